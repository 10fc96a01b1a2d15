import { sql } from 'kysely';
import type { Db } from '#platform/db';

/**
 * Counts whether an answer has helped a visitor. One voice each: said again, the last word counts.
 * @param vote.voter what the visitor is known by
 * @returns false when there is no such entry
 */
export async function voteFaq(
  tx: Db,
  shopId: string,
  faqId: string,
  vote: { voter: string; helpful: boolean; now: Date },
): Promise<boolean> {
  const entry = await tx
    .selectFrom('faq_entries')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', '=', faqId)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) return false;
  const { voter, helpful, now } = vote;
  await tx
    .insertInto('faq_votes')
    .values({ shop_id: shopId, faq_id: faqId, voter, helpful, at: now })
    .onConflict((on) => on.columns(['shop_id', 'faq_id', 'voter']).doUpdateSet({ helpful, at: now }))
    .execute();
  await sql`
    update faq_entries f set helpful = v.yes, unhelpful = v.no
    from (select count(*) filter (where helpful) as yes, count(*) filter (where not helpful) as no from faq_votes
      where shop_id = ${shopId} and faq_id = ${faqId}) v
    where f.shop_id = ${shopId} and f.id = ${faqId}`.execute(tx);
  return true;
}
