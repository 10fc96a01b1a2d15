/** Builds what is stale: the pages (dist/ui) and the empty database that new data folders are unpacked from. */
import { buildUi } from './build-ui.mjs';

export async function build() {
  const built = await buildUi();
  if (built.length > 0) console.error(`Built the pages: ${built.join(', ')}.`);
  const { sharedEngine } = await import('../src/understanding/index.ts');
  sharedEngine();
  const { hasSnapshot, openDatabase } = await import('../src/platform/db/index.ts');
  if (await hasSnapshot()) return;
  console.error('Making an empty database, once ...');
  const database = await openDatabase({ memory: true });
  await database.close();
}
