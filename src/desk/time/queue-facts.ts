import { sql } from 'kysely';
import { attendance, type Shop } from '#commerce/shop';
import type { QueueFacts } from '#dialogue';
import type { Db } from '#platform/db';

type Row = { ahead: number; people: number; usual: number | null };

const mostCounted = 500;
const answersLookedAt = 20;

/**
 * How it stands for somebody who has waited since `since`: the place in the queue, and what the wait will be, taken from how
 * long the last answers took and how many people are there. Nobody there: no figure is made up.
 */
export async function queueFacts(
  tx: Db,
  shop: Shop,
  wait: { channel: string; since: Date; now: Date },
): Promise<QueueFacts> {
  const there = attendance(shop, wait.channel, wait.now);
  const { rows } = await sql<Row>`
    select
      (select count(*) from (select 1 from conversations where shop_id = ${shop.id} and status = 'waiting'
        and waiting_since < ${wait.since} limit ${mostCounted}) earlier) as ahead,
      (select count(*) from desks where shop_id = ${shop.id} and presence = 'online') as people,
      (select percentile_cont(0.5) within group (order by waited_ms) from (select waited_ms from responses
        where shop_id = ${shop.id} and kind = 'first' order by at desc limit ${answersLookedAt}) last) as usual`.execute(
    tx,
  );
  const { ahead, people, usual } = rows[0] ?? { ahead: 0, people: 0, usual: null };
  return {
    opensAt: there.open ? null : there.opensAt,
    position: ahead + 1,
    minutes: people > 0 ? minutesFor(ahead + 1, people, usual ?? 0, shop) : null,
  };
}

/** Each of the people answers one after another, as fast as was usual, and never faster than the shop aims to. */
function minutesFor(position: number, people: number, usualMs: number, shop: Shop): number {
  const each = Math.max(usualMs, shop.settings.support.first_response_seconds * 1000);
  return Math.max(1, Math.ceil((Math.ceil(position / people) * each) / 60_000));
}
