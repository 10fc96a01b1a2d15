import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Classifier } from './classifier/classifier.ts';
import { corpusTexts, parseCorpora } from './classifier/corpus.ts';
import { intentExamples, languageExamples } from './classifier/examples.ts';
import { loadModel, saveModel } from './classifier/store.ts';
import { train } from './classifier/train.ts';
import { type Corpora, type Grammar, grammar } from './grammar.ts';

/** All that understanding knows of languages: the grammars, and what was learned from the corpora. */
export type Engine = Grammar & {
  intents: Classifier;
  languages: Classifier;
};

/** Where the shipped model lies once it is trained; made anew when the corpora or this code have changed. */
const modelFolder = fileURLToPath(new URL('../../dist/understanding', import.meta.url));
/** What a model depends on: when one of these changes, a stored model is made anew. */
const sources = ['classifier', 'entities', 'languages', 'lexicon', 'reading', 'spelling', 'grammar.ts'];

let shared: Engine | undefined;

/** The engine of the shipped corpora, made at most once in a process. */
export function sharedEngine(): Engine {
  shared ??= loadOrTrainEngine(modelFolder);
  return shared;
}

/** Loads the models that fit the shipped corpora from a folder, or trains and stores them there (some seconds). */
function loadOrTrainEngine(folder: string): Engine {
  const corpora = parseCorpora(corpusTexts());
  const made = grammar(corpora);
  const key = sourceKey();
  const intents = loadOr(join(folder, `intents-${key}.bin`), () => trainIntents(made, corpora));
  const languages = loadOr(join(folder, `languages-${key}.bin`), () =>
    train(languageExamples(corpora), { fewest: 2, epochs: 6 }),
  );
  return { ...made, intents, languages };
}

/** Whether the models that fit these sources are stored already, so that the first use need not learn them. */
export function isTrained(): boolean {
  const key = sourceKey();
  return ['intents', 'languages'].every((name) => existsSync(join(modelFolder, `${name}-${key}.bin`)));
}

function sourceKey(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(fileURLToPath(new URL(source, import.meta.url)))) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => /(?<!\.test)\.ts$|\.yaml$/.test(file)).map((file) => join(path, file));
}

function trainIntents(made: Grammar, corpora: Corpora): Classifier {
  return train(intentExamples(made, corpora), { fewest: 2, cost: 2, epochs: 8 });
}

function loadOr(file: string, make: () => Classifier): Classifier {
  if (existsSync(file)) return loadModel(readFileSync(file));
  const model = make();
  mkdirSync(join(file, '..'), { recursive: true });
  // Written whole or not at all: another process may be reading.
  writeFileSync(`${file}.${process.pid}`, saveModel(model));
  renameSync(`${file}.${process.pid}`, file);
  return model;
}
