import { detectScript } from '#understanding/text';
import { type Grammar, isTalk } from '../grammar.ts';
import { findContacts, findOwnCodes } from './contacts.ts';
import type { Contact } from './message.ts';
import type { Mark } from './phrasebook.ts';
import type { Words } from './shop-words.ts';
import type { Token } from './tokens.ts';
import { isKnown } from './words-meant.ts';

/** What is found by its shape, and the shop's own codes. */
export function contactsOf(grammar: Grammar, words: Words, text: string, tokens: Token[], marks: Mark[][]): Contact[] {
  const own = findOwnCodes(text, tokens, words.settings.codes).filter((code) => isCode(grammar, code, tokens, marks));
  const shaped = findContacts(text, tokens).filter(
    (contact) =>
      (isContact(grammar, words, contact, tokens) || isAnnounced(contact, tokens, marks)) &&
      !own.some(({ from, to }) => contact.from < to && from < contact.to),
  );
  return [...own, ...shaped].sort((a, b) => a.from - b.from);
}

const fewTokens = 2;

/** A code that is a word of talk as well ("hemat") is one in capitals, nearly alone, or beside words about coupons. */
function isCode(grammar: Grammar, { from, to }: Contact, tokens: Token[], marks: Mark[][]): boolean {
  const inside = tokens.slice(from, to);
  if (!inside.every(({ kind, word }) => kind === 'word' && isTalk(grammar, word))) return true;
  const isShouted = inside.every(({ raw }) => raw === raw.toUpperCase());
  const isOfCoupons = marks.some((list) => list.some(({ tag, value }) => tag === 'meaning' && value === 'coupon'));
  return isShouted || isOfCoupons || tokens.length <= fewTokens;
}

/** A word in capitals right after one for coupons is a code, whatever it means elsewhere. */
function isAnnounced({ kind, from, to }: Contact, tokens: Token[], marks: Mark[][]): boolean {
  const inside = tokens.slice(from, to);
  const isShouted =
    inside.every(({ raw }) => raw === raw.toUpperCase()) && tokens.some(({ raw }) => raw !== raw.toUpperCase());
  const isAfter = marks.some((list) =>
    list.some((mark) => mark.to === from && mark.tag === 'meaning' && mark.value === 'coupon'),
  );
  return kind === 'code' && isShouted && isAfter;
}

/** A message in capitals is shouting, not full of codes. */
function isContact(grammar: Grammar, words: Words, contact: Contact, tokens: Token[]): boolean {
  if (contact.kind !== 'code') return true;
  const inside = tokens.slice(contact.from, contact.to);
  const shouted = tokens.filter((token) => token.kind === 'word' && token.raw === token.raw.toUpperCase()).length;
  if (/\d/.test(contact.value)) return !inside.every((token) => words.words.has(`=${token.plain}`));
  return (
    shouted < 4 &&
    detectScript(contact.value) === 'latin' &&
    !inside.some((token) => isKnown(grammar, words, token.word))
  );
}
