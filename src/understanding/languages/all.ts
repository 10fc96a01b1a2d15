import { plain } from '../reading/plain.ts';
import { en } from './en/words.ts';
import { id } from './id/words.ts';
import { pt } from './pt/words.ts';
import { ru } from './ru/words.ts';
import type { Language, Words } from './words.ts';

/** Every language the engine speaks. */
export const allWords: Words[] = [id, ru, en, pt];

export const allLanguages: Language[] = allWords.map((words) => words.language);

export function isLanguage(code: string): code is Language {
  return allLanguages.some((language) => language === code);
}

/** Words of addresses, of all languages: people give those of any country. */
export const addressWords = new Set(
  allWords.flatMap((words) => words.addressWords.split(',').map((word) => plain(word.trim()))),
);

/** Units of measure of all languages: "kilo" -> "kg"; open ones ("литр*") by their beginning. */
const units = new Map(
  allWords.flatMap((words) =>
    Object.entries(words.units).flatMap(([phrases, unit]) =>
      phrases.split(',').map((phrase) => [plain(phrase.trim()), unit] as const),
    ),
  ),
);

const smaller: Record<string, [unit: string, times: number]> = {
  kg: ['g', 1000],
  l: ['ml', 1000],
  m: ['cm', 100],
  tb: ['gb', 1024],
};

/**
 * One key for one measure, however it is written; undefined when the word is no unit.
 * @example measureKey('2', 'liter') // '~2000ml'
 */
export function measureKey(figure: string, unitWord: string): string | undefined {
  const unit = unitOf(unitWord);
  const value = Number(figure.replace(',', '.'));
  if (!unit || !Number.isFinite(value)) return undefined;
  const [base, times] = smaller[unit] ?? [unit, 1];
  return `~${value * times}${base}`;
}

/** The one written form of a unit of measure; undefined when the word is none. */
export function unitOf(word: string): string | undefined {
  const known = units.get(word);
  if (known) return known;
  for (let cut = word.length; cut > Math.max(1, word.length - 4); cut--) {
    const open = units.get(`${word.slice(0, cut)}*`);
    if (open) return open;
  }
  return undefined;
}
