import { sql } from 'kysely';
import { readCart } from '#commerce/carts';
import { ordersOf } from '#commerce/orders';
import { loadShop, type Shop } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import { formatMoney } from '#platform/money';
import { fillVariables, type Variable } from './variables.ts';

/** Words that are said often: `/shortcut` in the composer. `texts` by language; variables in braces. */
export type SavedReply = {
  id: string;
  shortcut: string;
  title: string;
  texts: Record<string, string>;
  /** What it cites of the catalogue that has changed since it was written; null: nothing. */
  outdated: { handle: string; title: string; what: 'gone' | 'title' | 'price'; prices: string[] }[] | null;
  updatedAt: Date;
};

const columns = ['id', 'shortcut', 'title', 'texts', 'outdated', 'updated_at as updatedAt'] as const;

export function savedReplies(tx: Db, shopId: string): Promise<SavedReply[]> {
  const query = tx.selectFrom('saved_replies').select(columns).where('shop_id', '=', shopId);
  return query.orderBy('shortcut').execute();
}

export type Wording = { shortcut: string; title: string; texts: Record<string, string> };

/** Writes a saved reply, a new one when `id` is null; null when the shortcut is another's or there is no such one. */
export async function saveReply(
  tx: Db,
  shopId: string,
  id: string | null,
  { shortcut, title, texts }: Wording,
  by: { staffId: string; now: Date },
): Promise<SavedReply | null> {
  const { rows: taken } = await sql`
    select 1 from saved_replies where shop_id = ${shopId} and shortcut = ${shortcut}
      and id is distinct from ${id}::uuid`.execute(tx);
  if (taken.length > 0) return null;
  const values = {
    shortcut,
    title,
    texts: JSON.stringify(texts),
    outdated: null,
    updated_by: by.staffId,
    updated_at: by.now,
  };
  publishAfter(tx, { topic: 'desk', shopId, what: 'replies' });
  if (id === null) {
    const row = { shop_id: shopId, id: newId(), ...values };
    return tx.insertInto('saved_replies').values(row).returning(columns).executeTakeFirstOrThrow();
  }
  const query = tx.updateTable('saved_replies').set(values).where('shop_id', '=', shopId).where('id', '=', id);
  return (await query.returning(columns).executeTakeFirst()) ?? null;
}

export async function deleteReply(tx: Db, shopId: string, id: string): Promise<boolean> {
  const query = tx.deleteFrom('saved_replies').where('shop_id', '=', shopId).where('id', '=', id);
  publishAfter(tx, { topic: 'desk', shopId, what: 'replies' });
  return (await query.executeTakeFirst()).numDeletedRows > 0n;
}

export type Filled = { text: string; language: string; missing: Variable[] };

/** A saved reply for one conversation: in the customer's language, else the shop's first that it has; variables put in. */
export async function fillReply(
  tx: Db,
  where: { shopId: string; conversationId: string; staffName: string; now: Date },
  id: string,
): Promise<Filled | null> {
  const shop = await loadShop(tx, where.shopId);
  const reply = (await savedReplies(tx, shop.id)).find((one) => one.id === id);
  const facts = await factsOf(tx, shop.id, where.conversationId);
  if (!reply || !facts) return null;
  const language = [facts.language, ...shop.settings.languages].find((one) => reply.texts[one]) ?? '';
  const text = reply.texts[language] ?? Object.values(reply.texts)[0] ?? '';
  const values = await valuesFor(tx, shop, facts, where);
  return { ...fillVariables(text, values), language };
}

type Facts = { language: string; customerId: string; name: string | null; phone: string | null };

async function factsOf(tx: Db, shopId: string, conversationId: string): Promise<Facts | null> {
  const { rows } = await sql<Facts>`
    select c.language, p.id as "customerId", p.name, p.phone from conversations c
    join customers p on p.shop_id = c.shop_id and p.id = c.customer_id
    where c.shop_id = ${shopId} and c.id = ${conversationId}`.execute(tx);
  return rows[0] ?? null;
}

async function valuesFor(
  tx: Db,
  shop: Shop,
  { customerId, name, phone, language }: Facts,
  { staffName, now }: { staffName: string; now: Date },
): Promise<Partial<Record<Variable, string | null>>> {
  const { currency } = shop.settings;
  const money = (amount: number) => formatMoney({ amount, currency }, language);
  const [order] = await ordersOf(tx, shop.id, customerId, 1);
  const cart = await readCart(tx, shop, customerId, now);
  return {
    'customer.name': name,
    'customer.phone': phone,
    'shop.name': shop.settings.name,
    'staff.name': staffName,
    'order.number': order?.number,
    'order.total': order && money(order.total),
    'order.status': order?.status,
    'order.tracking': order?.tracking,
    'cart.total': cart.lines.length > 0 ? money(cart.total) : null,
  };
}
