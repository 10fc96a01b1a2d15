import { userInfo } from 'node:os';
import pg from 'pg';

/** The server to test on: the one named, else one on this machine that lets us in. Its tests make and drop databases of their own. */
export async function findServer() {
  const named = process.env.TEST_DATABASE_URL;
  const users = [userInfo().username, 'postgres'];
  const candidates = named ? [named] : users.map((user) => `postgres://${user}@127.0.0.1:5432/postgres`);
  for (const url of candidates) {
    if (await answers(url)) return url;
  }
  return undefined;
}

async function answers(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
