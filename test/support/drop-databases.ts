import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { newId } from '../../src/platform/ids.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the databases of this run begin; they are dropped when it ends. */
    databasePrefix: string;
  }
}

export default function setup(project: TestProject): () => Promise<void> {
  const prefix = `warung_test_${newId().replaceAll('-', '')}`;
  project.provide('databasePrefix', prefix);
  return () => dropDatabases(prefix);
}

async function dropDatabases(prefix: string): Promise<void> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) await admin.query(`drop database "${name}" with (force)`);
  await admin.end();
}
