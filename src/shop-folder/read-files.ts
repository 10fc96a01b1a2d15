import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShopFile } from '#commerce/shop';
import type { Problem } from './problem.ts';

const mediaTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};
const largest = 20 * 2 ** 20;

export type ReadFiles = { files: ShopFile[]; problems: Problem[] };

/** The pictures below images/. Other files there, as operating systems leave them, are passed over. */
export async function readImages(dir: string): Promise<ReadFiles> {
  const paths = (await filesBelow(dir, 'images')).filter((path) => mediaTypeOf(path).startsWith('image/'));
  const read = await Promise.all(paths.map((path) => readOne(dir, path)));
  return { files: read.flatMap((one) => one.files), problems: read.flatMap((one) => one.problems) };
}

/** The files of the conversations of the shop's own: flows/*.yaml. */
export async function readFlowFiles(dir: string): Promise<ReadFiles> {
  const paths = (await filesBelow(dir, 'flows')).filter((path) => mediaTypeOf(path) === 'application/yaml');
  const read = await Promise.all(paths.map((path) => readOne(dir, path)));
  return { files: read.flatMap((one) => one.files), problems: read.flatMap((one) => one.problems) };
}

async function filesBelow(dir: string, folder: string): Promise<string[]> {
  try {
    const found = await readdir(join(dir, folder), { withFileTypes: true, recursive: true });
    return found
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch {
    return []; // no such folder
  }
}

async function readOne(dir: string, path: string): Promise<ReadFiles> {
  const { size } = await stat(join(dir, path));
  if (size > largest) return { files: [], problems: [{ place: { file: path }, reason: 'is larger than 20 MiB' }] };
  const data = await readFile(join(dir, path));
  const hash = createHash('sha256').update(data).digest('hex');
  return { files: [{ path: path.normalize('NFC'), mediaType: mediaTypeOf(path), hash, data }], problems: [] };
}

function mediaTypeOf(path: string): string {
  return mediaTypes[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? '';
}
