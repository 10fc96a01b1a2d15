import type { CommandOf } from '../command.ts';
import { allLanguages } from '../languages/all.ts';
import type { Language } from '../languages/words.ts';
import type { Message } from '../reading/message.ts';
import type { Tag } from '../reading/phrasebook.ts';

/** What languages are called in any of them, and the words around such a name. */
const names: Record<Language, RegExp> = {
  id: /^(?:indonesian?|indo|indonésio|индонезийск\p{L}*)$/u,
  ru: /^(?:russian|rusia|russo|русск\p{L}*)$/u,
  en: /^(?:english|inggris|ingl[eê]s|английск\p{L}*)$/u,
  pt: /^(?:portuguese|portugis|portugu[eê]s|португальск\p{L}*)$/u,
};
const speaking =
  /^(?:speak|talk|write|switch|change|answer|reply|language|only|bahasa|pakai|pake|ngomong|bicara|jawab|balas|ganti|balik|ke|back|to|говори\p{L}*|пиш\p{L}*|отвеча\p{L}*|перейд\p{L}*|давай\p{L}*|язык\p{L}*|по|на|fal\p{L}*|escrev\p{L}*|respond\p{L}*|mud\p{L}*|volt\p{L}*|em|pro|para|pra|o|pf)$/u;
const small: Tag[] = [
  'filler',
  'function',
  'greeting',
  'thanks',
  'yes',
  'no',
  'negation',
  'place',
  'but',
  'correction',
];

/** "English please", "fala português?": a language is named, and nothing said beside it but to speak it. */
export function languageAsked({ tokens, marks }: Message): CommandOf<'set_language'> | null {
  let asked: Language | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { kind = 'sign', word = '' } = tokens[at] ?? {};
    const named = allLanguages.find((language) => names[language].test(word));
    // "No Russian, English?": the last one is meant.
    asked = named ?? asked;
    const isBeside =
      named || speaking.test(word) || marks[at]?.some(({ tag, value }) => small.includes(tag) || value === 'can');
    if (kind !== 'sign' && !isBeside) return null;
  }
  return asked ? { name: 'set_language', language: asked } : null;
}
