import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { openApp } from '#app';
import type { Config } from '#platform/config';
import { AppError } from '#platform/errors';
import { askRunningShop, type Operation } from './control.ts';
import { appOperations } from './operations.ts';

type Flags = { channel?: string; shop?: string; markdown?: boolean };
type Outcome = { channel: string; events: { kind: string; about: string }[]; fresh: number };

/** Gives recorded webhooks to the running shop, or to one opened here for the time; one line an event. */
export async function replayFiles(config: Config, paths: string[], flags: Flags): Promise<void> {
  const { ask, close } = await door(config);
  try {
    if (flags.markdown) console.log('| file | channel | event | what |\n| --- | --- | --- | --- |');
    for (const file of paths.flatMap((path) => filesIn(resolve(path)))) {
      const body = readFileSync(file).toString('base64');
      const { channel, shop } = flags;
      const args = { name: file, body, ...(channel && { channel }), ...(shop && { shop }) };
      const { replayed } = (await ask(args)) as { replayed: Outcome };
      for (const line of linesOf(file, replayed, flags.markdown)) console.log(line);
    }
  } finally {
    await close();
  }
}

function filesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new AppError('wrong_use', `There is nothing at ${path}.`);
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

async function door(
  config: Config,
): Promise<{ ask: (args: Record<string, string>) => Promise<object>; close(): Promise<void> }> {
  const none = () => {};
  if (await askRunningShop(config.dataDir, 'hello', {}, none)) {
    const ask = async (args: Record<string, string>) =>
      (await askRunningShop(config.dataDir, 'replay', args, none)) ?? {};
    return { ask, close: async () => {} };
  }
  const app = await openApp({ ...config, logLevel: 'silent' });
  const operation = appOperations(app).replay as Operation;
  return { ask: (args) => operation(args, none), close: () => app.close() };
}

const longestWords = 80;

function linesOf(file: string, { channel, events, fresh }: Outcome, isTable = false): string[] {
  const name = relative(process.cwd(), file);
  const known = fresh === 0 ? ' (known already)' : '';
  return events.map(({ kind, about }) => {
    const words = about.replace(/\s+/g, ' ').slice(0, longestWords);
    return isTable
      ? `| ${name.split('/').at(-1)} | ${channel} | ${kind} | ${words.replaceAll('|', '\\|')} |`
      : `${name}: ${channel} ${kind}${words ? ` ${words}` : ''}${known}`;
  });
}
