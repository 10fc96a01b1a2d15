import { expect, test } from 'vitest';
import { fuzzMessage } from '../support/fuzz-messages.ts';
import { openTalkingShop } from '../support/talk.ts';
import { evaluationShop } from './read-dialogues.ts';

/** A sample of what `npm run eval` sends ten thousand of. */
test('nonsense and ill will are answered, move no price and come back without a tag', async () => {
  const { newTalk, prices } = await openTalkingShop(evaluationShop('gaspol-riding'));
  const before = await prices();
  const talks = [newTalk(), newTalk(), newTalk()];
  // The last one is a long row of flags, each of many code units: shortened, one is cut in two.
  const seeds = [...Array.from({ length: 60 }, (_, at) => at * 7), 1657];
  for (const seed of seeds) {
    const message = fuzzMessage(seed);
    const said = await talks[seed % talks.length]?.say(message);
    expect(said?.conversation, message).toMatch(/^(bot|waiting)$/);
    expect(said?.replies.map(({ text }) => text).join('\n')).not.toMatch(/<\/?(script|img|svg|b)\b/i);
  }
  expect(await prices()).toEqual(before);
});
