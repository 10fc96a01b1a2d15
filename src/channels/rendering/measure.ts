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

/** Text messages that a text is sent as: 160 places (153 each of several), or 70 (67) once a letter is not in the alphabet. */
export function gsmSegments(text: string): number {
  let places = 0;
  for (const letter of text) {
    if (gsmTwo.has(letter)) places += 2;
    else if (gsmOne.has(letter)) places += 1;
    else return segmentsOf(text.length, 70, 67);
  }
  return segmentsOf(places, 160, 153);
}

function segmentsOf(places: number, alone: number, among: number): number {
  return places <= alone ? 1 : Math.ceil(places / among);
}
