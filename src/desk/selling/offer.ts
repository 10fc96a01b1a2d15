import { readCart } from '#commerce/carts';
import { availability } from '#commerce/catalog';
import { getOrder } from '#commerce/orders';
import { loadShop, type Shop } from '#commerce/shop';
import { answerAsStaff, type Reply, type StaffAction, type Taken } from '#conversations';
import { emptyState, type Outcome, respond, type Seen } from '#dialogue';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { World } from '#world';

/** What a person lays before the customer: goods, what is in the cart, an order, or the way to pay it. */
export type Offering =
  | { kind: 'products'; handles: string[] }
  | { kind: 'cart' }
  | { kind: 'order' | 'payment'; orderId: string };

export type Offered = Taken | { kind: 'nothing'; path: 'handles' | 'orderId' | 'cart' };

type Who = { customerId: string; language: string };

/**
 * Shows it as the bot would: the same cards, prices of now and buttons that work, in the customer's language, in the name
 * of the person.
 */
export async function offerToCustomer(world: World, tx: Db, action: StaffAction, offering: Offering): Promise<Offered> {
  const shop = await loadShop(tx, action.shopId);
  const who = await whoOf(tx, action);
  if (!who) return { kind: 'notFound' };
  const outcome = await outcomeFor(world, tx, shop, who, offering, action.now);
  if (typeof outcome === 'string') return { kind: 'nothing', path: outcome };
  const voice = { shop, baseUrl: world.shopUrl(shop), now: action.now, customerName: null };
  const { replies } = respond(emptyState(who.language), [outcome], voice);
  return sayAll(tx, action, replies);
}

async function outcomeFor(
  world: World,
  tx: Db,
  shop: Shop,
  { customerId }: Who,
  offering: Offering,
  now: Date,
): Promise<Outcome | 'handles' | 'orderId' | 'cart'> {
  if (offering.kind === 'products') {
    const seen = await seenOf(world, tx, shop, offering.handles);
    return seen.length > 0 ? { kind: 'shown', seen } : 'handles';
  }
  if (offering.kind === 'cart') {
    const cart = await readCart(tx, shop, customerId, now);
    return cart.lines.length > 0 ? { kind: 'cart', cart } : 'cart';
  }
  const found = await getOrder(tx, shop.id, offering.orderId);
  if (found?.order.customerId !== customerId) return 'orderId';
  const { order, payment } = found;
  return offering.kind === 'payment'
    ? { kind: 'orderPay', order, payment }
    : { kind: 'orderStatus', order, payment, days: null };
}

async function seenOf(world: World, tx: Db, shop: Shop, handles: string[]): Promise<Seen[]> {
  const catalog = await world.catalogs.at(tx, shop);
  const products = handles.flatMap((handle) => catalog.byHandle.get(handle) ?? []);
  const ids = products.flatMap(({ variants }) => variants.map(({ id }) => id));
  const left = await availability(tx, shop.id, ids);
  return products.map((product) => {
    const [only = null] = product.variants.length === 1 ? product.variants : [];
    return { product, variant: only, options: {}, left };
  });
}

async function whoOf(tx: Db, { shopId, conversationId }: StaffAction): Promise<Who | null> {
  const query = tx.selectFrom('conversations').select(['customer_id as customerId', 'language']);
  const row = await query.where('shop_id', '=', shopId).where('id', '=', conversationId).executeTakeFirst();
  return row ?? null;
}

async function sayAll(tx: Db, action: StaffAction, replies: Reply[]): Promise<Taken> {
  for (const reply of replies) {
    const taken = await answerAsStaff(tx, action, { id: newId(), reply });
    if (taken.kind !== 'done') return taken;
  }
  return { kind: 'done' };
}
