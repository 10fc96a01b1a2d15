import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { toDecimal } from '#platform/money';
import type { FaqEntry } from './product.ts';

/** A product after a change; without prices it is no longer sold. `prices`: of all its variants, minor units. */
type Changed = { id: string; title: string; prices: number[] };

/** What an answer cites that is no longer so: the product is called otherwise or gone, or these prices are not its prices. */
type Outdated = NonNullable<FaqEntry['outdated']>[number];

/** Where it stands: an answer of the FAQ, or a reply that people have saved. */
type Place = 'faq' | 'reply';

type Citation = {
  place: Place;
  placeId: string;
  text: string;
  id: string;
  handle: string;
  title: string;
  prices: number[];
};

/**
 * Marks the answers and saved replies that cite what is about to change: a product by its title, or a price of it beside the title. To be called
 * before the change is written; whoever saves the answer anew has looked at it. Two statements, more when something is marked.
 */
export async function markOutdated(tx: Db, shopId: string, changed: Changed[], now: Date): Promise<void> {
  const citations = changed.length > 0 ? await citationsOf(tx, shopId, changed) : [];
  if (citations.length === 0) return;
  const currency = await currencyOf(tx, shopId);
  for (const [placeId, list] of Map.groupBy(citations, (citation) => citation.placeId)) {
    const outdated = list.flatMap((citation) => doubtOf(citation, changed, currency) ?? []);
    const place = list[0]?.place ?? 'faq';
    if (outdated.length > 0) await marks[place](tx, shopId, placeId, outdated, now);
  }
}

/** Questions with their answers, and saved replies, that name one of the products by its title, with what it is called and costs so far. */
async function citationsOf(tx: Db, shopId: string, changed: Changed[]): Promise<Citation[]> {
  const ids = changed.map(({ id }) => id);
  const { rows } = await sql<Citation>`
    select f.place, f.id as "placeId", f.text, p.id, p.handle, p.title, array_agg(v.price) as prices
    from (
      select 'faq' as place, id, question || ' ' || answer as text from faq_entries where shop_id = ${shopId}
      union all
      select 'reply', r.id, (select string_agg(value, ' ') from jsonb_each_text(r.texts)) from saved_replies r
      where r.shop_id = ${shopId}) f
    join products p on p.shop_id = ${shopId} and strpos(lower(f.text), lower(p.title)) > 0
    join variants v on v.shop_id = p.shop_id and v.product_id = p.id and v.active
    where p.id = any(${ids}::uuid[]) and p.status = 'active'
    group by f.place, f.id, f.text, p.id, p.handle, p.title`.execute(tx);
  return rows.map((row) => ({ ...row, prices: row.prices.map(Number) }));
}

async function currencyOf(tx: Db, shopId: string): Promise<string> {
  const row = await tx.selectFrom('shops').select('settings').where('id', '=', shopId).executeTakeFirstOrThrow();
  return (row.settings as { currency: string }).currency;
}

function doubtOf({ text, id, handle, title, prices }: Citation, changed: Changed[], currency: string): Outdated | null {
  const after = changed.find((product) => product.id === id);
  if (!after) return null;
  if (after.prices.length === 0) return { handle, title, what: 'gone', prices: [] };
  const cited = amountsIn(text);
  const dropped = prices
    .filter((price) => !after.prices.includes(price))
    .map((price) => toDecimal({ amount: price, currency }))
    .filter((price) => cited.has(Number(price)));
  if (dropped.length > 0) return { handle, title, what: 'price', prices: [...new Set(dropped)] };
  return after.title === title ? null : { handle, title, what: 'title', prices: [] };
}

/** All amounts that the figures of a text may mean: "1.800", "15,50" and "£59" are 1800, 15.5 and 59. */
function amountsIn(text: string): Set<number> {
  const figures = text.match(/\d+(?:[.,\s\u00a0]\d{3})*(?:[.,]\d{1,2})?(?!\d)/g) ?? [];
  return new Set(figures.map(amountOf));
}

function amountOf(figure: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(figure)?.[1];
  const whole = decimals === undefined ? figure : figure.slice(0, -decimals.length - 1);
  return Number(`${whole.replace(/\D/g, '')}.${decimals ?? '0'}`);
}

const marks = { faq: markFaq, reply: markReply };

async function markReply(tx: Db, shopId: string, id: string, outdated: Outdated[]): Promise<void> {
  await tx
    .updateTable('saved_replies')
    .set({ outdated: JSON.stringify(outdated) })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .execute();
  publishAfter(tx, { topic: 'desk', shopId, what: 'replies' });
}

async function markFaq(tx: Db, shopId: string, faqId: string, outdated: Outdated[], now: Date): Promise<void> {
  await tx
    .updateTable('faq_entries')
    .set({ outdated: JSON.stringify(outdated) })
    .where('shop_id', '=', shopId)
    .where('id', '=', faqId)
    .execute();
  await recordEvent(tx, { shopId, type: 'faq.outdated', subjectId: faqId, payload: { outdated }, at: now });
  publishAfter(tx, { topic: 'catalog', shopId });
}
