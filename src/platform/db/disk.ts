import { statfsSync } from 'node:fs';
import { AppError } from '#platform/errors';

/**
 * The embedded engine does not survive a write that finds the disk full. So writing is refused while less than this is
 * free: enough for the write-ahead log's next segments (16 MiB each) and what is being written at that moment.
 */
const reserveBytes = 64 * 1024 * 1024;
const lookMs = 2_000;

/** @throws AppError `disk_full` when less than the reserve is free on the disk of `folder` */
export function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= reserveBytes) return;
  const mib = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  throw new AppError('disk_full', `Only ${mib(free)} MiB are free for ${folder}; ${mib(reserveBytes)} are needed.`);
}

const writing = /^\s*(begin|start|insert|update|with|create|alter|truncate|copy)\b/i;

/** A check to be called before each statement: throws for one that may write while the disk is (nearly) full. */
export function watchDisk(folder: string): { check(statement: string): void; stop(): void } {
  let full: unknown;
  const look = () => {
    try {
      requireSpace(folder);
      full = undefined;
    } catch (error) {
      full = error;
    }
  };
  const timer = setInterval(look, lookMs).unref();
  return {
    check: (statement) => {
      if (full && writing.test(statement)) throw full;
    },
    stop: () => clearInterval(timer),
  };
}
