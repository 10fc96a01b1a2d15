import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids';
import { type Client, type TestApi, testApi, testShop } from '../../../test/support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const contact = { name: 'Sari Dewi', phone: '0812-3456-7890', address: 'Jl. Merdeka 10, Bandung, Jawa Barat 40111' };
const buy = { lines: [{ sku: 'HELM', quantity: 2 }], contact, shippingMethod: 'jne', paymentMethod: 'cod' };

async function open(stock = 5) {
  const { shopId } = await testShop({
    shipping: [{ id: 'jne', name: 'JNE', price: 12000 }],
    payments: ['cod', 'bank_transfer'],
    bank_transfer: { bank: 'BCA', account: '1', holder: 'Kedai', hours: 24 },
    promotions: [],
  });
  const call = await api.client(shopId);
  const made = await call('POST', '/v1/products', { title: 'Helm', variants: [{ sku: 'HELM', price: 85000, stock }] });
  const [variant] = made.body.variants as unknown as { id: string }[];
  return { shopId, call, variantId: variant?.id ?? '', productId: made.body.id as unknown as string };
}

const stockOf = async (call: Client, productId: string) =>
  ((await call('GET', `/v1/products/${productId}`)).body.variants as unknown as { stock: number }[])[0]?.stock;

describe('buying in one request', () => {
  it('places the order, takes the stock and tells what is to be paid', async () => {
    const { call, productId } = await open();
    const made = await call('POST', '/v1/orders', buy);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      status: 'confirmed',
      paymentStatus: 'unpaid',
      contact: { name: 'Sari Dewi', phone: '+6281234567890', address: { city: 'Bandung' } },
      lines: [{ sku: 'HELM', quantity: 2, total: { text: 'Rp170.000' } }],
      shipping: { amount: '12000' },
      total: { amount: '182000', currency: 'IDR' },
      payment: { provider: 'cod' },
      receiptUrl: expect.stringMatching(/^http:\/\/localhost:3000\/(s\/[^/]+\/)?receipt\/\S{32}$/),
    });
    expect(await stockOf(call, productId)).toBe(3);
    const read = await call('GET', `/v1/orders/${made.body.id}`);
    expect(read.body).toEqual(made.body);
    expect((await call('GET', '/v1/orders?q=Sari')).body.items).toHaveLength(1);
  });

  it('is done once per Idempotency-Key, however often it is asked at once', async () => {
    const { call, productId } = await open();
    const key = { 'idempotency-key': newId() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => call('POST', '/v1/orders', buy, key)));
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1);
    expect(await stockOf(call, productId)).toBe(3);
  });

  it('names what is missing or wrong and changes nothing', async () => {
    const { call, productId } = await open();
    const wrong: [object, number, string][] = [
      [{ ...buy, lines: [] }, 400, 'lines'],
      [{ ...buy, lines: [{ sku: 'NONE', quantity: 1 }] }, 400, 'lines.0.sku'],
      [{ ...buy, lines: [{ variantId: newId(), quantity: 1 }] }, 400, 'lines.0.variantId'],
      [{ ...buy, lines: [{ sku: 'HELM' }] }, 400, 'lines.0.quantity'],
      [{ ...buy, lines: [{ sku: 'HELM', quantity: 6 }] }, 409, 'lines.0.quantity'],
      [{ ...buy, contact: { ...contact, phone: 'abc' } }, 400, 'contact.phone'],
      [{ ...buy, contact: { name: contact.name, phone: contact.phone } }, 400, 'contact.address'],
      [{ ...buy, shippingMethod: 'dhl' }, 400, 'shippingMethod'],
      [{ ...buy, paymentMethod: undefined }, 400, 'paymentMethod'],
      [{ ...buy, coupon: 'NOSUCH' }, 409, 'coupon'],
      [{ ...buy, confirmedTotal: '100' }, 409, 'confirmedTotal'],
      [{ ...buy, conversationId: newId() }, 400, 'conversationId'],
      [{ ...buy, customerId: newId() }, 404, 'undefined'],
    ];
    for (const [body, status, path] of wrong) {
      const answer = await call('POST', '/v1/orders', body);
      const { error } = answer.body as unknown as { error: { path?: string } };
      expect([status, path]).toEqual([answer.status, String(error.path)]);
    }
    expect((await call('GET', '/v1/customers')).body.items).toEqual([]);
    expect((await call('GET', '/v1/orders')).body.items).toEqual([]);
    expect(await stockOf(call, productId)).toBe(5);
  });

  it('sells the last ones once: 10 buyers, 3 pieces', async () => {
    const { call, productId } = await open(3);
    const one = { ...buy, lines: [{ sku: 'HELM', quantity: 1 }] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => call('POST', '/v1/orders', one)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
    expect(await stockOf(call, productId)).toBe(0);
  });
});

