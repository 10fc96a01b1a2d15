import { sql } from 'kysely';
import { searchInbox } from '#desk';
import { type Db, openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import { fillInbox, type Wish, wishes } from './inbox/fill.ts';
import { type Figure, figure } from './support/figure.ts';
import { percentile } from './support/load.ts';
import { newPlace } from './support/shop.ts';

/** A million messages in four languages; on the embedded database a twentieth of that. */
const [onServer, embedded] = [1_000_000, 50_000];
const rounds = 5;

/** Searches of every kind, one after another as somebody types them, each kind with several words and several times. */
export async function inboxSearch(server: string | undefined): Promise<Figure[]> {
  const place = await newPlace('', server);
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  const count = server ? onServer : embedded;
  try {
    const shopId = newId();
    await fillInbox(database.db, shopId, count);
    await sql`analyze`.execute(database.db);
    const times = await timesOf(database.db, shopId);
    const all = [...times.values()].flat();
    const slowest = [...times].sort(([, one], [, other]) => percentile(other, 0.5) - percentile(one, 0.5))[0];
    const name = `Search of the inbox, ${count.toLocaleString('en')} messages`;
    return [
      figure(`${name}: p50, ms`, percentile(all, 0.5)),
      figure(`${name}: p99, ms`, percentile(all, 0.99), server ? '< 100' : undefined),
      figure(`${name}: p50 of the slowest kind (${slowest?.[0]}), ms`, percentile(slowest?.[1] ?? [], 0.5)),
    ];
  } finally {
    await database.close();
    await place.remove();
  }
}

/** By kind. The first round reads the index in and is not counted. */
export async function timesOf(db: Db, shopId: string): Promise<Map<Wish['kind'], number[]>> {
  const times = new Map<Wish['kind'], number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const { kind, text } of wishes) {
      const begun = performance.now();
      await searchInbox(db, shopId, { text, limit: 20 });
      if (round > 0) times.set(kind, [...(times.get(kind) ?? []), performance.now() - begun]);
    }
  }
  return times;
}
