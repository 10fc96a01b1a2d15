import type { Length, Unit } from '../capabilities.ts';

/** How long a text is, in the unit in which a platform counts it. */
export function measure(text: string, unit: Unit): number {
  if (unit === 'utf16') return text.length;
  if (unit === 'utf8') return Buffer.byteLength(text);
  return unit === 'gsm' ? gsmSegments(text) : [...text].length;
}

export function fits(text: string, length: Length): boolean {
  return measure(text, length.unit) <= length.max;
}

// GSM 03.38: the default alphabet, and those that take two places of it.
const gsmOne = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const gsmTwo = new Set('\f^{}\\[~]|€');

/**
 * Text messages that a text is sent as: 160 places (153 each of several), or 70 (67) once a letter is not in the alphabet.
 * What takes two places is never torn apart between two messages.
 */
export function gsmSegments(text: string): number {
  let places = 0;
  let segments = 1;
  let used = 0;
  for (const letter of text) {
    const width = gsmTwo.has(letter) ? 2 : gsmOne.has(letter) ? 1 : 0;
    if (width === 0) return wideSegments(text);
    places += width;
    [segments, used] = used + width > 153 ? [segments + 1, width] : [segments, used + width];
  }
  return places <= 160 ? 1 : segments;
}

function wideSegments(text: string): number {
  let segments = 1;
  let used = 0;
  for (const letter of text) {
    [segments, used] = used + letter.length > 67 ? [segments + 1, letter.length] : [segments, used + letter.length];
  }
  return text.length <= 70 ? 1 : segments;
}
