/**
 * Builds what is stale, into dist/: the pages, the empty database that new data folders are unpacked from, what understanding
 * learns from its corpora, and the server's bundle. The bundle comes last: where it is fresh, the others are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer, isFresh } from './bundle.mjs';
import { root } from './install.mjs';

export async function build() {
  if (isFresh() && existsSync(join(root, 'dist/understanding')) && existsSync(join(root, 'dist/ui'))) return;
  const { buildUi } = await import('./build-ui.mjs');
  const built = await buildUi();
  if (built.length > 0) console.error(`Built the pages: ${built.join(', ')}.`);
  await buildDatabase();
  await buildModels();
  await bundleServer();
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
