import { expect, test } from 'vitest';
import { fuzzMessage } from '../support/fuzz-messages.ts';
import { openTalkingShop } from '../support/talk.ts';
import { evaluationShop } from './read-dialogues.ts';

/** A sample of what `npm run eval` sends ten thousand of. */
test('nonsense and ill will are answered, move no price and come back without a tag', async () => {
  const { newTalk, prices } = await openTalkingShop(evaluationShop('gaspol-riding'));
  const before = await prices();
  const talks = [newTalk(), newTalk(), newTalk()];
  for (let seed = 0; seed < 60; seed++) {
    const message = fuzzMessage(seed * 7);
    const said = await talks[seed % talks.length]?.say(message);
    expect(said?.conversation, message).toMatch(/^(bot|waiting)$/);
    expect(said?.replies.map(({ text }) => text).join('\n')).not.toMatch(/<\/?(script|img|svg|b)\b/i);
  }
  expect(await prices()).toEqual(before);
});
