import { operatingPoints } from '#understanding';
import { classify, corpusTexts, type Example, intentExamples, parseCorpora, train } from '#understanding/classifier';
import { grammar } from '../../src/understanding/grammar.ts';

/**
 * The shipped corpus against itself: learned without every fifth phrasing, asked for just these. Says what the confidence is
 * worth: how often a wish is right that is acted on, and what share of wishes that is.
 */
export type OwnIntentFigures = {
  phrasings: number;
  accuracy: number;
  trainMs: number;
  points: { name: string; from: number; share: number; right: number }[];
  /** By tenths of confidence: how many, what was promised, what held. */
  calibration: { count: number; promised: number; held: number }[];
  calibrationError: number;
};

type Judged = { sureness: number; isRight: boolean };

const folds = 5;

export function evaluateOwnIntents(): OwnIntentFigures {
  const corpora = parseCorpora(corpusTexts());
  const examples = intentExamples(grammar(corpora), corpora);
  const held = examples.filter(({ group }) => isHeld(group));
  const start = performance.now();
  const model = train(
    examples.filter(({ group }) => !isHeld(group)),
    { fewest: 2, cost: 2, epochs: 8 },
  );
  const trainMs = performance.now() - start;
  const judged = held.map((example) => judge(model, example));
  return { phrasings: held.length, accuracy: shareRight(judged), trainMs, ...reliability(judged) };
}

/** Groups are shuffled: neighbours in the corpus are often alike. */
function isHeld(group: number): boolean {
  return (Math.imul(group + 1, 2654435761) >>> 16) % folds === 0;
}

function judge(model: Parameters<typeof classify>[0], { features, label }: Example): Judged {
  const [best] = classify(model, features);
  return { sureness: best?.probability ?? 0, isRight: best?.name === label };
}

function reliability(judged: Judged[]): Pick<OwnIntentFigures, 'points' | 'calibration' | 'calibrationError'> {
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    judged.filter(({ sureness }) => Math.min(9, Math.floor(sureness * 10)) === tenth),
  ).filter((group) => group.length > 0);
  const calibration = tenths.map((group) => ({
    count: group.length,
    promised: group.reduce((sum, { sureness }) => sum + sureness, 0) / group.length,
    held: shareRight(group),
  }));
  const error = calibration.reduce((sum, { count, promised, held }) => sum + count * Math.abs(promised - held), 0);
  const points = Object.entries(operatingPoints).map(([name, from]) => {
    const above = judged.filter(({ sureness }) => sureness >= from);
    return { name, from, share: above.length / judged.length, right: shareRight(above) };
  });
  return { points, calibration, calibrationError: error / judged.length };
}

function shareRight(judged: Judged[]): number {
  return judged.filter(({ isRight }) => isRight).length / (judged.length || 1);
}

if (import.meta.main) console.log(evaluateOwnIntents());
