import { sql } from 'kysely';
import type { Db } from '#platform/db';

/** What is looked through: each has `words` with an index, and ids that are made in the order of time. */
type Table = 'messages' | 'customers' | 'orders';

export type Matching = { shopId: string; query: string; before?: string; limit: number };

/** So many of the newest rows are looked through first: a millisecond or three. */
const newest = 5_000;
/** Beyond this the index of words is faster, even where it must gather many places. */
const farthest = 40_000;

/**
 * The ids of the rows in which all the words stand, the newest first. Words of everyday are found among the newest rows: the
 * index would have to gather all places of theirs. Words that are rare there, or not there at all, are asked of the index.
 * The database could not choose between the two: of a word's beginning it does not know how often it stands.
 */
export async function findRows(tx: Db, table: Table, matching: Matching): Promise<string[]> {
  const { limit } = matching;
  const recent = await amongNewest(tx, table, matching, newest);
  if (recent.length === limit) return recent;
  const reach = Math.ceil((newest * limit * 1.5) / Math.max(1, recent.length));
  if (reach <= farthest) {
    const more = await amongNewest(tx, table, matching, reach);
    if (more.length === limit) return more;
  }
  return amongAll(tx, table, matching);
}

const until = (before: string | undefined) => (before ? sql`and id < ${before}::uuid` : sql``);

/** Ends as soon as there are enough. */
async function amongNewest(
  tx: Db,
  table: Table,
  { shopId, query, before, limit }: Matching,
  count: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id, words from ${sql.table(table)} where shop_id = ${shopId} ${until(before)} order by id desc limit ${count}) newest
    where words @@ ${query}::tsquery order by id desc limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** By the index alone: what is asked for besides, the order too, comes after it. */
async function amongAll(tx: Db, table: Table, { shopId, query, before, limit }: Matching): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with matching as materialized (
      select id from ${sql.table(table)}
      where words @@ ${query}::tsquery and words is not null and shop_id = ${shopId})
    select id from matching where true ${until(before)} order by id desc limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}
