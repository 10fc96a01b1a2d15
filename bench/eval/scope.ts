/** What speaks for a text being in scope: higher is surer; null while nothing has been learned. */
export type Signs = number[];

const rounds = 400;
const rate = 0.5;

/**
 * Learns how much each sign tells, by logistic regression on rows of which it is known; both sides weigh the same, however
 * many there are of them. Returns what to judge others by.
 */
export function learnScope(rows: { signs: Signs; isOut: boolean }[]): (signs: Signs) => number {
  const size = rows[0]?.signs.length ?? 0;
  const means = columns(size, (at) => mean(rows.map(({ signs }) => signs[at] ?? 0)));
  const spreads = columns(
    size,
    (at) => Math.sqrt(mean(rows.map(({ signs }) => ((signs[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  );
  const scaled = (signs: Signs) => signs.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1));
  const outs = rows.filter(({ isOut }) => isOut).length;
  const examples = rows.map(({ signs, isOut }) => ({
    signs: scaled(signs),
    target: isOut ? 0 : 1,
    weight: 0.5 / (isOut ? outs : rows.length - outs),
  }));
  const weights = new Array<number>(size).fill(0);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slopes = new Array<number>(size + 1).fill(0);
    for (const { signs, target, weight } of examples) {
      const error = weight * (target - sigmoid(dot(weights, signs) + bias));
      signs.forEach((sign, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * sign;
      });
      slopes[size] = (slopes[size] ?? 0) + error;
    }
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) + rate * (slopes[at] ?? 0);
    bias += rate * (slopes[size] ?? 0);
  }
  return (signs) => sigmoid(dot(weights, scaled(signs)) + bias);
}

function columns(size: number, valueAt: (at: number) => number): number[] {
  return Array.from({ length: size }, (_, at) => valueAt(at));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
