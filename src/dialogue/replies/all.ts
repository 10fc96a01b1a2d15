import { en } from './en/index.ts';
import { id } from './id/index.ts';
import type { Phrases } from './phrases.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';

/** The languages the bot speaks; one folder and one line here is one more. */
export const languages = { id, ru, en, pt } satisfies Record<string, Phrases>;

export type SpokenLanguage = keyof typeof languages;

export function isSpoken(language: string): language is SpokenLanguage {
  return Object.hasOwn(languages, language);
}

/** The language to speak: the customer's, else the shop's first one that the bot speaks, else English. */
export function spokenLanguage(wanted: string, shopLanguages: string[]): SpokenLanguage {
  return [wanted, ...shopLanguages].find(isSpoken) ?? 'en';
}
