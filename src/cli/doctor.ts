import { existsSync, statfsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { type Config, databasePlace } from '#platform/config';
import { holderOf, openDatabase } from '#platform/db';
import { AppError } from '#platform/errors';

/** One thing looked at: how it is, and what to do when it is not well. `unsafe`: it works, but see the remedy. */
type Finding = { about: string; state: 'well' | 'unsafe' | 'broken'; says: string; remedy?: string };

/** Looks at all that a shop needs and says how it is. @throws AppError `misconfigured` when something is broken */
export async function doctor(read: () => Config): Promise<void> {
  const findings = [nodeVersion(), ...(await configured(read))];
  for (const { about, state, says, remedy } of findings) {
    console.log(
      `${{ well: '✓', unsafe: '!', broken: '✗' }[state]} ${about.padEnd(10)} ${says}${remedy ? `\n  → ${remedy}` : ''}`,
    );
  }
  const broken = findings.filter(({ state }) => state === 'broken').map(({ about }) => about);
  if (broken.length > 0) throw new AppError('misconfigured', `Not well: ${broken.join(', ')}; see above.`);
}

function nodeVersion(): Finding {
  return { about: 'Node', state: 'well', says: process.version };
}

async function configured(read: () => Config): Promise<Finding[]> {
  try {
    const config = read();
    return [...(await lookAtData(config)), await port(config), ...secrets(config), address(config)];
  } catch (error) {
    const { message } = error as Error;
    return [{ about: 'Settings', state: 'broken', says: message, remedy: 'Correct it where it is set, or unset it.' }];
  }
}

async function lookAtData(config: Config): Promise<Finding[]> {
  const running = config.databaseUrl ? undefined : holderOf(config.dataDir);
  const data: Finding = running
    ? { about: 'Data', state: 'well', says: `${config.dataDir}, in use by process ${running.pid}` }
    : await database(config);
  return [data, ...(config.databaseUrl ? [] : [space(config), powerCut()]), await backups(config)];
}

async function database(config: Config): Promise<Finding> {
  const where = config.databaseUrl ? 'the Postgres server of DATABASE_URL' : config.dataDir;
  const fresh = !config.databaseUrl && !existsSync(join(config.dataDir, 'pg'));
  if (fresh) return { about: 'Data', state: 'well', says: `${where}: nothing yet; \`warung start\` makes it` };
  try {
    const { db, close } = await openDatabase(databasePlace(config));
    const { count } = await db
      .selectFrom('shops')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    await close();
    return { about: 'Data', state: 'well', says: `${where}: ${count} shops` };
  } catch (error) {
    const remedy = error instanceof AppError ? error.remedy : 'Restore the newest backup: warung restore FILE';
    return { about: 'Data', state: 'broken', says: `${where}: ${(error as Error).message}`, remedy };
  }
}

function space(config: Config): Finding {
  const folder = existsSync(config.dataDir) ? config.dataDir : dirname(config.dataDir);
  const { bavail, bsize } = statfsSync(folder);
  const gib = (bavail * bsize) / 1024 ** 3;
  const state = gib < 0.1 ? 'broken' : gib < 1 ? 'unsafe' : 'well';
  const remedy = state === 'well' ? undefined : 'Free some space on that disk, or move the data with --data.';
  return { about: 'Disk', state, says: `${gib.toFixed(1)} GiB free`, remedy };
}

function powerCut(): Finding {
  return {
    about: 'Safety',
    state: 'unsafe',
    says: 'the embedded database survives crashes; after a power cut the last second can be missing',
    remedy: 'For a shop that sells, point DATABASE_URL at a Postgres server (15 or newer).',
  };
}

async function backups(config: Config): Promise<Finding> {
  const folder = join(config.dataDir, 'backups');
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.gz')).sort() : [];
  const newest = names.at(-1);
  if (!newest)
    return { about: 'Backups', state: 'well', says: `none yet; a running shop makes one a day in ${folder}` };
  const { mtime } = statSync(join(folder, newest));
  return { about: 'Backups', state: 'well', says: `${names.length}, the newest of ${mtime.toISOString()}` };
}

function port(config: Config): Promise<Finding> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      resolve({
        about: 'Port',
        state: 'unsafe',
        says: `${config.port} is taken`,
        remedy: 'If not by this shop itself: choose another with --port or PORT.',
      }),
    );
    probe.listen(config.port, config.host, () =>
      probe.close(() => resolve({ about: 'Port', state: 'well', says: `${config.port} is free` })),
    );
  });
}

function secrets(config: Config): Finding[] {
  const file = join(config.dataDir, 'secret');
  const says = config.secret ? 'from WARUNG_SECRET' : existsSync(file) ? file : 'made at the first start';
  const open = !config.secret && existsSync(file) && (statSync(file).mode & 0o077) !== 0;
  const remedy = open ? `Others can read it: chmod 600 ${file}` : undefined;
  return [{ about: 'Secret', state: open ? 'unsafe' : 'well', says, remedy }];
}

function address(config: Config): Finding {
  if (config.publicUrl) return { about: 'Address', state: 'well', says: config.publicUrl };
  return {
    about: 'Address',
    state: 'unsafe',
    says: 'customers and providers cannot reach this machine by name',
    remedy: 'Set WARUNG_PUBLIC_URL=https://… to the address of your proxy.',
  };
}
