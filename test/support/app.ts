import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#platform/config';
import { sharedEngine } from '#understanding';
import { buildUi } from '../../scripts/build-ui.mjs';
import { type App, openApp } from '../../src/app.ts';

export type TestApp = App & { url: string };

/** The whole program on a free port, with a data folder of its own that goes when it is closed. */
export async function openTestApp(folder: string): Promise<TestApp> {
  await buildUi();
  sharedEngine(); // learns now what it has not learnt yet, not while a visitor waits
  const dataDir = await mkdtemp(join(tmpdir(), 'warung-'));
  const config = readConfig({ WARUNG_LOG: 'error' }, { port: 0, dataDir });
  const app = await openApp(config, { folder });
  const close = async () => {
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...app, close, url: await app.listen() };
}
