import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { similarWords, wordSet } from '#understanding/text';
import type { Place, Problem } from './problem.ts';
import { readText } from './read-text.ts';

export type Path = readonly PropertyKey[];

/** What a YAML file says, and where each part of it stands there. */
export type ReadYaml<T> = {
  data: T | undefined;
  problems: Problem[];
  placeOf(path: Path): Place;
};

/** Reads a YAML file by a schema; every problem names its place. */
export function readYaml<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): ReadYaml<T> {
  const { text, problems } = readText(file, bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = (path: Path) => placeIn(document, lines, file, path);
  if (problems.length > 0) return { data: undefined, problems, placeOf };
  const broken = [...document.errors, ...document.warnings].map((error) => ({
    place: { file, ...lineOf(lines, error.pos[0]) },
    reason: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'cannot be read',
  }));
  if (broken.length > 0) return { data: undefined, problems: broken, placeOf };
  const read = schema.safeParse(plainData(document) ?? {});
  if (read.success) return { data: read.data, problems: [], placeOf };
  const issues = read.error.issues.flatMap((issue) => problemsOf(issue, { file, schema, document, placeOf }));
  return { data: undefined, problems: issues, placeOf };
}

/** Aliases that multiply without end are refused by the reader, as an error. */
function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    return undefined;
  }
}

type Reading = { file: string; schema: unknown; document: Document; placeOf: (path: Path) => Place };

function problemsOf(issue: z.core.$ZodIssue, reading: Reading): Problem[] {
  const { file, schema, document, placeOf } = reading;
  const inside = issue.code === 'invalid_union' ? likeliest(issue, document.getIn(issue.path)) : [];
  if (inside.length > 0)
    return inside.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, reading));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({ place: placeOf([...issue.path, key]), reason: unknownKey(key, known) }));
  }
  const name = issue.path.join('.') || file;
  return [{ place: placeOf(issue.path), reason: `${name} ${reasonOf(issue, document.getIn(issue.path))}` }];
}

/** Of a value that may be one of several things: what is wrong with it as the one that it looks like, a group of keys. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue[] {
  if (!isMap(value)) return [];
  return (
    issue.errors.find((errors) => errors.every(({ path, code }) => path.length > 0 || code !== 'invalid_type')) ?? []
  );
}

function unknownKey(key: string, known: string[]): string {
  const near = similarWords(wordSet(known), key, 2)[0]?.word;
  const hint = near ? `did you mean '${near}'?` : known.length > 0 ? `known are ${known.join(', ')}` : '';
  return `unknown key '${key}'${hint && `; ${hint}`}`;
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return 'is missing';
  if (wantsText(issue) && !isNode(value)) {
    return `is ${JSON.stringify(value)}; put it in quotes: "${value}"`;
  }
  if (issue.code === 'invalid_type') return `must be ${expectedNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return `${shown(value)} cannot be read here`;
  if (issue.code === 'invalid_value') return `${shown(value)} must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'custom') return issue.message;
  return `${shown(value)}: ${issue.message}`;
}

/** A word by itself, or one of several things that may stand there. */
function wantsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  if (issue.code !== 'invalid_union') return false;
  return issue.errors.some((errors) => errors.some((one) => one.path.length === 0 && wantsText(one)));
}

const expectedNames: Record<string, string> = {
  array: 'a list: [a, b]',
  object: 'a group of keys, { key: value }',
  record: 'a group of keys',
  number: 'a number',
  boolean: 'true or false',
};

function shown(value: unknown): string {
  return isNode(value) ? '' : JSON.stringify(value);
}

/** The keys that the schema knows at a path: it is walked through its wrappers, lists and optional parts. */
function knownKeys(schema: unknown, path: Path): string[] {
  let inner = schema;
  for (const key of path) inner = childOf(unwrapped(inner), key);
  const { shape } = (unwrapped(inner) ?? {}) as { shape?: object };
  return Object.keys(shape ?? {});
}

type Wrapper = {
  _zod?: { def?: { innerType?: unknown; in?: unknown; element?: unknown } };
  shape?: Record<string, unknown>;
};

function unwrapped(schema: unknown): Wrapper | undefined {
  let inner = schema as Wrapper | undefined;
  while (inner?._zod?.def?.innerType ?? inner?._zod?.def?.in) {
    inner = (inner?._zod?.def?.innerType ?? inner?._zod?.def?.in) as Wrapper;
  }
  return inner;
}

function childOf(schema: Wrapper | undefined, key: PropertyKey): unknown {
  return schema?.shape?.[String(key)] ?? schema?._zod?.def?.element;
}

/** Where a path's key stands, or its value in a list; for what is not there, what it should be in. */
function placeIn(document: Document, lines: LineCounter, file: string, path: Path): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return { file, ...lineOf(lines, offset) };
  }
  return { file, line: 1, column: 1 };
}

function offsetOf(document: Document, path: Path): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function lineOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
