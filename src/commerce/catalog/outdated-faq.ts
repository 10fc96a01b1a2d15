import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { toDecimal } from '#platform/money';
import type { FaqEntry } from './product.ts';

/** A product after a change; without prices it is no longer sold. `prices`: of all its variants, minor units. */
type Changed = { id: string; title: string; prices: number[] };

/** What an answer cites that is no longer so: the product is called otherwise or gone, or these prices are not its prices. */
export type Outdated = NonNullable<FaqEntry['outdated']>[number];

type Citation = { faqId: string; text: string; id: string; handle: string; title: string; prices: number[] };

/**
 * Marks the answers that cite what is about to change: a product by its title, or a price of it beside the title. To be called
 * before the change is written; whoever saves the answer anew has looked at it. Two statements, more when something is marked.
 */
export async function markOutdatedFaq(tx: Db, shopId: string, changed: Changed[], now: Date): Promise<void> {
  const citations = changed.length > 0 ? await citationsOf(tx, shopId, changed) : [];
  if (citations.length === 0) return;
  const currency = await currencyOf(tx, shopId);
  for (const [faqId, list] of Map.groupBy(citations, (citation) => citation.faqId)) {
    const outdated = list.flatMap((citation) => doubtOf(citation, changed, currency) ?? []);
    if (outdated.length > 0) await mark(tx, shopId, faqId, outdated, now);
  }
}

/** Questions and answers that name one of the products by its title, with what it is called and costs so far. */
async function citationsOf(tx: Db, shopId: string, changed: Changed[]): Promise<Citation[]> {
  const ids = changed.map(({ id }) => id);
  const { rows } = await sql<Citation>`
    select f.id as "faqId", f.question || ' ' || f.answer as text, p.id, p.handle, p.title,
      array_agg(v.price) as prices
    from faq_entries f
    join products p on p.shop_id = f.shop_id and strpos(lower(f.question || ' ' || f.answer), lower(p.title)) > 0
    join variants v on v.shop_id = p.shop_id and v.product_id = p.id and v.active
    where f.shop_id = ${shopId} and p.id = any(${ids}::uuid[]) and p.status = 'active'
    group by f.id, f.question, f.answer, p.id, p.handle, p.title`.execute(tx);
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

async function mark(tx: Db, shopId: string, faqId: string, outdated: Outdated[], now: Date): Promise<void> {
  await tx
    .updateTable('faq_entries')
    .set({ outdated: JSON.stringify(outdated) })
    .where('shop_id', '=', shopId)
    .where('id', '=', faqId)
    .execute();
  await recordEvent(tx, { shopId, type: 'faq.outdated', subjectId: faqId, payload: { outdated }, at: now });
  publishAfter(tx, { topic: 'catalog', shopId });
}
