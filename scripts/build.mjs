/**
 * Builds what is stale, into dist/: the pages, the empty database that new data folders are unpacked from, and what
 * understanding learns from its corpora. Each is named after what it is made of.
 */
import { buildUi } from './build-ui.mjs';

export async function build() {
  const built = await buildUi();
  if (built.length > 0) console.error(`Built the pages: ${built.join(', ')}.`);
  await buildDatabase();
  await buildModels();
}

async function buildDatabase() {
  const { hasSnapshot, openDatabase } = await import('../src/platform/db/index.ts');
  if (await hasSnapshot()) return;
  console.error('Making an empty database ...');
  const database = await openDatabase({ memory: true });
  await database.close();
}

async function buildModels() {
  const { isTrained, sharedEngine } = await import('../src/understanding/index.ts');
  if (isTrained()) return;
  console.error('Learning how people talk, once ...');
  sharedEngine();
}
