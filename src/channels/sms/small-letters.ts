import { measure } from '../rendering/index.ts';

/** Signs of good print and what stands for them in the small alphabet (GSM 03.38). */
const signs: Record<string, string> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '→': '->',
  '\u200b': '',
};
const known = new RegExp(`[${Object.keys(signs).join('')}]`, 'g');

/** One sign of good print makes every letter of a message cost more than double: left out where it then costs less. */
export function inSmallLetters(text: string): string {
  const plain = text.replace(known, (sign) => signs[sign] ?? sign);
  return measure(plain, 'gsm') < measure(text, 'gsm') || isCheaper(plain, text) ? plain : text;
}

/** Short texts cost one segment either way, but are joined with others: what counts is whether the alphabet is the small one. */
function isCheaper(plain: string, text: string): boolean {
  return measure(plain.repeat(40), 'gsm') < measure(text.repeat(40), 'gsm') * 0.9;
}
