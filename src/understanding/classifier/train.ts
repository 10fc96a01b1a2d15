import { type Classifier, classify, rowOf, scores, softmax } from './classifier.ts';

/**
 * group: examples of one group (fillings of one phrasing) are never parted between training and calibration. weight: as if it
 * stood there so many times.
 */
export type Example = { features: Set<number>; label: string; group: number; weight?: number };

export type TrainOptions = {
  /** How much a wrong example costs against large weights. */
  cost?: number;
  epochs?: number;
  /** Features in fewer examples are left out. */
  fewest?: number;
};

/** How the wishes are learned. */
export const intentTraining: TrainOptions = { fewest: 2, cost: 2, epochs: 8 };

type Vector = { rows: Int32Array; values: Float32Array };

const calibrationShare = 5;
/** Enough for the trial model's sureness to be like the final one's. */
const trialEpochs = 4;

/**
 * Learns one against the rest for each class (a linear SVM with squared loss, by dual coordinate descent: Hsieh et al. 2008),
 * then sets the temperature on a fifth of the examples that a first model has not seen; `trial`: when that was done before.
 */
export function train(examples: Example[], options: TrainOptions = {}, trial?: Trial): Classifier {
  const { temperature } = trial ?? tryOut(examples, options);
  return { ...learn(examples, options), temperature };
}

/** Groups that a trial model does not see: it is tried on them. */
function isHeldBack(group: number): boolean {
  return group % calibrationShare === 0;
}

export type Trial = { temperature: number; tried: number; right: number };

/** What a model of these examples is worth: learned without a fifth of them, asked for just these. */
export function tryOut(examples: Example[], options: TrainOptions = {}): Trial {
  const held = examples.filter(({ group }) => isHeldBack(group));
  const seen = examples.filter(({ group }) => !isHeldBack(group));
  const trial = learn(seen, { ...options, epochs: trialEpochs });
  const right = held.filter(({ features, label }) => classify(trial, features)[0]?.name === label).length;
  return { temperature: temperatureFor(trial, held), tried: held.length, right };
}

function learn(examples: Example[], { cost = 1, epochs = 12, fewest = 1 }: TrainOptions): Classifier {
  const classes = [...new Set(examples.map((example) => example.label))].sort();
  const { rows, rarities } = vocabulary(examples, fewest);
  const vectors = examples.map((example) => unitVector({ rows, rarities }, example.features));
  const model: Classifier = {
    classes,
    rows,
    rarities,
    weights: new Int8Array(rows.length * classes.length),
    scales: new Float32Array(classes.length),
    biases: new Float32Array(classes.length),
    temperature: 1,
  };
  const orders = ordersOf(examples.length, epochs);
  const diagonals = Float32Array.from(examples, ({ weight = 1 }) => 1 / (2 * cost * weight));
  classes.forEach((name, column) => {
    const signs = Int8Array.from(examples, (example) => (example.label === name ? 1 : -1));
    storeColumn(model, column, descend(vectors, signs, rows.length, diagonals, orders));
  });
  return model;
}

function vocabulary(examples: Example[], fewest: number): Pick<Classifier, 'rows' | 'rarities'> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= fewest).sort(([a], [b]) => a - b);
  const rarities = Float32Array.from(kept, ([, count]) => Math.log((1 + examples.length) / (1 + count)) + 1);
  return { rows: Uint32Array.from(kept, ([feature]) => feature), rarities };
}

/** The known features, weighed by rarity, as a vector of length 1. */
function unitVector({ rows, rarities }: Pick<Classifier, 'rows' | 'rarities'>, features: Set<number>): Vector {
  const known = Int32Array.from(features, (feature) => rowOf(rows, feature)).filter((row) => row >= 0);
  const length = Math.sqrt(known.reduce((sum, row) => sum + (rarities[row] ?? 0) ** 2, 0)) || 1;
  return { rows: known, values: Float32Array.from(known, (row) => (rarities[row] ?? 0) / length) };
}

