import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastUnit, plusOnes, sameMessage } from './chaos/crowds.ts';
import { killing, outage } from './chaos/endings.ts';
import { chaosShop, type Proof } from './chaos/proof.ts';
import { failingSends } from './chaos/sends.ts';
import { timers, timersKilled } from './chaos/timers.ts';
import { environment } from './support/environment.ts';
import { openWire } from './support/proxy.ts';
import { newPlace } from './support/shop.ts';

/**
 * `npm run chaos`: what must hold when everything happens at once or ends in the middle, shown on both databases with the
 * shop in a process of its own. Writes docs/chaos.md; exit code 1 when anything does not hold.
 *
 * CHAOS_ROUNDS: how often to kill (20); CHAOS_WAITS: how many wait for a person (10,000); TEST_DATABASE_URL: the Postgres server (default: the one on this machine).
 */
const rounds = Number(process.env.CHAOS_ROUNDS ?? 20);
const waits = Number(process.env.CHAOS_WAITS ?? 10_000);
const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** `npm run chaos -- server`: on that database only; the page is made of whole runs. */
const asked = process.argv.slice(2);

const sections: string[] = [];
let failed = 0;

const kinds = (['embedded', 'server'] as const).filter((kind) => asked.length === 0 || asked.includes(kind));

for (const kind of kinds) {
  const wire = kind === 'server' ? await openWire(server) : undefined;
  const place = await newPlace(chaosShop(), kind === 'server' ? server : undefined);
  const wired = wire && place.databaseUrl ? { ...place, databaseUrl: through(wire.url, place.databaseUrl) } : place;
  try {
    const proofs: Proof[] = [];
    const show = async (proof: Promise<Proof>) => {
      const shown = await proof;
      proofs.push(shown);
      failed += shown.breaches.length > 0 ? 1 : 0;
      console.log(line(kind, shown));
    };
    await show(killing(wired, rounds));
    await show(lastUnit(wired, 100));
    await show(plusOnes(wired, 10));
    await show(sameMessage(wired, 50));
    await show(timers(wired, waits, 90_000));
    await show(timersKilled(wired, Math.ceil(waits / 5), 40_000));
    await show(failingSends(wired, 1_000, 5));
    if (wire) await show(outage(wired, wire, 10_000));
    sections.push(section(kind, proofs));
  } finally {
    await place.remove();
    await wire?.close();
  }
}

const file = join(import.meta.dirname, '../docs/chaos.md');
if (kinds.length === 2 && existsSync(join(file, '..'))) writeFileSync(file, report());
process.exitCode = failed > 0 ? 1 : 0;

function through(wire: string, database: string): string {
  const url = new URL(wire);
  url.pathname = new URL(database).pathname;
  return url.href;
}

function line(kind: string, { name, says, breaches, seconds }: Proof): string {
  const head = `${breaches.length === 0 ? '✓' : '✗'} ${kind.padEnd(9)} ${name}: ${says} (${seconds.toFixed(0)} s)`;
  return [head, ...breaches.slice(0, 10).map((breach) => `    ${breach}`)].join('\n');
}

function section(kind: string, proofs: Proof[]): string {
  const title = kind === 'embedded' ? 'Embedded database' : 'Postgres server';
  const rows = proofs.map(
    ({ name, says, breaches }) =>
      `| ${name} | ${says} | ${breaches.length === 0 ? 'holds' : `**broken**: ${breaches[0]}`} |`,
  );
  return [`## ${title}`, '', '| proof | what happened | |', '|---|---|---|', ...rows, ''].join('\n');
}

function report(): string {
  return [
    '# Chaos',
    '',
    'What must hold when everything happens at once, or ends in the middle. Made by `npm run chaos`: the shop runs in a',
    'process of its own, customers talk to it over the direct channel as any client does (a message that was not',
    'acknowledged is sent again with the same id), and the rows in the database are counted afterwards.',
    '',
    environment(),
    '',
    ...sections,
  ].join('\n');
}
