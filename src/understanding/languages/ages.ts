import type { Language } from './words.ts';

/** Words that a bare number of years follows: "Ей 7", "umur 5", "aged 9", "idade 4". */
const before = {
  id: 'umur umurnya usia usianya',
  ru: 'ей ему возраст возраста исполнилось исполняется исполнится',
  en: 'aged age turning turns',
  pt: 'idade',
} satisfies Record<Language, string>;

const words = new Set(Object.values(before).flatMap((list) => list.split(' ')));

/** Whether a number after this word counts somebody's years, and is nothing to order. */
export function leadsToAge(word: string): boolean {
  return words.has(word);
}
