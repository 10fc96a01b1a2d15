import { join } from 'node:path';
import type { App } from '#app';
import { listShops, type Shop } from '#commerce/shop';
import { replay } from '#http';
import { importFolder } from '#open-shop';
import { backupName, restoreBackup, writeBackup } from '#platform/backup';
import { systemClock } from '#platform/clock';
import { type Config, databasePlace } from '#platform/config';
import { type Database, openDatabase, transact } from '#platform/db';
import { AppError } from '#platform/errors';
import { newToken } from '#platform/ids';
import { exportShop } from '#shop-folder';
import { type Args, askRunningShop, type Operations } from './control.ts';
import { showProgress } from './progress.ts';
import { teachBy } from './teach-by.ts';

/** What commands do with the data of a shop, whether it runs or not. */
function dataOperations(config: Config, database: Database): Operations {
  const { db } = database;
  return {
    import: async ({ folder = '' }, progress) => importFolder(db, folder, systemClock.now(), progress),
    export: async ({ folder = '', shop }) => {
      const { id } = await theShop(database, shop);
      return transact(db, (tx) => exportShop(tx, id, folder, { now: systemClock.now() }));
    },
    backup: async ({ file = '' }, progress) => ({
      rows: await writeBackup(database, file, systemClock.now(), progress),
    }),
    learn: async ({ shop, action = 'list', ...args }) => {
      const { id: shopId } = await theShop(database, shop);
      return transact(db, (tx) => teachBy(tx, shopId, action, args, systemClock.now()));
    },
    restore: async ({ file = '' }, progress) => {
      const kept = await keepWhatIsThere(config, database);
      return { rows: await restoreBackup(database, file, progress), kept };
    },
  };
}

/** What else a running shop does for a command: `say` is a message over the direct channel, answered. */
export function appOperations({ world, server }: App): Operations {
  return {
    ...dataOperations(world.config, world.database),
    hello: async () => ({}),
    replay: async ({ name = '', body = '', channel, shop }) => {
      const { id } = await theShop(world.database, shop);
      return { replayed: await replay(world, id, { name, body: Buffer.from(body, 'base64'), channel }) };
    },
    say: async ({ id = '', sender = '', language, text, choice }) => {
      const content = choice ? { kind: 'choice', id: choice } : { kind: 'text', text };
      const response = await server.inject({
        method: 'POST',
        url: '/v1/channels/direct/messages?wait=30',
        headers: { authorization: `Bearer ${world.config.apiToken}` },
        payload: { id, sender: { id: sender, language }, content },
      });
      if (response.statusCode !== 200) throw new AppError('invalid_body', response.body);
      return response.json() as object;
    },
  };
}

/** Messages from the terminal come in over the direct channel, which wants a token; one is made when there is none. */
export function withToken(config: Config): Config {
  return { ...config, apiToken: config.apiToken ?? newToken() };
}

/** The shop of that short name, or the only one. @throws AppError `wrong_use` when it must be said which */
async function theShop({ db }: Database, slug: string | undefined): Promise<Shop> {
  const shops = await listShops(db);
  const [first] = slug ? shops.filter((shop) => shop.slug === slug) : shops;
  const names = shops.map((shop) => shop.slug).join(', ') || 'none';
  if (!first) throw new AppError('not_found', `There is no shop ${slug ?? 'yet'}. There are: ${names}.`);
  if (!slug && shops.length > 1) throw new AppError('wrong_use', `Say which shop with --shop: ${names}.`);
  return first;
}

/** A restore replaces everything; what it replaces is backed up first. Null when there is no shop yet. */
async function keepWhatIsThere(config: Config, database: Database): Promise<string | null> {
  const [shop] = await listShops(database.db);
  if (!shop) return null;
  const now = systemClock.now();
  const file = join(config.dataDir, 'backups', `before-restore-${backupName(now)}`);
  await writeBackup(database, file, now);
  return file;
}

/**
 * Does it, and shows how far it has come. The embedded database of a running shop belongs to that process, so it is asked
 * to do it; otherwise the data is opened here.
 */
export async function perform(config: Config, name: string, args: Args, label: string): Promise<object> {
  const bar = showProgress(label);
  try {
    const done = config.databaseUrl ? undefined : await askRunningShop(config.dataDir, name, args, bar.update);
    return done ?? (await performHere(config, name, args, bar.update));
  } finally {
    bar.end();
  }
}

async function performHere(config: Config, name: string, args: Args, progress: (done: number, total: number) => void) {
  const database = await openDatabase(databasePlace(config));
  try {
    const operation = dataOperations(config, database)[name];
    if (!operation) throw new Error(`No operation ${name}`);
    return await operation(args, progress);
  } finally {
    await database.close();
  }
}
