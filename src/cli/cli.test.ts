import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';

const bin = join(import.meta.dirname, '../../bin/warung.js');
const work = mkdtempSync(join(tmpdir(), 'warung-cli-'));
const folder = join(work, 'kedai');
const data = join(work, 'data');
const elsewhere = join(work, 'elsewhere');

/** The environment of the tests must not reach the commands: they have their own database. */
const env = { ...process.env, WARUNG_LOG: 'error', WARUNG_DATA: data, DATABASE_URL: undefined };

type Outcome = { code: number | null; out: string; err: string };

async function warung(args: string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: work, env });
  child.stdin.end(input);
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    outcome.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    outcome.err += chunk;
  });
  [outcome.code] = await once(child, 'close');
  return outcome;
}

/** In this process: for what is soon over and asks for nothing. */
async function said(args: string[]): Promise<Outcome> {
  const outcome: Outcome = { code: null, out: '', err: '' };
  const keep = (where: 'out' | 'err') => (text: string | Uint8Array) => {
    outcome[where] += text;
    return true;
  };
  const line = (where: 'out' | 'err') => (text: unknown) =>
    keep(where)(`${text instanceof Error ? text.stack : text}\n`);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  vi.spyOn(console, 'log').mockImplementation(line('out'));
  vi.spyOn(console, 'error').mockImplementation(line('err'));
  outcome.code = await main(['node', 'warung', ...args]);
  vi.restoreAllMocks();
  return outcome;
}

function writeFolder(path: string, price: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'shop.yaml'), 'name: Kedai Uji\ncurrency: IDR\nlanguages: [id, en]\npayments: [cod]\n');
  const header =
    'Handle,Title,Type,Published,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price';
  writeFileSync(join(path, 'products.csv'), `${header}\nteh-botol,Teh Botol,Minuman,true,TEH,shopify,50,${price}\n`);
}

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', undefined);
  writeFolder(folder, '5000');
  writeFolder(join(work, 'wrong'), 'abc');
  mkdirSync(elsewhere);
  // What a killed process leaves: nobody answers there.
  writeFileSync(join(elsewhere, 'control.json'), JSON.stringify({ url: 'http://127.0.0.1:1', token: 'x' }));
});

describe('wrong use is told in one line with the remedy', () => {
  it.each([
    [['dance'], 2, "warung: unknown command 'dance'. See `warung --help`.\n"],
    [['backup'], 2, "warung: missing required argument 'file'. See `warung --help`.\n"],
    [
      ['start', '--port', 'ninety'],
      2,
      /^warung: option '--port <port>' argument 'ninety' is invalid. It must be .*\n$/,
    ],
    [['restore', 'none.gz', '--data', elsewhere], 1, /^warung: .*none\.gz: there is no such file\. .*\n$/],
    [['import', 'nowhere', '--data', elsewhere], 1, /^warung: .*nowhere.*\n$/],
    [
      ['import', join(work, 'wrong'), '--data', elsewhere],
      1,
      /^warung: products\.csv:2, column "Variant Price": .*abc.*\n$/,
    ],
  ])('%s', async (args, code, err) => {
    const outcome = await said(args);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toMatch(err);
  });

  it('shows the stack when asked', async () => {
    const { code, err } = await said(['restore', 'none.gz', '--data', elsewhere, '--debug']);
    expect(code).toBe(1);
    expect(err).toContain('    at ');
  });
});

describe('beside a running shop', () => {
  const beside = (...args: string[]) => said([...args, '--data', data]);
  let shop: ChildProcess;
  let greeting = '';

  beforeAll(async () => {
    shop = spawn(process.execPath, [bin, 'start', folder, '--port', '0'], { cwd: work, env });
    shop.stdout?.on('data', (chunk) => {
      greeting += chunk;
    });
    const open = () => greeting.includes('Ctrl+C') && existsSync(join(data, 'control.json'));
    await vi.waitUntil(() => open() || shop.exitCode !== null, { timeout: 60_000 });
    expect(shop.exitCode).toBeNull();
  });

  afterAll(async () => {
    shop.kill('SIGTERM');
    const [code] = await once(shop, 'exit');
    expect(code).toBe(0);
    expect(readdirSync(data)).not.toContain('lock');
    expect(readdirSync(data)).not.toContain('control.json');
  });

  it('has told three addresses, and answers at the first', async () => {
    const addresses = [...greeting.matchAll(/^ {2}(Shop|Inbox|Sign in) +(http:\S+)/gm)].map(([, name, url]) => [
      name,
      url,
    ]);
    expect(addresses.map(([name]) => name)).toEqual(['Shop', 'Inbox', 'Sign in']);
    const page = await fetch(addresses[0]?.[1] ?? '');
    expect(await page.text()).toContain('Kedai Uji');
  });

  it('refuses a second one on the same data', async () => {
    const { code, err } = await beside('start', folder, '--port', '0');
    expect(code).toBe(1);
    expect(err).toBe(
      `warung: Data folder ${data} is in use by process ${shop.pid}. Stop the other process, or give this one another folder with --data.\n`,
    );
  });

  it('is found well by the doctor', async () => {
    const { code, out } = await beside('doctor');
    expect(code).toBe(0);
    expect(out).toContain(`in use by process ${shop.pid}`);
  });

  it('imports, exports, backs up and restores', async () => {
    expect(await beside('import', folder)).toMatchObject({ code: 0, out: 'Kedai Uji: nothing had changed.\n' });
    const exported = join(work, 'exported');
    expect(await beside('export', exported)).toMatchObject({ code: 0 });
    expect(readFileSync(join(exported, 'products.csv'), 'utf8')).toContain('teh-botol');
    const file = join(work, 'all.gz');
    expect((await beside('backup', file)).out).toMatch(/^Backed up \d+ rows to /);
    expect(statSync(file).mode & 0o077).toBe(0);
    const { code, out } = await beside('restore', file);
    expect(code).toBe(0);
    expect(out).toMatch(/^Restored \d+ rows from .*\. What was there before is in .*before-restore-.*\.gz\.\n$/);
    // The shop is just opening anew: whoever asks meanwhile waits.
    expect(await beside('import', folder)).toMatchObject({ code: 0, out: 'Kedai Uji: nothing had changed.\n' });
  });

  it('talks in the terminal, by a pipe, when it was restored', async () => {
    const { code, out } = await warung(['chat'], 'beli 2 teh botol\n1\n');
    expect(code).toBe(0);
    expect(out).toMatch(/^> beli 2 teh botol\n[\s\S]*Rp10\.000[\s\S]*\[1\][\s\S]*\n> 1\n[\s\S]+/);
  });

  it('lets nobody command it without the token', async () => {
    const { url } = JSON.parse(readFileSync(join(data, 'control.json'), 'utf8')) as { url: string };
    expect(statSync(join(data, 'control.json')).mode & 0o077).toBe(0);
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ name: 'hello', args: {} }) });
    expect(answer.status).toBe(401);
  });
});
