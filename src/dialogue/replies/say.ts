import { IntlMessageFormat } from 'intl-messageformat';
import { languages, type SpokenLanguage } from './all.ts';
import type { Phrase, PhraseArguments, PhraseKey } from './phrases.ts';

type ArgumentsOf<K extends PhraseKey> = keyof PhraseArguments[K] extends never ? [] : [values: PhraseArguments[K]];

/** Says a phrase in one language and tone, each time in the next of its ways. */
export type Say = <K extends PhraseKey>(key: K, ...args: ArgumentsOf<K>) => string;

/** How the bot speaks now; `said` remembers which way of each phrase came last, and is changed by speaking. */
export type Tongue = { language: SpokenLanguage; formal: boolean; said: Record<string, number> };

export function speaker({ language, formal, said }: Tongue): Say {
  return (key, ...args) => {
    const ways = waysOf(languages[language][key], formal);
    const turn = ((said[key] ?? -1) + 1) % ways.length;
    if (ways.length > 1) said[key] = turn;
    return format(ways[turn] ?? '', language, args[0]);
  };
}

/** All ways of saying a phrase in a tone. */
export function waysOf(phrase: Phrase, formal: boolean): string[] {
  if (typeof phrase === 'string') return [phrase];
  if (Array.isArray(phrase)) return phrase;
  return waysOf(formal ? phrase.formal : phrase.informal, formal);
}

const compiled = new Map<string, IntlMessageFormat>();

function format(message: string, language: string, values: Record<string, unknown> = {}): string {
  const key = `${language} ${message}`;
  let formatter = compiled.get(key);
  if (!formatter) {
    formatter = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(key, formatter);
  }
  return String(formatter.format(values as Record<string, string | number>));
}
