/**
 * The server in a handful of files. It runs from its sources as well as from these; but looking up and reading some six
 * hundred modules takes half a second of every start, and a customer may be waiting. `--debug` runs the sources, whose
 * stacks name the lines.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const folder = join(root, 'dist/server');
const stamp = join(folder, 'stamp');

/** The command line's entry: from the bundle when that is as new as the sources. */
export function commandLine(argv) {
  const entry = !argv.includes('--debug') && isFresh() ? join(folder, 'cli.mjs') : join(root, 'src/cli/index.ts');
  return pathToFileURL(entry).href;
}

/** Where the bundler is not installed, the shop runs from its sources. */
export async function bundleServer() {
  const bundler = await import('rolldown').catch(() => undefined);
  if (!bundler) return;
  const making = `${folder}.${process.pid}`;
  const bundle = await bundler.rolldown({
    input: { cli: join(root, 'src/cli/index.ts') },
    platform: 'node',
    // They find files of theirs beside themselves, or are loaded late.
    external: [/^@electric-sql\//, /^better-auth/, /^imapflow$/, /^nodemailer$/, /^pino$/, /^postal-mime$/],
    treeshake: false,
    plugins: [keepPlaces],
  });
  await bundle.write({
    dir: making,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    // Half as much to read. Names stay as they are: a stack must still be of use.
    minify: { compress: true, mangle: false },
  });
  await bundle.close();
  await writeFile(join(making, 'stamp'), sourceStamp());
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
  fresh = true;
}

/** A module that looks for files beside itself still finds them beside its source. */
const keepPlaces = {
  name: 'keep-places',
  transform(code, id) {
    if (!id.startsWith(join(root, 'src')) || !code.includes('import.meta')) return null;
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
};

let fresh;

/** Whether the bundle is as new as the sources, and so is all that is built before it. Looked up once a process. */
export function isFresh() {
  fresh ??= readStamp() === sourceStamp();
  return fresh;
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

/** Names, sizes and times of all that is built: a hundredth of a second, where their contents would take ten. */
function sourceStamp() {
  const hash = createHash('sha256').update(root);
  const files = ['src', 'ui'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)),
  );
  const built = files.filter((file) => /\.\w+$/.test(file) && !/\.test\.tsx?$/.test(file)).sort();
  for (const file of [...built, 'package-lock.json', 'scripts/bundle.mjs', 'scripts/build-ui.mjs']) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
