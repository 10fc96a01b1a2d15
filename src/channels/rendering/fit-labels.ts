import type { Length } from '../capabilities.ts';
import { fits } from './measure.ts';
import { shortened } from './split-text.ts';

/**
 * Labels that fit and still differ: shortened at the end, or in the middle when the ends tell them apart ("Kaos polos … hitam");
 * null when that cannot be done, for two choices that look the same are worse than none.
 */
export function fitLabels(labels: string[], length: Length): string[] | null {
  if (!differ(labels)) return null;
  const ways = [(label: string) => shortened(label, length), (label: string) => withEnd(label, length)];
  for (const way of ways) {
    const short = labels.map(way);
    if (differ(short) && short.every((label) => fits(label, length))) return short;
  }
  return null;
}

function differ(labels: string[]): boolean {
  return new Set(labels.map((label) => label.trim().toLowerCase())).size === labels.length;
}

function withEnd(label: string, length: Length): string {
  if (fits(label, length)) return label;
  const letters = [...label];
  for (let kept = letters.length - 1; kept > 2; kept--) {
    const end = Math.floor(kept / 2);
    const short = `${letters
      .slice(0, kept - end)
      .join('')
      .trimEnd()}…${letters.slice(-end).join('').trimStart()}`;
    if (fits(short, length)) return short;
  }
  return shortened(label, length);
}
