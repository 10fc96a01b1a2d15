import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Classifier } from './classifier/classifier.ts';
import { corpusTexts, parseCorpora } from './classifier/corpus.ts';
import { intentExamples, languageExamples } from './classifier/examples.ts';
import { loadModel, saveModel } from './classifier/store.ts';
import { intentTraining, train } from './classifier/train.ts';
import { type Corpora, type Engine, type Grammar, grammar, type StoredTalk, storedTalk } from './grammar.ts';

/** Where the shipped model lies once it is trained; made anew when the corpora or this code have changed. */
const modelFolder = fileURLToPath(new URL('../../dist/understanding', import.meta.url));
/** What a model depends on: when one of these changes, a stored model is made anew. */
const sources = ['classifier', 'entities', 'languages', 'lexicon', 'reading', 'spelling', 'topics', 'grammar.ts'];

let shared: Engine | undefined;

/** The engine of the shipped corpora, made at most once in a process. */
export function sharedEngine(): Engine {
  shared ??= loadOrTrainEngine(modelFolder);
  return shared;
}

/** Loads what fits the shipped corpora from a folder, or learns and stores it there (some seconds). */
function loadOrTrainEngine(folder: string): Engine {
  const key = sourceKey();
  const file = (name: string) => join(folder, `${name}-${key}`);
  const corpora = once(() => parseCorpora(corpusTexts()));
  const talk = loadOr(file('talk.json'), {
    make: () => storedTalk(grammar(corpora())),
    load: (bytes) => JSON.parse(bytes.toString('utf8')) as StoredTalk,
    save: (stored) => Buffer.from(JSON.stringify(stored)),
  });
  const made = grammar(talk);
  const model = { load: loadModel, save: saveModel };
  const intents = loadOr(file('intents.bin'), { ...model, make: () => trainIntents(made, corpora()) });
  const languages = loadOr(file('languages.bin'), {
    ...model,
    make: () => train(languageExamples(corpora()), { fewest: 2, epochs: 6 }),
  });
  return { ...made, intents, languages };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether the models that fit these sources are stored already, so that the first use need not learn them. */
export function isTrained(): boolean {
  const key = sourceKey();
  return ['talk.json', 'intents.bin', 'languages.bin'].every((name) => existsSync(join(modelFolder, `${name}-${key}`)));
}

/** Names the corpora and the code that a model was learned from: with other ones it is worth nothing. */
export function sourceKey(): string {
  knownKey ??= readSourceKey();
  return knownKey;
}

let knownKey: string | undefined;

function readSourceKey(): string {
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
  return train(intentExamples(made, corpora), intentTraining);
}

/** The shipped engine with another model of the wishes. */
export function engineWith(model: Uint8Array): Engine {
  return { ...sharedEngine(), intents: loadModel(model) };
}

type Kept<T> = { make(): T; load(bytes: Buffer): T; save(made: T): Uint8Array };

function loadOr<T>(file: string, { make, load, save }: Kept<T>): T {
  if (existsSync(file)) return load(readFileSync(file));
  const made = make();
  mkdirSync(join(file, '..'), { recursive: true });
  // Written whole or not at all: another process may be reading.
  writeFileSync(`${file}.${process.pid}`, save(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
