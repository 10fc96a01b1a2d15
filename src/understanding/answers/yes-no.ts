import type { Command } from '../command.ts';
import type { Message } from '../reading/message.ts';
import type { Tag } from '../reading/phrasebook.ts';

/** Beside a yes or no these say nothing more. */
const small: Tag[] = ['filler', 'pointer', 'function', 'thanks', 'greeting'];

/** A message that is nothing but a yes or a no, in whatever words; a no wins ("ya nggak jadi"). */
export function yesOrNo(message: Message): Command[] | null {
  const said = { yes: false, no: false };
  for (let at = 0; at < message.tokens.length; ) {
    const token = message.tokens[at];
    const answer = message.marks[at]?.find(({ tag }) => tag === 'yes' || tag === 'no');
    const other = message.marks[at]?.find(({ tag }) => small.includes(tag));
    if (token?.word === '?') return null;
    if (answer?.tag === 'yes') said.yes = true;
    else if (answer?.tag === 'no') said.no = true;
    else if (!other && token?.kind !== 'sign') return null;
    at = answer?.to ?? other?.to ?? at + 1;
  }
  if (said.no) return [{ name: 'no' }];
  return said.yes ? [{ name: 'yes' }] : null;
}
