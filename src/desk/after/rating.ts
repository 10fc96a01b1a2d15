import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import { type Place, tellAndAwait } from './ask.ts';

/** Asks how it was, when a person has helped and the shop wants to know; not twice for one talk. */
export async function askRating(tx: Db, place: Place, staffId: string): Promise<void> {
  const { shop, conversationId, now } = place;
  if (!shop.settings.support.rating) return;
  const { rows } = await sql`
    insert into ratings (shop_id, id, conversation_id, staff_id, asked_at)
    select c.shop_id, ${newId()}, c.id, ${staffId}, ${now} from conversations c
    where c.shop_id = ${shop.id} and c.id = ${conversationId} and c.answered_at is not null and not exists (
      select 1 from ratings r where r.shop_id = c.shop_id and r.conversation_id = c.id and r.asked_at >= c.answered_at)
    returning id`.execute(tx);
  if (rows.length > 0) await tellAndAwait(tx, place, { kind: 'rateAsk' }, 'rating');
}

/** The customer's word on the last talk; false when nothing was asked. The same talk can be rated anew until it is commented. */
export async function rate(
  tx: Db,
  where: { shopId: string; conversationId: string; now: Date },
  given: { score: number } | { comment: string },
): Promise<boolean> {
  const { shopId, conversationId, now } = where;
  const change = 'score' in given ? sql`score = ${given.score}, given_at = ${now}` : sql`comment = ${given.comment}`;
  const { numAffectedRows = 0n } = await sql`
    update ratings set ${change} where shop_id = ${shopId} and id = (
      select id from ratings where shop_id = ${shopId} and conversation_id = ${conversationId}
      order by asked_at desc limit 1)`.execute(tx);
  publishAfter(tx, { topic: 'timeline', shopId, conversationId });
  return numAffectedRows > 0n;
}
