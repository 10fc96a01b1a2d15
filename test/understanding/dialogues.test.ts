import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readShopFolder } from '#shop-folder';
import { fold } from '#understanding/text';
import { categories, evaluationShop, readDialogues } from './read-dialogues.ts';

const dialogues = readDialogues();
const languages = ['id', 'ru', 'en', 'pt'];
const shops = [...new Set(dialogues.map(({ shop }) => shop))];

const corpora: Record<string, string[]>[] = languages.map((language) =>
  parse(readFileSync(new URL(`../../src/understanding/languages/${language}/intents.yaml`, import.meta.url), 'utf8')),
);
const commandNames = new Set([
  ...corpora.flatMap((corpus) => Object.keys(corpus).map((intent) => intent.split('.')[0])),
  ...['choose', 'quantity', 'set_language', 'unknown'],
]);

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}{} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the dialogues', () => {
  test('are many, in every language and category', () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(150);
    const found = new Set(dialogues.map(({ language, category }) => `${language} ${category}`));
    const missing = languages.flatMap((language) => categories.map((category) => `${language} ${category}`));
    expect(missing.filter((pair) => !found.has(pair))).toEqual([]);
  });

  test('have a name of their own within a shop', () => {
    const names = dialogues.map(({ shop, name }) => `${shop}: ${name}`);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('expect commands that there are', () => {
    const expected = dialogues.flatMap(({ turns }) =>
      turns.flatMap(({ expect: { command = [], commands = [] } }) => [...command, ...commands]),
    );
    expect(expected.filter((name) => !commandNames.has(name))).toEqual([]);
  });

  test('match replies by sound regular expressions', () => {
    const patterns = dialogues.flatMap(({ turns }) =>
      turns.flatMap(({ expect: { reply = [], not_reply = [] } }) => [...reply, ...not_reply]),
    );
    expect(() => patterns.map((pattern) => new RegExp(pattern, 'iu'))).not.toThrow();
  });

  test('are no phrasings of the corpus', () => {
    const learned = new Set(corpora.flatMap((corpus) => Object.values(corpus).flat().map(bare)));
    const said = dialogues.flatMap(({ turns }) => turns.map(({ say }) => bare(say)));
    expect(said.filter((text) => text.split(' ').length >= 4 && learned.has(text))).toEqual([]);
  });
});

describe.each(shops)('the evaluation shop %s', (name) => {
  let variants: Map<string, Record<string, string>[]>;

  beforeAll(async () => {
    const { products = [] } = await readShopFolder(evaluationShop(name));
    variants = new Map(products.map(({ input }) => [input.handle, input.variants.map((variant) => variant.options)]));
  });

  test('has 15 to 30 products', () => {
    expect(variants.size).toBeGreaterThanOrEqual(15);
    expect(variants.size).toBeLessThanOrEqual(30);
  });

  test('sells what the dialogues expect in carts', () => {
    const lines = dialogues
      .filter(({ shop }) => shop === name)
      .flatMap(({ turns }) => turns.flatMap(({ expect: { cart = [] } }) => cart));
    const unknown = lines.filter(
      ({ handle, options = {} }) =>
        !variants
          .get(handle)
          ?.some((values) => Object.entries(options).every(([option, value]) => values[option] === value)),
    );
    expect(unknown).toEqual([]);
  });
});
