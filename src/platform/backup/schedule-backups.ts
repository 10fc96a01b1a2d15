import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/db';
import type { Logger } from '#platform/log';
import { writeBackup } from './write-backup.ts';

const everyMs = 24 * 60 * 60 * 1000;
const lookMs = 10 * 60 * 1000;
const kept = 7;
const pattern = /^warung-[\dTZ-]+\.gz$/;

type Options = { database: Database; folder: string; clock: Clock; log: Logger };

/**
 * Backs up once a day into `folder` and keeps the newest seven. Due is what the files say, so a restart neither forgets
 * nor repeats one. Returns the function that ends it.
 */
export function scheduleBackups(options: Options): () => void {
  const timer = setInterval(() => {
    backUpWhenDue(options).catch((error: unknown) => options.log.error({ err: error }, 'backup failed'));
  }, lookMs).unref();
  return () => clearInterval(timer);
}

/** @returns the backup's file, or null when the newest is less than a day old */
export async function backUpWhenDue({ database, folder, clock, log }: Options): Promise<string | null> {
  const now = clock.now();
  const files = await backupsIn(folder);
  const newest = files.at(-1);
  if (newest && now.getTime() - (await stat(newest)).mtimeMs < everyMs) return null;
  const file = join(folder, backupName(now));
  const rows = await writeBackup(database, file, now);
  await Promise.all([...files, file].slice(0, -kept).map((old) => rm(old, { force: true })));
  log.info({ file, rows }, 'backed up');
  return file;
}

/** Oldest first. */
async function backupsIn(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  return names.sort().map((name) => join(folder, name));
}

export function backupName(now: Date): string {
  return `warung-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.gz`;
}
