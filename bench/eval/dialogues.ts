import { isDeepStrictEqual } from 'node:util';
import { allowTestPayments } from '#commerce/payments';
import { type After, openTalkingShop } from '../../test/support/talk.ts';
import { type EvaluationDialogue, evaluationShop, readDialogues } from '../../test/understanding/read-dialogues.ts';

/**
 * The dialogues of test/understanding, each through the whole turn with a new customer. A dialogue passes when all that is
 * expected of each of its turns holds; it ends at the first turn that misses.
 */
export type DialogueResult = { dialogue: EvaluationDialogue; miss?: { say: string; cause: string; reply: string } };

/** @param typed how the customer's words are typed: as written unless told */
export async function evaluateDialogues(typed: (text: string) => string = (text) => text): Promise<DialogueResult[]> {
  allowTestPayments();
  const byShop = Map.groupBy(readDialogues(), ({ shop }) => shop);
  const results: DialogueResult[] = [];
  for (const [shop, dialogues] of byShop) {
    const { newTalk } = await openTalkingShop(evaluationShop(shop));
    for (const dialogue of dialogues) results.push({ dialogue, miss: await missOf(dialogue, newTalk(), typed) });
  }
  return results;
}

type Turn = EvaluationDialogue['turns'][number];
type Talk = ReturnType<Awaited<ReturnType<typeof openTalkingShop>>['newTalk']>;

async function missOf(
  dialogue: EvaluationDialogue,
  talk: Talk,
  typed: (text: string) => string,
): Promise<DialogueResult['miss']> {
  for (const { say, expect } of dialogue.turns) {
    const after = await talk.say(say.startsWith('[') ? say : typed(say));
    const cause = causeOf(expect, after);
    if (cause) return { say, cause, reply: wordsOf(after) };
  }
  return undefined;
}

/** What does not hold, in a few words; undefined when all does. */
function causeOf(expect: Turn['expect'], after: After): string | undefined {
  const [first = 'nothing'] = after.commands;
  if (expect.command && !expect.command.includes(first)) return `${first} instead of ${expect.command.join(' or ')}`;
  const missing = expect.commands?.filter((name) => !after.commands.includes(name)) ?? [];
  if (missing.length > 0) return `no ${missing.join(', ')} among ${after.commands.join(', ') || 'nothing'}`;
  if (expect.cart && !isCart(expect.cart, after)) return `cart: ${after.cart.join('; ') || 'empty'}`;
  const words = wordsOf(after);
  const unsaid = expect.reply?.find((pattern) => !new RegExp(pattern, 'iu').test(words));
  if (unsaid !== undefined) return `does not say ${unsaid}`;
  const said = expect.not_reply?.find((pattern) => new RegExp(pattern, 'iu').test(words));
  if (said !== undefined) return `says ${said}`;
  if (expect.status && (expect.status === 'handed_over') !== (after.conversation !== 'bot'))
    return `conversation is with ${after.conversation}`;
  return undefined;
}

function isCart(expected: NonNullable<Turn['expect']['cart']>, { lines }: After): boolean {
  const left = [...lines];
  for (const line of expected) {
    const at = left.findIndex(
      (one) =>
        one.handle === line.handle &&
        one.quantity === line.quantity &&
        Object.entries(line.options ?? {}).every(([name, value]) => isDeepStrictEqual(one.options[name], value)),
    );
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function wordsOf({ replies }: After): string {
  return replies.map(({ text }) => text).join('\n');
}

if (import.meta.main) {
  for (const { dialogue, miss } of await evaluateDialogues()) {
    if (miss) console.log(`${dialogue.language} ${dialogue.category}, ${dialogue.name}: "${miss.say}": ${miss.cause}`);
  }
  process.exit(0);
}
