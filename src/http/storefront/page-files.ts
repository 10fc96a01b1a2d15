import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#platform/errors';
import type { PageFiles } from './visit.ts';

/** Where the built pages are. */
export const builtPages = join(import.meta.dirname, '..', '..', '..', 'dist', 'ui');

type Manifest = Record<string, { file: string; css?: string[] }>;

/**
 * The addresses of the storefront's style sheet and script, whose names change with their contents.
 * @throws AppError `misconfigured` when the pages have not been built
 */
export async function readPageFiles(folder = builtPages): Promise<PageFiles> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'storefront', 'manifest.json'), 'utf8')) as Manifest;
    const entry = manifest['storefront.ts'];
    if (!entry?.css?.[0]) throw new Error('The manifest names no style sheet');
    return { script: `/${entry.file}`, style: `/${entry.css[0]}` };
  } catch (cause) {
    throw new AppError('misconfigured', 'The pages have not been built. Run: npm run build:ui', { cause });
  }
}
