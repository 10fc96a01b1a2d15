import type { Contact } from './message.ts';
import type { Token } from './tokens.ts';

/** Shapes that need no language, the telling ones first. */
const shapes: [kind: Contact['kind'], pattern: RegExp][] = [
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu],
  ['url', /\b(?:https?:\/\/|www\.)[^\s<>"']{1,300}/giu],
  ['phone', /(?<![\p{L}\d])\+?\(?\d(?:[\s().-]{0,2}\d){8,14}(?!\d)/gu],
  ['order', /(?<![\p{L}\d])#?[A-Z]{1,4}-\d[A-Z\d-]{2,14}\b|#\d{3,12}\b/giu],
  [
    'code',
    /(?<![\p{L}\d-])(?=[A-Z\d]*[A-Z])(?=[A-Z\d]*\d)[A-Z\d]{4,20}(?![\p{L}\d])|(?<![\p{L}\d-])[A-Z]{5,20}(?![\p{L}\d])/gu,
  ],
];

/** E-mail addresses, phone numbers, order numbers, codes; none inside another. */
export function findContacts(text: string, tokens: Token[]): Contact[] {
  const found: Contact[] = [];
  for (const [kind, pattern] of shapes) {
    for (const match of text.matchAll(pattern)) {
      const { from, to } = placesOf(tokens, match.index, match.index + match[0].length);
      if (from < 0 || to <= from || found.some((other) => other.from < to && from < other.to)) continue;
      const value = kind === 'phone' ? withoutHouse(match[0], text.slice(match.index + match[0].length)) : match[0];
      const end = placesOf(tokens, match.index, match.index + value.length).to;
      found.push({ kind, value: value.trim(), from, to: end });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const fewestDigits = 9;

/** "518-555-0147 22 Union St": the last figures, apart and before a word, are a house's, where a whole number stands before them. */
function withoutHouse(phone: string, after: string): string {
  const cut = /^(.*\d)\s+\d{1,4}$/s.exec(phone)?.[1];
  const isWhole = cut !== undefined && /[-.)]\d/.test(cut) && cut.replace(/\D/g, '').length >= fewestDigits;
  return isWhole && /^\s+\p{L}/u.test(after) ? cut : phone;
}

function placesOf(tokens: Token[], start: number, end: number): { from: number; to: number } {
  return {
    from: tokens.findIndex((token) => token.end > start),
    to: tokens.findLastIndex((token) => token.start < end) + 1,
  };
}

/** Where a shop's own coupon codes stand, however they are written. */
export function findOwnCodes(text: string, tokens: Token[], codes: string[] = []): Contact[] {
  const upper = text.toUpperCase();
  return codes.flatMap((code) => {
    const start = upper.indexOf(code.toUpperCase());
    const end = start + code.length;
    const isWhole = !/[\p{L}\d]/u.test(upper.charAt(start - 1)) && !/[\p{L}\d]/u.test(upper.charAt(end));
    if (start < 0 || !isWhole) return [];
    const { from, to } = placesOf(tokens, start, end);
    return from < 0 || to <= from ? [] : [{ kind: 'code', value: code, from, to, isOwn: true } as const];
  });
}
