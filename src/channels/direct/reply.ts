import type { Said } from '../channel.ts';

/** A reply in the contract's shape: what is not there is left out. */
export function directReply(said: Said) {
  const { id, seq, author, kind, text, choices, items, expects, payment, media, location } = said;
  return { id, seq, author, kind, text, choices, items, expects, payment, media, location };
}