it("fills a customer's cart, shows it, and places it as one order", async () => {
  const { call, variantId } = await open();
  const { customerId } = (await call('POST', '/v1/orders', buy)).body as unknown as { customerId: string };
  const url = `/v1/customers/${customerId}/cart`;
  expect((await call('GET', url)).body).toMatchObject({ lines: [], total: { amount: '0' } });
  const cart = await call('PATCH', url, { lines: [{ variantId, quantity: 1 }], contact, shippingMethod: 'jne' });
  expect(cart.body).toMatchObject({
    lines: [{ sku: 'HELM', quantity: 1, available: 3 }],
    checkout: { shippingMethod: 'jne', name: 'Sari Dewi' },
  });
  expect((await call('PATCH', url, { paymentMethod: 'bank_transfer' })).body.lines).toHaveLength(1);
  const first = await call('POST', '/v1/orders', { customerId });
  expect(first.body).toMatchObject({
    status: 'pending',
    paymentStatus: 'pending',
    payment: { provider: 'bank_transfer' },
  });
  expect((await call('POST', '/v1/orders', { customerId })).body.number).toBe(first.body.number);
});

it('moves an order on, confirms its payment, and says what is not possible', async () => {
  const { call } = await open();
  const { body } = await call('POST', '/v1/orders', { ...buy, paymentMethod: 'bank_transfer' });
  const url = `/v1/orders/${body.id}`;
  expect((await call('POST', `${url}/payment/refund`, { reason: 'x' })).body).toMatchObject({
    error: { code: 'conflict' },
  });
  const paid = await call('POST', `${url}/payment/confirm`, {});
  expect(paid.body).toMatchObject({ status: 'confirmed', paymentStatus: 'paid', payment: { state: 'paid' } });
  expect((await call('POST', `${url}/payment/confirm`, {})).status).toBe(409);
  const early = await call('POST', `${url}/move`, { to: 'returned' });
  expect(early).toMatchObject({ status: 409, body: { error: { path: 'to' } } });
  await call('POST', `${url}/move`, { to: 'packed' });
  const shipped = await call('POST', `${url}/move`, { to: 'shipped', tracking: 'JNE123' });
  expect(shipped.body).toMatchObject({ status: 'shipped', tracking: 'JNE123' });
  expect((await call('POST', `${url}/cancel`, { reason: 'x' })).status).toBe(409);
  const { items } = (await call('GET', `${url}/history`)).body as unknown as { items: object[] };
  expect(items.at(-1)).toMatchObject({
    field: 'status',
    from: 'packed',
    to: 'shipped',
    actor: expect.stringMatching(/^staff:token:/),
  });
});

it('refunds only with the right to', async () => {
  const { shopId, call } = await open();
  const { body } = await call('POST', '/v1/orders', { ...buy, paymentMethod: 'bank_transfer' });
  await call('POST', `/v1/orders/${body.id}/payment/confirm`, {});
  const agent = await api.client(shopId, ['read', 'converse', 'sell', 'fulfil']);
  expect((await agent('POST', `/v1/orders/${body.id}/payment/refund`, { reason: 'x' })).status).toBe(403);
  const refunded = await call('POST', `/v1/orders/${body.id}/payment/refund`, { reason: 'rusak' });
  expect(refunded.body).toMatchObject({ paymentStatus: 'refunded' });
});
