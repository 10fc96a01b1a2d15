import { resolve } from 'node:path';
import type { Config } from '#platform/config';
import { perform } from './operations.ts';

/** Paths are made absolute: a running shop has another working folder. */
export async function backup(config: Config, file: string): Promise<void> {
  const { rows } = (await perform(config, 'backup', { file: resolve(file) }, 'Backing up')) as { rows: number };
  console.log(
    `Backed up ${rows} rows to ${file}. Keep the secret (${secretOf(config)}) beside it: sealed settings need it.`,
  );
}

export async function restore(config: Config, file: string): Promise<void> {
  const done = await perform(config, 'restore', { file: resolve(file) }, 'Restoring');
  const { rows, kept } = done as { rows: number; kept: string | null };
  console.log(`Restored ${rows} rows from ${file}.${kept ? ` What was there before is in ${kept}.` : ''}`);
}

function secretOf(config: Config): string {
  return config.secret ? 'WARUNG_SECRET' : `${config.dataDir}/secret`;
}
