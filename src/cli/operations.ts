import { join } from 'node:path';
import { backupName, restoreBackup, writeBackup } from '#platform/backup';
import { systemClock } from '#platform/clock';
import { type Config, databasePlace } from '#platform/config';
import { type Database, openDatabase } from '#platform/db';
import { type Args, askRunningShop, type Operations } from './control.ts';
import { showProgress } from './progress.ts';

/** What commands do with the data of a shop, whether it runs or not. */
export function operationsOn(config: Config, database: Database): Operations {
  return {
    backup: async ({ file = '' }, progress) => ({
      rows: await writeBackup(database, file, systemClock.now(), progress),
    }),
    restore: async ({ file = '' }, progress) => {
      const kept = await keepWhatIsThere(config, database);
      return { rows: await restoreBackup(database, file, progress), kept };
    },
  };
}

/** A restore replaces everything; what it replaces is backed up first. Null when there is no shop yet. */
async function keepWhatIsThere(config: Config, database: Database): Promise<string | null> {
  const shop = await database.db.selectFrom('shops').select('id').limit(1).executeTakeFirst();
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
    const operation = operationsOn(config, database)[name];
    if (!operation) throw new Error(`No operation ${name}`);
    return await operation(args, progress);
  } finally {
    await database.close();
  }
}
