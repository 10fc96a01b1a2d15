import pg from 'pg';
import { type News, publish, subscribe } from '#platform/bus';
import { newToken } from '#platform/ids';

const channel = 'warung_news';
const retryMs = 1_000;

/**
 * Carries the bus between the processes of one database server: what is published here is heard there, after its commit.
 * News carry ids only and stay far below NOTIFY's 8,000 bytes. While the server is away news are lost; who waits for them
 * looks again by itself (the queue polls, a page asks what it has missed).
 *
 * Returns the function that takes the bridge down.
 */
export async function bridgeNews(connectionString: string, pool: pg.Pool): Promise<() => Promise<void>> {
  const origin = newToken().slice(0, 8);
  let relaying = false;
  let waiting: News[] = [];
  const send = async () => {
    const news = waiting;
    waiting = [];
    const lines = news.map((item) => JSON.stringify({ origin, item }));
    await pool.query('select pg_notify($1, line) from unnest($2::text[]) line', [channel, lines]).catch(() => {});
  };
  const unsubscribe = subscribe((item) => {
    if (relaying) return;
    if (waiting.push(item) === 1) setImmediate(send);
  });
  const hear = (line: string) => {
    const heard = JSON.parse(line) as { origin: string; item: News };
    if (heard.origin === origin) return;
    relaying = true;
    try {
      publish(heard.item);
    } finally {
      relaying = false;
    }
  };
  const stop = await listen(connectionString, hear).catch((error: unknown) => {
    unsubscribe();
    throw error;
  });
  return async () => {
    unsubscribe();
    await stop();
  };
}

/** Tells all processes of the server, this one too, when the transaction of `client` commits. */
export async function announce(client: pg.ClientBase, item: News): Promise<void> {
  await client.query('select pg_notify($1, $2)', [channel, JSON.stringify({ origin: '', item })]);
}

/** Listens on a connection of its own, and again on a new one whenever that breaks. */
async function listen(connectionString: string, hear: (line: string) => void): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const connect = async () => {
    const fresh = new pg.Client({ connectionString, keepAlive: true });
    fresh.on('error', () => {});
    fresh.on('end', again);
    fresh.on('notification', ({ payload }) => hear(payload ?? ''));
    client = fresh;
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
  };
  const again = () => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void connect().catch(again), retryMs).unref();
  };
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end();
  };
  try {
    await connect();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
