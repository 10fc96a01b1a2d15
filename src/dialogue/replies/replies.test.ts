import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages, type SpokenLanguage, spokenLanguage } from './all.ts';
import type { PhraseKey } from './phrases.ts';
import { speaker, waysOf } from './say.ts';

const keys = Object.keys(languages.en) as PhraseKey[];
const numbers = new Set(['count', 'quantity', 'left', 'percent', 'maximum', 'last']);

type Node = { value?: unknown; type: number; options?: Record<string, { value: Node[] }> };

/** Names of the arguments of a message, also inside its plural and select branches. */
function argumentsOf(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    const own = node.type >= 1 && node.type <= 6 ? [String(node.value)] : [];
    return [...own, ...Object.values(node.options ?? {}).flatMap(({ value }) => argumentsOf(value))];
  });
}

function messagesOf(language: SpokenLanguage, key: PhraseKey): string[] {
  return [...new Set([...waysOf(languages[language][key], true), ...waysOf(languages[language][key], false)])];
}

function argumentsIn(message: string, language: string): Set<string> {
  return new Set(
    argumentsOf(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Node[]),
  );
}

/** What a phrase may take: all that any way of saying it takes, in any language. */
const known = new Map(
  keys.map((key) => [
    key,
    new Set(
      (Object.keys(languages) as SpokenLanguage[]).flatMap((language) =>
        messagesOf(language, key).flatMap((message) => [...argumentsIn(message, language)]),
      ),
    ),
  ]),
);

describe.each(Object.keys(languages) as SpokenLanguage[])('replies in %s', (language) => {
  it('say every phrase in both tones', () => {
    expect(Object.keys(languages[language]).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) expect(messagesOf(language, key).every((message) => message.trim() !== '')).toBe(true);
  });

  it.each(keys)('%s takes what it takes in English, and renders', (key) => {
    const english = new Set(messagesOf('en', key).flatMap((message) => [...argumentsIn(message, 'en')]));
    for (const message of messagesOf(language, key)) {
      for (const name of argumentsIn(message, language)) expect(english, `${key}: {${name}}`).toContain(name);
      for (const count of [1, 2, 5, 21]) {
        const values = Object.fromEntries(
          [...(known.get(key) ?? [])].map((name) => [name, numbers.has(name) ? count : `<${name}>`]),
        );
        const text = String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values));
        expect(text).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('speaks to people differently when formal', () => {
    const different = keys.filter((key) => {
      const phrase = languages[language][key];
      return waysOf(phrase, true).join() !== waysOf(phrase, false).join();
    });
    expect(different.length).toBeGreaterThan(40);
  });
});

it('says the same thing in another way the next time', () => {
  const say = speaker({ language: 'id', formal: false, said: {} });
  const said = [say('thanks'), say('thanks'), say('thanks'), say('thanks')];
  expect(new Set(said.slice(0, 3)).size).toBe(3);
  expect(said[3]).toBe(said[0]);
});

it('counts as the language counts', () => {
  const say = speaker({ language: 'ru', formal: true, said: { found: 0 } });
  expect(say('found', { count: 3 })).toBe('Нашлось 3 варианта:');
});

it.each([
  ['en', '0', 'same day'],
  ['en', '1', '1 day'],
  ['en', '2-4', '2-4 days'],
  ['id', '0', 'hari yang sama'],
  ['id', '1', '1 hari'],
  ['pt', '0', 'no mesmo dia'],
  ['pt', '1', '1 dia'],
  ['pt', '0-1', '0-1 dia'],
  ['pt', '2-4', '2-4 dias'],
  ['ru', '0', 'в тот же день'],
  ['ru', '1', '1 день'],
  ['ru', '2-4', '2-4 дня'],
  ['ru', '5-14', '5-14 дней'],
  ['ru', '14-21', '14-21 день'],
] as const)('counts days in %s: %s', (language, days, expected) => {
  const say = speaker({ language, formal: false, said: {} });
  expect(say('days', { days, last: Number(days.split('-').at(-1)) })).toBe(expected);
});

it('speaks the customer’s language, else the shop’s', () => {
  expect(spokenLanguage('ru', ['id'])).toBe('ru');
  expect(spokenLanguage('de', ['fr', 'pt'])).toBe('pt');
  expect(spokenLanguage('de', ['fr'])).toBe('en');
});

/** How each language speaks to a customer it is on close terms with, and to one it is not. */
const address: Record<SpokenLanguage, { formal: RegExp; informal: RegExp } | null> = {
  id: { formal: /(?<!\p{L})anda(?!\p{L})/iu, informal: /(?<!\p{L})(?:kak|kakak|kamu)(?!\p{L})/iu },
  ru: {
    formal: /(?<!\p{L})(?:вы|вас|вам|вами)(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:ты|тебя|тебе|тобой|тво\p{L}+)(?!\p{L})/iu,
  },
  pt: { formal: /(?<!\p{L})(?:o senhor|a senhora)(?!\p{L})/iu, informal: /(?<!\p{L})(?:você|te|pra)(?!\p{L})/iu },
  en: null,
};

describe('tone', () => {
  const spoken = (Object.keys(languages) as SpokenLanguage[]).flatMap((language) =>
    keys.map((key) => ({ language, key })),
  );
  const addressed = (isFormal: boolean) =>
    spoken.flatMap(({ language, key }) => {
      const wrong = isFormal ? address[language]?.informal : address[language]?.formal;
      return waysOf(languages[language][key], isFormal).filter((way) => wrong?.test(way));
    });

  it('is never on close terms where it is formal, nor stiff where it is not', () => {
    expect([...addressed(true), ...addressed(false)]).toEqual([]);
  });
});
