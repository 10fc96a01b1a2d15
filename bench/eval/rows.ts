import { existsSync, readFileSync } from 'node:fs';

/** The rows of a public set, one JSON object a line; undefined when the file is not there. */
export function readRows<T>(file: string): T[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}
