import { sql } from 'kysely';
import { attendance, type Shop } from '#commerce/shop';
import type { QueueFacts } from '#dialogue';
import type { Db } from '#platform/db';

type Row = { earliest: number[]; people: number; usual: number | null };

/** Who waits, since when and on which channel. */
type Standing = { channel: string; since: Date };

const mostCounted = 500;
const answersLookedAt = 20;

/**
 * How it stands for somebody who has waited since `since`: the place in the queue, and what the wait will be, taken from how
 * long the last answers took and how many people are there. Nobody there: no figure is made up.
 */
export async function queueFacts(tx: Db, shop: Shop, wait: Standing & { now: Date }): Promise<QueueFacts> {
  return (await readQueue(tx, shop, wait.now))(wait);
}

/** The same for many: the queue is read once. Beyond the 500th place nobody is counted. */
export async function readQueue(tx: Db, shop: Shop, now: Date): Promise<(wait: Standing) => QueueFacts> {
  const { rows } = await sql<Row>`
    select
      array(select (extract(epoch from waiting_since) * 1000)::float8 from conversations
        where shop_id = ${shop.id} and status = 'waiting' and waiting_since is not null
        order by waiting_since limit ${mostCounted}) as earliest,
      (select count(*) from desks where shop_id = ${shop.id} and presence = 'online') as people,
      (select percentile_cont(0.5) within group (order by waited_ms) from (select waited_ms from responses
        where shop_id = ${shop.id} and kind = 'first' order by at desc limit ${answersLookedAt}) last) as usual`.execute(
    tx,
  );
  const { earliest, people, usual } = rows[0] ?? { earliest: [], people: 0, usual: null };
  return ({ channel, since }) => {
    const there = attendance(shop, channel, now);
    const position = earliest.filter((at) => at < since.getTime()).length + 1;
    return {
      opensAt: there.open ? null : there.opensAt,
      position,
      minutes: people > 0 ? minutesFor(position, people, usual ?? 0, shop) : null,
    };
  };
}

/** Each of the people answers one after another, as fast as was usual, and never faster than the shop aims to. */
function minutesFor(position: number, people: number, usualMs: number, shop: Shop): number {
  const each = Math.max(usualMs, shop.settings.support.first_response_seconds * 1000);
  return Math.max(1, Math.ceil((Math.ceil(position / people) * each) / 60_000));
}