/** The weights of one class, the bias last. */
function descend(
  vectors: Vector[],
  signs: Int8Array,
  size: number,
  diagonals: Float32Array,
  orders: Int32Array[],
): Float32Array {
  const weights = new Float32Array(size + 1);
  const alphas = new Float32Array(vectors.length);
  const idle = new Uint8Array(vectors.length);
  for (const [epoch, order] of orders.entries()) {
    for (const at of order) {
      // An example far on its right side seldom comes back: it is left alone for three rounds.
      if ((idle[at] ?? 0) >= 1 && epoch % 4 !== 3) continue;
      step(vectors[at], at, signs[at] ?? 1, weights, alphas, diagonals[at] ?? 1, idle);
    }
  }
  return weights;
}

function step(
  vector: Vector | undefined,
  at: number,
  sign: number,
  weights: Float32Array,
  alphas: Float32Array,
  diagonal: number,
  idle: Uint8Array,
): void {
  if (!vector) return;
  const { rows, values } = vector;
  const bias = weights.length - 1;
  let product = weights[bias] ?? 0;
  for (let k = 0; k < rows.length; k++) product += (weights[rows[k] ?? 0] ?? 0) * (values[k] ?? 0);
  const alpha = alphas[at] ?? 0;
  const gradient = sign * product - 1 + diagonal * alpha;
  idle[at] = alpha === 0 && gradient > 0.1 ? Math.min(2, (idle[at] ?? 0) + 1) : 0;
  // The vector has length 1, and the bias is one more feature of value 1.
  const next = Math.max(0, alpha - gradient / (2 + diagonal));
  const move = (next - alpha) * sign;
  if (move === 0) return;
  alphas[at] = next;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    weights[row] = (weights[row] ?? 0) + move * (values[k] ?? 0);
  }
  weights[bias] = (weights[bias] ?? 0) + move;
}

/**
 * For each round an order of the examples that looks random: the same in every run, so that a model depends on its corpus
 * alone; and examples added at the end leave the order of the others as it was, so that what they change is their own doing.
 */
function ordersOf(count: number, epochs: number): Int32Array[] {
  return Array.from({ length: epochs }, (_, epoch) => {
    const ranks = Uint32Array.from({ length: count }, (_, at) => rankOf(at, epoch));
    return Int32Array.from({ length: count }, (_, at) => at).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  });
}

function rankOf(at: number, epoch: number): number {
  let state = Math.imul(at + 1, 2654435761) ^ Math.imul(epoch + 1, 2246822519);
  state = Math.imul(state ^ (state >>> 15), 2246822507);
  state = Math.imul(state ^ (state >>> 13), 3266489909);
  return (state ^ (state >>> 16)) >>> 0;
}

function storeColumn(model: Classifier, column: number, weights: Float32Array): void {
  const size = model.rows.length;
  let largest = 0;
  for (let row = 0; row < size; row++) largest = Math.max(largest, Math.abs(weights[row] ?? 0));
  const scale = largest / 127 || 1;
  for (let row = 0; row < size; row++) {
    model.weights[row * model.classes.length + column] = Math.round((weights[row] ?? 0) / scale);
  }
  model.scales[column] = scale;
  model.biases[column] = weights[size] ?? 0;
}

/** The temperature under which the true labels of unseen examples are likeliest. */
function temperatureFor(model: Classifier, held: Example[]): number {
  const labelled = held.flatMap((example) => {
    const column = model.classes.indexOf(example.label);
    return column < 0 ? [] : [{ column, scores: scores(model, example.features) }];
  });
  const loss = (temperature: number) =>
    labelled.reduce((sum, one) => sum - Math.log((softmax(one.scores, temperature)[one.column] ?? 0) + 1e-9), 0);
  const tried = Array.from({ length: 24 }, (_, power) => 1.2 ** (power - 2));
  return tried.reduce((best, temperature) => (loss(temperature) < loss(best) ? temperature : best), 1);
}
