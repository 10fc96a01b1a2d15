import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#platform/errors';
import { newToken } from '#platform/ids';

/**
 * One process at a time in a data folder: the embedded database has no lock of its own, and two processes in it lose rows.
 *
 * The lock is a file that names its holder: pid, when that process began (a pid may be given to another later) and host.
 * A holder that lives is never robbed. One that is dead, or on another host and silent for `silentMs`, is succeeded.
 */
type Holder = { pid: number; began: string; host: string; token: string };

const beatMs = 5_000;
const silentMs = 30_000;

/** A process that is just ending is waited for so long, before the folder counts as in use. */
const patienceMs = 2_000;
const retryMs = 50;

/** `lockFolder`, with patience for a holder that is just ending. */
export async function lockFolderSoon(folder: string): Promise<() => void> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof AppError) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

/**
 * Takes the folder for this process; the function it returns gives it back.
 * @throws AppError `data_in_use`, naming the process that holds it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const self: Holder = { pid: process.pid, began: beginningOf(process.pid), host: hostname(), token: newToken() };
  claim(path, self, folder);
  const beat = setInterval(() => touch(path), beatMs).unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    if (read(path)?.token === self.token) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** The living process that holds the folder, if any. */
export function holderOf(folder: string): { pid: number; host: string } | undefined {
  const path = join(folder, 'lock');
  const holder = read(path);
  return holder && lives(holder, path) ? holder : undefined;
}

/**
 * A hard link is made whole or not at all, so two claims cannot both succeed. A dead holder's lock is replaced only under
 * a second lock named after that very holder, and only if it is still there: so two successors cannot both succeed either.
 */
function claim(path: string, self: Holder, folder: string): void {
  for (;;) {
    if (link(path, self)) return;
    const holder = read(path);
    if (!holder) continue; // given back in between
    if (lives(holder, path)) throw inUse(holder, folder);
    const guard = `${path}.${holder.token}`;
    claim(guard, self, folder);
    try {
      if (read(path)?.token !== holder.token) continue;
      const draft = `${path}.${self.token}.new`;
      writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
      renameSync(draft, path);
      return;
    } finally {
      rmSync(guard, { force: true });
    }
  }
}

function link(path: string, self: Holder): boolean {
  const draft = `${path}.${self.token}.draft`;
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return { pid: 0, began: '', host: hostname(), token: 'unreadable' };
    throw error;
  }
}

function lives(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - modified(path) < silentMs;
  if (!signalable(holder.pid) || isZombie(holder.pid)) return false;
  const began = beginningOf(holder.pid);
  return began === '' || holder.began === '' || began === holder.began;
}

function signalable(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Killed, and only not yet taken note of by who started it. */
function isZombie(pid: number): boolean {
  return process.platform === 'linux' && statFields(pid)[0] === 'Z';
}

/** When a process began, as the system words it; '' where that cannot be known. */
function beginningOf(pid: number): string {
  try {
    if (process.platform === 'linux') return linuxBeginningOf(pid);
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Field 22 of proc(5)'s stat, in ticks since the boot that boot_id names. */
function linuxBeginningOf(pid: number): string {
  const ticks = statFields(pid)[19] ?? '';
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
}

/** The fields of proc(5)'s stat from the third on, the state; the second one may contain spaces. None: no such process. */
function statFields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // the folder went away under us; the database will say so better than a lock can
  }
}

function inUse(holder: Holder, folder: string): AppError {
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
  return new AppError('data_in_use', `Data folder ${folder} is in use by process ${holder.pid}${where}.`);
}
