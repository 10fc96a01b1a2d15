import type { Command } from '../command.ts';
import type { Message } from '../reading/message.ts';
import type { Tag } from '../reading/phrasebook.ts';

/** Beside a yes or no these say nothing more. */
const small: Tag[] = ['filler', 'pointer', 'function', 'thanks', 'greeting'];

/** A message that says one thing and nothing beside it: "terserah aja deh". */
export function saysOnly(message: Message, tag: Tag): boolean {
  let isSaid = false;
  for (let at = 0; at < message.tokens.length; ) {
    const token = message.tokens[at];
    const said = message.marks[at]?.find((mark) => mark.tag === tag);
    const other = message.marks[at]?.find(
      (mark) => mark.tag === 'yes' || mark.tag === 'no' || small.includes(mark.tag),
    );
    if (token?.word === '?' || (!said && !other && token?.kind !== 'sign')) return false;
    isSaid ||= said !== undefined;
    at = said?.to ?? other?.to ?? at + 1;
  }
  return isSaid;
}

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
