import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Corpora } from '../grammar.ts';
import { allLanguages } from '../languages/all.ts';

const corpusShape = z.record(z.string(), z.array(z.string()));

/** The shipped phrasings of all languages, as text: what the model's key is made of. */
export function corpusTexts(): Record<string, string> {
  return Object.fromEntries(
    allLanguages.map((language) => [
      language,
      readFileSync(new URL(`../languages/${language}/intents.yaml`, import.meta.url), 'utf8'),
    ]),
  );
}

export function parseCorpora(texts: Record<string, string>): Corpora {
  return {
    id: corpusShape.parse(parse(texts.id ?? '{}')),
    ru: corpusShape.parse(parse(texts.ru ?? '{}')),
    en: corpusShape.parse(parse(texts.en ?? '{}')),
    pt: corpusShape.parse(parse(texts.pt ?? '{}')),
  };
}
