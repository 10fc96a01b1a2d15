/**
 * A linear model of many classes over hashed features: one weight a feature and class, in a byte each.
 * classes: what it tells apart; scores: one a class; sureness: the scores as probabilities.
 */
export type Classifier = {
  classes: string[];
  /** The hashes of all features, ascending: the place of one is its row. A tenth of the memory of a map. */
  rows: Uint32Array;
  /** By row: how telling the feature is (inverse document frequency). */
  rarities: Float32Array;
  /** By row and class. */
  weights: Int8Array;
  /** By class: what a weight of 1 is worth. */
  scales: Float32Array;
  biases: Float32Array;
  /** Scores times this make probabilities that are as often right as they say. */
  temperature: number;
};

export type Guess = { name: string; probability: number };

/** All classes with their probabilities, surest first. */
export function classify(model: Classifier, features: Set<number>): Guess[] {
  const probabilities = softmax(scores(model, features), model.temperature);
  return model.classes
    .map((name, at) => ({ name, probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
}

/**
 * The distance to each class's border, by class: of the known features, weighed by rarity, as a vector of length 1. Plain
 * arrays, since the memory of short-lived typed ones is not given back.
 */
export function scores(model: Classifier, features: Set<number>): number[] {
  const { weights, rarities, scales, biases } = model;
  const count = model.classes.length;
  const sums = new Array<number>(count).fill(0);
  let square = 0;
  for (const feature of features) {
    const row = rowOf(model.rows, feature);
    if (row < 0) continue;
    const rarity = rarities[row] ?? 0;
    square += rarity ** 2;
    for (let c = 0; c < count; c++) sums[c] = (sums[c] ?? 0) + rarity * (weights[row * count + c] ?? 0);
  }
  const length = Math.sqrt(square) || 1;
  return sums.map((sum, c) => (sum / length) * (scales[c] ?? 0) + (biases[c] ?? 0));
}

/** The row of a feature; -1 when the model does not know it. */
export function rowOf(rows: Uint32Array, feature: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === feature) return middle;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function softmax(values: number[], temperature: number): number[] {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp((value - highest) * temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
