import type { Finding } from './channel.ts';

/** What a channel's test can find, by language; English is always there. {words} are filled in. */
export type FindingWords<K extends string> = Record<string, Record<K, Finding>> & { en: Record<K, Finding> };

/** @example worded(words, 'token', 'id', { why: 'Unauthorized' }) // { problem: 'Telegram menolak tokennya: Unauthorized', ... } */
export function worded<K extends string>(
  words: FindingWords<K>,
  kind: K,
  language: string,
  filled: Record<string, string> = {},
): Finding {
  const { problem, remedy } = (words[language] ?? words.en)[kind];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
  return { problem: fill(problem), remedy: fill(remedy) };
}
