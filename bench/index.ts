import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chats } from './chats.ts';
import { hooks } from './hooks.ts';
import { inboxPage } from './inbox-page.ts';
import { inboxSearch } from './inbox-search.ts';
import { purchases } from './purchases.ts';
import { searches } from './searches.ts';
import { starts } from './starts.ts';
import { environment } from './support/environment.ts';
import { type Figure, holds, shownValue } from './support/figure.ts';
import { turns } from './turns.ts';
import { waits } from './waits.ts';

/**
 * `npm run bench`: whole runs on this machine, each with the shop in a process of its own and the customers in this one.
 * TEST_DATABASE_URL names the Postgres server (default: the one on this machine).
 *
 *   npm run bench -- --write              and docs/benchmarks.md is made of it
 *   npm run bench -- purchases turns      only these
 *   npm run bench -- waits server         only these, only on the server (or: embedded)
 */
const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const parts = { starts, purchases, turns, hooks, searches, inboxSearch, inboxPage, waits, chats };
const kinds = ['embedded', 'server'] as const;
const words = process.argv.slice(2).filter((word) => word !== '--write');
const wanted = words.filter((word) => !(kinds as readonly string[]).includes(word));
const on = wanted.length < words.length ? kinds.filter((kind) => words.includes(kind)) : kinds;

const rows = new Map<string, { target?: string; embedded?: Figure; server?: Figure }>();
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const kind of on) {
    for (const measured of await measure(kind === 'server' ? server : undefined)) {
      rows.set(measured.name, { ...rows.get(measured.name), [kind]: measured });
      console.log(`${kind.padEnd(9)} ${measured.name.padEnd(60)} ${cell(measured)}`);
    }
  }
}
if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), report());

function cell(measured: Figure | undefined): string {
  if (!measured) return '';
  const { target } = measured;
  return `${shownValue(measured.value)}${target ? ` (${target}${holds(measured) ? '' : ': **short**'})` : ''}`;
}

function report(): string {
  return [
    '# Benchmarks',
    '',
    'Made by `npm run bench`: the shop in a process of its own, customers in another one on the same machine, which share its',
    'processors. In brackets what the figure is to be.',
    '',
    environment(),
    '',
    '| | embedded | Postgres server |',
    '|---|---:|---:|',
    ...[...rows].map(([name, { embedded, server }]) => `| ${name} | ${cell(embedded)} | ${cell(server)} |`),
    '',
  ].join('\n');
}
