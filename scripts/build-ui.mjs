#!/usr/bin/env node
/**
 * Builds what browsers load: ui/widget, ui/storefront and ui/admin into dist/ui. A part is built only when its sources
 * have changed: `dist/ui/<part>.stamp` holds the hash of all that goes into it. The same sources give the same files.
 *
 *   node scripts/build-ui.mjs [--force]
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist', 'ui');

/** Each part: what it is built from, and how. */
const parts = {
  widget: { sources: ['ui/widget', 'src/channels/web/protocol.ts'], build: buildWidget },
  storefront: { sources: ['ui/storefront'], build: buildStorefront },
  admin: { sources: ['ui/admin'], build: buildAdmin },
};

/**
 * Builds the parts that are stale.
 * @param {{ force?: boolean }} [options] force: build all
 * @returns {Promise<string[]>} the names of the parts that were built
 */
export async function buildUi({ force = false } = {}) {
  const built = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!existsSync(join(root, part.sources[0]))) continue;
    const stamp = join(out, `${name}.stamp`);
    const hash = await hashOf(part.sources);
    if (!force && (await readFile(stamp, 'utf8').catch(() => '')) === hash) continue;
    await forProduction(() => replaceFolder(name, part.build));
    await writeFile(stamp, hash);
    built.push(name);
  }
  return built;
}

/** A test run names itself in NODE_ENV, and React would be built with everything that helps who develops it. */
async function forProduction(build) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** Built beside the old one, then put in its place: whoever serves the folder meanwhile never sees half of it. */
async function replaceFolder(name, build) {
  const folder = join(out, name);
  const fresh = `${folder}.${process.pid}`;
  await mkdir(out, { recursive: true });
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production'; // built while tests run ("test"), the pages would carry what only developers need
  try {
    await build(fresh);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } catch (error) {
    // Another process has just put the same there.
    if (error.code !== 'ENOTEMPTY') throw error;
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Over names and contents of all sources, of this script and of the locked dependencies. */
async function hashOf(sources) {
  const hash = createHash('sha256');
  for (const source of [...sources, 'scripts/build-ui.mjs', 'package-lock.json']) {
    for (const file of await filesIn(source))
      hash
        .update(file)
        .update('\0')
        .update(await readFile(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

async function filesIn(source) {
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [source];
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** The chat first: the loader carries the name of its file, which carries its contents' hash. */
async function buildWidget(outDir) {
  const { build } = await import('vite');
  const chat = await build({
    ...common('ui/widget'),
    build: {
      ...commonBuild(outDir),
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'ui/widget/chat/index.tsx'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/chat-[hash].js' },
      },
    },
  });
  const { output } = [chat].flat()[0];
  const file = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry).fileName;
  await build({
    ...common('ui/widget'),
    define: { __CHAT__: JSON.stringify(`/${file}`) },
    build: {
      ...commonBuild(outDir),
      lib: { entry: join(root, 'ui/widget/loader.ts'), formats: ['iife'], name: '_' },
      rolldownOptions: { output: { entryFileNames: 'widget.js' } },
    },
  });
}

async function buildStorefront(outDir) {
  const { build } = await import('vite');
  await build({
    ...common('ui/storefront'),
    build: {
      ...commonBuild(outDir),
      manifest: 'manifest.json',
      rolldownOptions: { input: join(root, 'ui/storefront/storefront.ts') },
    },
  });
}

/** The admin pages bring their own vite.config.ts. */
async function buildAdmin(outDir) {
  const { build } = await import('vite');
  await build({ root: join(root, 'ui/admin'), logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  await build({
    ...common('ui/admin'),
    build: {
      ...commonBuild(outDir),
      lib: { entry: join(root, 'ui/admin/worker/index.ts'), formats: ['iife'], name: '_' },
      rolldownOptions: { output: { entryFileNames: 'sw.js' } },
    },
  });
}

function common(folder) {
  return { root: join(root, folder), configFile: false, publicDir: false, logLevel: 'warn', mode: 'production' };
}

function commonBuild(outDir) {
  return { outDir, emptyOutDir: false, target: 'es2022', reportCompressedSize: false, copyPublicDir: false };
}

if (process.argv[1] === import.meta.filename) {
  const begun = performance.now();
  const built = await buildUi({ force: process.argv.includes('--force') });
  const took = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  console.log(built.length > 0 ? `Built ${built.join(', ')} in ${took}` : 'All pages are up to date');
}
