import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex, search } from '#understanding/retrieval';

/**
 * Product search against the catalogue and queries of tau-bench's retail shop: how well the ten best are ranked (NDCG@10),
 * for queries as they are and with one typing mistake in every word of four letters and more.
 */
export type SearchFigures = { queries: number; clean: number; typos: number; p50Ms: number; p99Ms: number };

type CatalogueRow = { id: string; product_id: string; title: string; options: Record<string, string> };
type QueryRow = { query: string; labels: Record<string, number> };

/** @returns undefined when the folder with the evaluation files is not there */
export function evaluateSearch(folder: string): SearchFigures | undefined {
  const catalogue = join(folder, 'tau_retail.catalogue.jsonl');
  if (!existsSync(catalogue)) return undefined;
  const index = buildIndex(
    readRows<CatalogueRow>(catalogue).map((row) => ({
      id: row.id,
      fields: {
        title: row.title,
        options: Object.values(row.options).join(' . '),
        names: Object.keys(row.options).join(' '),
      },
    })),
    { weights: { title: 4, options: 3, names: 0.5 }, languages: ['en'] },
  );
  const queries = readRows<QueryRow>(join(folder, 'tau_retail.queries.jsonl'));
  const times: number[] = [];
  const score = (text: string, labels: Record<string, number>) => {
    const start = performance.now();
    const hits = search(index, text, { limit: 10 });
    times.push(performance.now() - start);
    return ndcg(
      hits.map((hit) => labels[hit.id] ?? 0),
      Object.values(labels),
    );
  };
  const clean = mean(queries.map(({ query, labels }) => score(query, labels)));
  const typos = mean(queries.map(({ query, labels }, at) => score(mistyped(query, at), labels)));
  times.sort((a, b) => a - b);
  return { queries: queries.length, clean, typos, p50Ms: at(times, 0.5), p99Ms: at(times, 0.99) };
}

function readRows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function ndcg(found: number[], all: number[]): number {
  const ideal = gain([...all].sort((a, b) => b - a).slice(0, 10));
  return ideal === 0 ? 1 : gain(found) / ideal;
}

function gain(grades: number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** One mistake in every word of four letters and more: a letter left out, doubled, changed or swapped, by a fixed sequence. */
function mistyped(text: string, seed: number): string {
  let state = seed * 7919 + 17;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return text.replace(/[a-z]{4,}/g, (word) => {
    const place = 1 + next(word.length - 2);
    const kind = next(4);
    const head = word.slice(0, place);
    const tail = word.slice(place);
    if (kind === 0) return head + tail.slice(1);
    if (kind === 1) return head + tail[0] + tail;
    if (kind === 2) return head + String.fromCharCode(97 + next(26)) + tail.slice(1);
    return head + (tail[1] ?? '') + tail[0] + tail.slice(2);
  });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function at(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

if (import.meta.main) console.log(evaluateSearch(process.argv[2] ?? '../shared/eval/product'));
