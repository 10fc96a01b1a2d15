import { sql } from 'kysely';
import type { Db } from '#platform/db';

/** How it stands with the shop's people now, and since the day began. */
export type Wallboard = {
  waiting: number;
  longestWaitSeconds: number;
  withPeople: number;
  overdue: number;
  online: number;
  /** Of first answers today, how many came within so many seconds; `over`: later still. */
  firstAnswers: { within15: number; within25: number; within30: number; within60: number; over: number };
  medianFirstSeconds: number | null;
  ratings: { count: number; average: number | null };
};

/** One query; what is counted of today goes by the indexes of time. */
export async function wallboard(
  tx: Db,
  shopId: string,
  { now, dayBegan }: { now: Date; dayBegan: Date },
): Promise<Wallboard> {
  const { rows } = await sql<Wallboard>`
    with open as (
      select status, waiting_since, rung from conversations
      where shop_id = ${shopId} and status in ('waiting', 'human') and merged_into is null),
    first as (
      select waited_ms / 1000.0 as s from responses where shop_id = ${shopId} and kind = 'first' and at >= ${dayBegan}),
    rated as (
      select score from ratings where shop_id = ${shopId} and given_at >= ${dayBegan})
    select
      (select count(*) from open where status = 'waiting') as waiting,
      (select coalesce(round(extract(epoch from ${now}::timestamptz - min(waiting_since))), 0)::int from open
        where status = 'waiting') as "longestWaitSeconds",
      (select count(*) from open where status = 'human') as "withPeople",
      (select count(*) from open where rung >= 3) as overdue,
      (select count(*) from desks where shop_id = ${shopId} and presence = 'online') as online,
      (select json_build_object('within15', count(*) filter (where s <= 15), 'within25', count(*) filter (where s <= 25),
        'within30', count(*) filter (where s <= 30), 'within60', count(*) filter (where s <= 60),
        'over', count(*) filter (where s > 60)) from first) as "firstAnswers",
      (select percentile_cont(0.5) within group (order by s) from first) as "medianFirstSeconds",
      (select json_build_object('count', count(*), 'average', round(avg(score), 2)) from rated) as ratings`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error(`No figures of shop ${shopId}`);
  return row;
}
