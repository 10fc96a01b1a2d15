import { z } from 'zod';
import { getOrder, listOrders, orderHistory, type Placed, placeOrder } from '#commerce/orders';
import { loadShop, type Shop } from '#commerce/shop';
import { getConversation } from '#conversations';
import { createCustomer } from '#customers';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { cartBody, checkoutData } from './cart-body.ts';
import { filled } from './carts.ts';
import { orderOf, orderShape, orderStatus, paymentStatus } from './order-shapes.ts';
import { idPageQuery, pageOf } from './page.ts';
import { type Mount, route } from './route.ts';
import { amountInput, found, id, idParams, readAmount } from './shapes.ts';

const orderBody = cartBody.extend({
  customerId: id.optional().describe('Whose order; left out, a new customer is made of the contact'),
  conversationId: id.optional().describe('Where the customer is told of its progress'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  confirmedTotal: amountInput.optional().describe('What the customer agreed to pay: refused when it would be more'),
});

const historyShape = z.object({
  items: z.array(
    z.object({
      field: z.enum(['status', 'payment_status']),
      from: z.string().nullable(),
      to: z.string(),
      actor: z.string(),
      reason: z.string(),
      at: z.date(),
    }),
  ),
});

const listQuery = idPageQuery.extend({
  status: orderStatus.optional(),
  paymentStatus: paymentStatus.optional(),
  customerId: id.optional(),
  q: z.string().trim().max(200).optional().describe('Number, or part of the name or phone it goes to'),
});

const tag = 'Orders';

export const orderRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/orders',
      tag,
      summary: 'List orders, newest first',
      needs: 'read',
      query: listQuery,
      response: pageOf(orderShape),
    },
    async (tx, { shopId, world, query: { cursor, q, ...filter } }) => {
      const receipts = receiptsOf(await loadShop(tx, shopId), world);
      const { orders, next } = await listOrders(tx, shopId, { ...filter, search: q, before: cursor });
      return { items: orders.map((one) => orderOf(one, receipts)), next };
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/orders/:id',
      tag,
      summary: 'Read an order with its payment',
      needs: 'read',
      params: idParams,
      response: orderShape,
    },
    async (tx, { shopId, params, world }) => {
      const order = found(await getOrder(tx, shopId, params.id), 'order');
      return orderOf(order, receiptsOf(await loadShop(tx, shopId), world));
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/orders/:id/history',
      tag,
      summary: 'Read how an order came to where it is',
      needs: 'read',
      params: idParams,
      response: historyShape,
    },
    async (tx, { shopId, params }) => {
      found(await getOrder(tx, shopId, params.id), 'order');
      return { items: await orderHistory(tx, shopId, params.id) };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/orders',
      tag,
      summary: 'Buy in one request: lines, contact, delivery, payment; or place what is in a cart',
      description:
        'Everything happens in one transaction: the goods are there and the order is placed, or nothing has changed. ' +
        "With `customerId` and no lines the customer's own cart is placed; asked again, it answers with the same order.",
      needs: 'sell',
      body: orderBody,
      response: orderShape,
      status: 201,
      creates: true,
    },
    async (tx, { shopId, body, now, world }) => {
      const shop = await loadShop(tx, shopId);
      const customerId = body.customerId ?? (await newCustomer(tx, shop, body, now));
      await requireConversation(tx, shopId, customerId, body.conversationId);
      if (needsFilling(body)) await filled(tx, shop, customerId, body, now);
      const language = body.language ?? shop.settings.languages[0] ?? 'en';
      const { confirmedTotal: agreed, conversationId = null } = body;
      const confirmedTotal = agreed === undefined ? null : readAmount(agreed, shop.settings.currency, 'confirmedTotal');
      const wish = { customerId, conversationId, language, confirmedTotal, baseUrl: world.baseUrl(), now };
      return orderOf(placed(await placeOrder(tx, shop, wish), body.lines.length), receiptsOf(shop, world));
    },
  ),
];

type OrderBody = z.output<typeof orderBody>;

function needsFilling({ lines, coupon, contact, shippingMethod, paymentMethod }: OrderBody): boolean {
  return lines.length > 0 || [coupon, contact, shippingMethod, paymentMethod].some((value) => value !== undefined);
}

function newCustomer(tx: Db, shop: Shop, body: OrderBody, now: Date): Promise<string> {
  const { name, phone, email, address } = checkoutData(body, shop);
  return createCustomer(tx, shop.id, { name, phone, email, address, language: body.language }, now);
}

async function requireConversation(tx: Db, shopId: string, customerId: string, conversationId?: string): Promise<void> {
  if (!conversationId) return;
  const conversation = await getConversation(tx, shopId, conversationId);
  if (conversation?.customerId === customerId) return;
  throw new AppError('invalid_body', 'conversationId: this customer has no such conversation', {
    path: 'conversationId',
  });
}

/** Where the receipts of a shop's orders are; the link of each ends with its own token. */
export function receiptsOf(shop: Shop, world: World): string {
  return `${world.shopUrl(shop)}/receipt`;
}

/** @throws AppError for everything that stands in the way, naming the field */
function placed(result: Placed, lineCount: number) {
  switch (result.kind) {
    case 'placed':
    case 'alreadyPlaced':
      return result;
    case 'outOfStock': {
      const [short] = result.lines;
      throw new AppError('conflict', `lines: out of stock, ${short?.left ?? 0} left of ${short?.variantId}`, {
        path: 'lines',
      });
    }
    case 'priceChanged':
      throw new AppError('conflict', 'confirmedTotal: the order would cost more by now', { path: 'confirmedTotal' });
    case 'incomplete':
      throw new AppError('invalid_body', `${fieldPaths[result.field]}: is missing, or not offered for this order`, {
        path: fieldPaths[result.field],
      });
    case 'emptyCart':
      throw new AppError(
        'invalid_body',
        `lines: ${lineCount === 0 ? 'the cart is empty' : 'nothing is left to order'}`,
        {
          path: 'lines',
        },
      );
  }
}

const fieldPaths = {
  name: 'contact.name',
  phone: 'contact.phone',
  email: 'contact.email',
  address: 'contact.address',
  shipping_method: 'shippingMethod',
  payment_method: 'paymentMethod',
} as const;
