import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import as written, and where in src/ or ui/ it leads; a package or a module of Node leads nowhere. */
export type Import = { from: string; specifier: string; to: string | null; typeOnly: boolean };
export type SourceFile = { path: string; text: string };

const root = join(import.meta.dirname, '../..');
const statement = /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** All sources but tests, by their path from the project's root: src/turn.ts, ui/widget/chat.tsx. */
export function readSources(): SourceFile[] {
  return globSync('{src,ui}/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    return { from: file.path, specifier, to: target(file.path, specifier), typeOnly: match[1] !== undefined };
  });
}

/** As package.json's "imports" say: #platform/x is a file of platform (db and queue are folders), any other # an index.ts. */
function target(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  if (!specifier.startsWith('#')) return null;
  const name = specifier.slice(1);
  return name.startsWith('platform/') && !/^platform\/(db|queue|backup)$/.test(name)
    ? `src/${name}.ts`
    : `src/${name}/index.ts`;
}
