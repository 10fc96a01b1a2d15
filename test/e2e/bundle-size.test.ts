import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { buildUi } from '../../scripts/build-ui.mjs';

const folder = new URL('../../dist/ui/widget/', import.meta.url);
const gzipped = async (file: string) => gzipSync(await readFile(new URL(file, folder)), { level: 9 }).byteLength;

beforeAll(async () => {
  await buildUi();
});

it('what every page loads of the chat is at most 12 KB', async () => {
  expect(await gzipped('widget.js')).toBeLessThanOrEqual(12 * 1024);
});

it('the chat itself comes in one file of at most 24 KB, when it is opened', async () => {
  const files = await readdir(new URL('assets/', folder));
  expect(files).toEqual([expect.stringMatching(/^chat-[\w-]+\.js$/)]);
  expect(await gzipped(`assets/${files[0]}`)).toBeLessThanOrEqual(24 * 1024);
});
