import { evaluateOwnIntents } from './own-intents.ts';
import { percent, table } from './table.ts';

/** The shipped corpus against itself, and what its confidence is worth. */
export function ownPage(): string[] {
  const { phrasings, accuracy, points, calibration, calibrationError, trainMs } = evaluateOwnIntents();
  return [
    '## Wishes, and what confidence is worth',
    `Learned without every fifth phrasing of the corpus and asked for just these (${phrasings}), without any shop or dialogue around them: ${percent(accuracy)} right. Learning took ${Math.round(trainMs / 1000)} s.`,
    table([
      ['operating point', 'from', 'share of wishes', 'of these right'],
      ...points.map(({ name, from, share, right }) => [name, String(from), percent(share), percent(right)]),
    ]),
    'From `act` on a wish is acted on; from `ask` on its likeliest readings are offered; below, the shop says that it did not understand.',
    table([
      ['confidence', 'wishes', 'promised', 'held'],
      ...calibration.map(({ count, promised, held }) => [
        `${Math.floor(promised * 10) / 10} …`,
        String(count),
        percent(promised),
        percent(held),
      ]),
    ]),
    `On average the promise is off by ${percent(calibrationError)}.`,
  ];
}
