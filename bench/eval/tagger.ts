/**
 * Finds stretches of words of some kinds: a linear model over each word, its neighbours and the kind before, learned by the
 * averaged structured perceptron (Collins 2002), the best row of labels found by Viterbi's algorithm.
 */
export type Tagger = { labels: string[]; weights: Map<string, Float64Array>; steps: Float64Array[] };

/** features: of each word; labels: "O" outside, "B-x" where an x begins, "I-x" inside it. */
export type Tagged = { features: string[][]; labels: string[] };

const rounds = 6;

export function trainTagger(examples: Tagged[]): Tagger {
  const labels = [...new Set(examples.flatMap((one) => one.labels))].sort();
  const places = new Map(labels.map((label, at) => [label, at]));
  const model = empty(labels);
  const sums = empty(labels);
  let seen = 1;
  for (let round = 0; round < rounds; round++) {
    for (const { features, labels: wanted } of shuffled(examples, round)) {
      const right = wanted.map((label) => places.get(label) ?? 0);
      const guess = best(model, features);
      if (right.some((label, at) => label !== guess[at])) {
        for (const [to, factor] of [
          [model, 1],
          [sums, seen],
        ] as const) {
          move(to, features, right, factor);
          move(to, features, guess, -factor);
        }
      }
      seen++;
    }
  }
  return averaged(model, sums, seen);
}

export function tag(model: Tagger, features: string[][]): string[] {
  return best(model, features).map((at) => model.labels[at] ?? 'O');
}

function empty(labels: string[]): Tagger {
  return { labels, weights: new Map(), steps: labels.map(() => new Float64Array(labels.length)) };
}

function move(model: Tagger, features: string[][], row: number[], by: number): void {
  row.forEach((label, at) => {
    for (const feature of features[at] ?? []) {
      const weights = model.weights.get(feature) ?? new Float64Array(model.labels.length);
      weights[label] = (weights[label] ?? 0) + by;
      model.weights.set(feature, weights);
    }
    const step = at > 0 ? model.steps[row[at - 1] ?? 0] : undefined;
    if (step) step[label] = (step[label] ?? 0) + by;
  });
}

/** The average of all the models on the way: none of the last examples counts for more. */
function averaged(model: Tagger, sums: Tagger, seen: number): Tagger {
  const mean = (own: Float64Array, sum: Float64Array | undefined) =>
    own.map((one, at) => one - (sum?.[at] ?? 0) / seen);
  return {
    labels: model.labels,
    weights: new Map([...model.weights].map(([feature, own]) => [feature, mean(own, sums.weights.get(feature))])),
    steps: model.steps.map((own, at) => mean(own, sums.steps[at])),
  };
}

function best(model: Tagger, features: string[][]): number[] {
  const { labels } = model;
  const backs: number[][] = [];
  let scores = labels.map(() => 0);
  features.forEach((own, at) => {
    const emitted = emission(model, own);
    if (at === 0) {
      scores = labels.map((label, to) => (label.startsWith('I-') ? Number.NEGATIVE_INFINITY : (emitted[to] ?? 0)));
      return;
    }
    const back = labels.map((_, to) => bestBefore(model, scores, to));
    backs.push(back);
    scores = back.map((from, to) => (scores[from] ?? 0) + (model.steps[from]?.[to] ?? 0) + (emitted[to] ?? 0));
  });
  return followed(scores, backs, features.length);
}

function emission({ labels, weights }: Tagger, features: string[]): Float64Array {
  const sums = new Float64Array(labels.length);
  for (const feature of features) {
    const own = weights.get(feature);
    if (own) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  }
  return sums;
}

function bestBefore({ labels, steps }: Tagger, scores: number[], to: number): number {
  let chosen = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < labels.length; from++) {
    if (!follows(labels[from] ?? 'O', labels[to] ?? 'O')) continue;
    const score = (scores[from] ?? 0) + (steps[from]?.[to] ?? 0);
    if (score > most) [chosen, most] = [from, score];
  }
  return chosen;
}

/** Inside an x is only what follows an x. */
function follows(before: string, label: string): boolean {
  return !label.startsWith('I-') || before.slice(2) === label.slice(2);
}

function followed(scores: number[], backs: number[][], length: number): number[] {
  if (length === 0) return [];
  let at = scores.indexOf(Math.max(...scores));
  const row = [at];
  for (const back of backs.toReversed()) {
    at = back[at] ?? 0;
    row.unshift(at);
  }
  return row;
}

function shuffled<T>(list: T[], seed: number): T[] {
  const ranks = list.map((_, at) => Math.imul((at + 1) ^ (seed * 40503), 2654435761) >>> 0);
  return list
    .map((_, at) => at)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
    .map((at) => list[at] as T);
}
