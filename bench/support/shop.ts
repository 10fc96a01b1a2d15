import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { holderOf } from '#platform/db';
import { newId, newToken } from '#platform/ids';

/**
 * A shop in a process of its own, as its owner would start it: for measures and for proofs that need to kill it. Talked to
 * over the direct channel.
 */
export type RunningShop = {
  url: string;
  token: string;
  place: ShopPlace;
  /** From the start of the process to its first answer. */
  startMs: number;
  pid: number;
  /** Ends it without a warning, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** Where its data is; the same place can be started again. */
export type ShopPlace = { dataDir: string; databaseUrl: string | undefined; folder: string };

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/warung.js');

/** A place for a new shop: a data folder of its own and, on a server, a database of its own. */
export async function newPlace(folder: string, server?: string): Promise<ShopPlace & { remove(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'warung-bench-'));
  const name = `warung_bench_${newId().replaceAll('-', '')}`;
  if (server) await onServer(server, `create database ${name}`);
  const url = server ? new URL(server) : undefined;
  if (url) url.pathname = `/${name}`;
  const remove = async () => {
    rmSync(dataDir, { recursive: true, force: true });
    if (server) await onServer(server, `drop database ${name} with (force)`);
  };
  return { dataDir, databaseUrl: url?.href, folder, remove };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Starts the shop and waits for its first answer; `byNpm`: with `npm start`, as its owner does. */
export async function startShop(
  place: ShopPlace,
  { byNpm = false, env: more = {} }: { byNpm?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<RunningShop> {
  const token = newToken();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env, WARUNG_API_TOKEN: token, WARUNG_LOG: 'error', ...more };
  delete env.DATABASE_URL;
  if (place.databaseUrl) env.DATABASE_URL = place.databaseUrl;
  const begun = performance.now();
  const args = [...(place.folder ? [place.folder] : []), '--port', String(port), '--data', place.dataDir];
  const [command, first] = byNpm ? ['npm', ['start', '--']] : [process.execPath, [bin, 'start']];
  const child = spawn(command, [...first, ...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await firstAnswer(url, child);
  const startMs = performance.now() - begun;
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const [code] = await once(child, 'exit');
    if (signal === 'SIGTERM' && !byNpm && code !== 0)
      throw new Error(`The shop ended with ${code} when it was told to stop`);
  };
  /** npm ends before the shop that it started has. */
  const stop = async () => {
    await end('SIGTERM');
    while (holderOf(place.dataDir) || (await answers(url))) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const { pid = 0 } = child;
  return { url, token, place, startMs, pid, kill: () => end('SIGKILL'), stop };
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The shop ended with ${child.exitCode} before it answered`);
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

export type Answer = {
  messageId: string;
  replies: { id: string; text: string; choices?: { id: string; label: string }[]; expects?: { field: string } }[];
  cart: { lines: { sku: string | null; quantity: number }[] } | null;
  order: { number: string; status: string } | null;
};

/** Says something as a customer and waits for the answer. Throws when the shop does not take it. */
export async function tell(shop: RunningShop, sender: string, id: string, text: string): Promise<Answer> {
  const response = await fetch(`${shop.url}/v1/channels/direct/messages?wait=20`, {
    method: 'POST',
    headers: { authorization: `Bearer ${shop.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id, sender: { id: sender }, content: { kind: 'text', text } }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Writes a shop folder: what a measure or a proof sells. */
export function shopFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'warung-shop-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What the process has used: CPU milliseconds (user and system) and resident memory in MiB; Linux only, else undefined. */
export function usageOf(pid: number): { cpuMs: number; memoryMb: number } | undefined {
  if (!existsSync(`/proc/${pid}/stat`)) return undefined;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return { cpuMs: ticks * 10, memoryMb: (pages * 4096) / 1024 ** 2 };
}

/** CPU milliseconds of the database server's processes that serve this shop; 0 when it has none here. */
export function databaseCpu({ place }: RunningShop): number {
  if (!place.databaseUrl || !existsSync('/proc')) return 0;
  const name = new URL(place.databaseUrl).pathname.slice(1);
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && commandOf(entry).includes(` ${name} `));
  return pids.reduce((sum, pid) => sum + (usageOf(Number(pid))?.cpuMs ?? 0), 0);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
