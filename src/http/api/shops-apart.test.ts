import type { OpenAPIV3_1 } from 'openapi-types';
import { expect, it } from 'vitest';
import { createConnection, receive } from '#conversations';
import { createEndpoint, invite, openInvitations, subscribePush } from '#inbox';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { enqueue } from '#platform/queue';
import { type Client, type TestApi, testApi, testShop } from '../../../test/support/api.ts';
import { furnishDesk } from '../../../test/support/furnish-desk.ts';
import { furnishLesson } from '../../../test/support/furnish-lesson.ts';
import { furnishPublic } from '../../../test/support/furnish-public.ts';
import { furnishImport, furnishSaid } from '../../../test/support/furnish-said.ts';

const transfers = {
  payments: ['bank_transfer'],
  bank_transfer: { bank: 'BCA', account: '1', holder: 'Kedai', hours: 24 },
};

type Visit = { ids: Record<string, string>; query?: string; body?: object; headers?: object };

/** Something of every kind in a shop, and for each route that names one by id, a request that works for its own shop. */
async function furnish({ world }: TestApi, shopId: string, call: Client): Promise<Record<string, Visit>> {
  const { db, secrets } = world;
  const now = new Date();
  const product = (await call('POST', '/v1/products', { title: 'Helm', variants: [{ price: 1, stock: 9 }] })).body;
  const [variant] = product.variants as unknown as { id: string }[];
  const faq = (await call('POST', '/v1/faq', { question: 'a', answer: 'b', language: 'id' })).body;
  const token = (await call('POST', '/v1/tokens', { name: 'x', scopes: ['read'] })).body;
  const jobId = newId();
  const userId = newId();
  const deliveryId = newId();
  const wanted = { shopId, channel: 'direct', name: 'd', tokenHash: null, pull: true, now };
  const connection = await transact(db, (tx) => createConnection(tx, wanted));
  await transact(db, (tx) => createConnection(tx, { ...wanted, channel: 'mail', pull: false }));
  const inbound = { shopId, connectionId: connection.id, eventKey: '1', raw: '{}', sender: { id: 'c' } };
  const content = { kind: 'text' as const, text: 'halo' };
  const { conversationId, messageId } = await receive(db, { ...inbound, content }, now);
  const other = await receive(db, { ...inbound, eventKey: '2', sender: { id: 'd' }, content }, now);
  const endpoint = await transact(db, async (tx) => {
    await enqueue(tx, { shopId, queue: 'never', key: jobId, payload: {}, now, id: jobId });
    await tx.updateTable('jobs').set({ state: 'dead' }).where('id', '=', jobId).execute();
    await invite(tx, { shopId, role: 'agent', now });
    const person = { id: userId, name: 'Sari', email: `${userId}@x.example`, email_verified: true, image: null };
    await tx
      .insertInto('staff_users')
      .values({ ...person, created_at: now, updated_at: now })
      .execute();
    await tx
      .insertInto('memberships')
      .values({ shop_id: shopId, user_id: userId, role: 'agent', created_at: now })
      .execute();
    return createEndpoint(tx, secrets, { shopId, url: 'https://1.1.1.1/', types: [], now });
  });
  const event = await db.selectFrom('events').select('id').where('shop_id', '=', shopId).executeTakeFirstOrThrow();
  const delivery = { shop_id: shopId, id: deliveryId, endpoint_id: endpoint.endpoint.id, event_id: event.id };
  await db
    .insertInto('webhook_deliveries')
    .values({ ...delivery, state: 'failed', created_at: now, updated_at: now })
    .execute();
  const customer = await db
    .selectFrom('customers')
    .select('id')
    .where('shop_id', '=', shopId)
    .executeTakeFirstOrThrow();

  const ordered = await call('POST', '/v1/orders', {
    lines: [{ variantId: variant?.id, quantity: 1 }],
    contact: { name: 'Sari', phone: '+6281234567890', address: { line: 'Jl. Merdeka 10, Bandung' } },
    paymentMethod: 'bank_transfer',
  });

  const [invitation] = await openInvitations(db, shopId, now);
  const desk = await furnishDesk(call, { conversationId, messageId, otherId: other.conversationId, userId });
  const keys = { p256dh: 'a'.repeat(20), auth: 'b'.repeat(20) };
  const browser = { shopId, userId, endpoint: `https://push.example/${userId}`, keys, language: 'id', agent: '', now };
  const push = await subscribePush(db, { ...browser, wants: ['mention'] });
  const imports = await furnishImport(call);
  const said = await furnishSaid(db, shopId, call);
  const rooms = await furnishPublic(world, shopId, call);
  const lesson = await furnishLesson(db, { shopId, customerId: customer.id, now });
  const at = (id: string | undefined, body?: object): Visit => ({ ids: { id: id ?? '' }, body });
  const conversation = at(conversationId);
  const webhook = at(endpoint.endpoint.id);
  const order = at(ordered.body.id, { reason: 'x' });
  return {
    'post /v1/learning/messages/{id}/teach': at(lesson, { meaning: 'thank' }),
    'post /v1/learning/messages/{id}/answer': at(lesson, { answer: 'Terima kasih!' }),
    'post /v1/learning/messages/{id}/dismiss': at(lesson),
    'post /v1/learning/messages/{id}/reopen': at(lesson),
    'get /v1/products/{id}': at(product.id),
    'patch /v1/products/{id}': at(product.id, { title: 'Lain' }),
    'patch /v1/variants/{id}': at(variant?.id, { price: 2 }),
    'patch /v1/faq/{id}': at(faq.id, { answer: 'c' }),
    'get /v1/faq/{id}/versions': at(faq.id),
    'post /v1/faq/{id}/restore': at(faq.id, { version: faq.version }),
    'get /v1/customers/{id}': at(customer.id),
    'patch /v1/customers/{id}': at(customer.id, { notes: 'x' }),
    'get /v1/customers/{id}/identities': at(customer.id),
    'get /v1/customers/{id}/cart': at(customer.id),
    'patch /v1/customers/{id}/cart': at(customer.id, { coupon: null }),
    'get /v1/orders/{id}': order,
    'get /v1/orders/{id}/history': order,
    'post /v1/orders/{id}/address': at(ordered.body.id, { address: { line: 'Jl. Asia Afrika 1, Bandung' } }),
    'post /v1/orders/{id}/payment/reject': order,
    'post /v1/orders/{id}/payment/confirm': order,
    'post /v1/orders/{id}/payment/refund': order,
    'post /v1/orders/{id}/move': at(ordered.body.id, { to: 'packed' }),
    'post /v1/orders/{id}/cancel': order,
    'get /v1/conversations/{id}': conversation,
    'get /v1/conversations/{id}/messages': conversation,
    ...desk,
    ...rooms,
    'post /v1/conversations/{id}/take-over': conversation,
    'post /v1/conversations/{id}/take': conversation,
    'post /v1/conversations/{id}/messages': at(conversationId, { text: 'halo' }),
    ...said,
    ...imports,
    'post /v1/conversations/{id}/hand-back': conversation,
    'post /v1/conversations/{id}/close': conversation,
    'post /v1/conversations/{id}/read': at(conversationId, { seq: 1 }),
    'get /v1/webhooks/{id}/deliveries': webhook,
    'post /v1/webhooks/{id}/deliveries/{deliveryId}/replay': { ids: { id: endpoint.endpoint.id, deliveryId } },
    'patch /v1/webhooks/{id}': at(endpoint.endpoint.id, { enabled: false }),
    'patch /v1/connections/{id}': at(connection.id, { name: 'e' }),
    'post /v1/connections/{id}/token': at(connection.id),
    'get /v1/connections/{id}/check': at(connection.id),
    'patch /v1/staff/{id}': at(userId, { role: 'viewer' }),
    'post /v1/jobs/{id}/run': at(jobId),
    'get /v1/customers/{id}/export': at(customer.id),
    'delete /v1/customers/{id}': at(customer.id),
    'delete /v1/faq/{id}': at(faq.id),
    'delete /v1/webhooks/{id}': webhook,
    'delete /v1/push/{id}': at(push),
    'delete /v1/staff/invitations/{id}': at(invitation?.id),
    'delete /v1/staff/{id}': at(userId),
    'delete /v1/tokens/{id}': at(token.id as unknown as string),
  };
}

function request(call: Client, route: string, { ids, query = '', body, headers }: Visit) {
  const [method, path] = route.split(' ') as ['get', string];
  return call(method, path.replace(/\{(\w+)\}/g, (_match, name: string) => ids[name] ?? '') + query, body, headers);
}

it('opens nothing of one shop with a right in another, whatever route the document names', async () => {
  const api = await testApi();
  const [ours, theirs] = [await testShop(transfers), await testShop()];
  const owner = await api.client(ours.shopId);
  const stranger = await api.client(theirs.shopId);
  const visits = await furnish(api, ours.shopId, owner);

  const document = (await api.app.inject('/openapi.json')).json() as OpenAPIV3_1.Document;
  const routes = Object.entries(document.paths ?? {})
    .filter(([path]) => path.includes('{'))
    .flatMap(([path, item]) => Object.keys(item ?? {}).map((method) => `${method} ${path}`));
  expect(Object.keys(visits).sort()).toEqual(routes.sort());

  for (const [route, visit] of Object.entries(visits)) {
    expect([route, (await request(stranger, route, visit)).status]).toEqual([route, 404]);
  }
  for (const [route, visit] of Object.entries(visits)) {
    expect([route, (await request(owner, route, visit)).status < 300]).toEqual([route, true]);
  }
});

it('lists nothing of another shop, and does not let a token name another shop', async () => {
  const api = await testApi();
  const [ours, theirs] = [await testShop(transfers), await testShop()];
  await furnish(api, ours.shopId, await api.client(ours.shopId));
  const stranger = await api.client(theirs.shopId);
  const document = (await api.app.inject('/openapi.json')).json() as OpenAPIV3_1.Document;
  const lists = Object.entries(document.paths ?? {}).filter(([path, item]) => item?.get && !path.includes('{'));
  for (const [path] of lists) {
    if (path === '/v1/session') continue;
    const answer = await stranger('GET', path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(JSON.stringify(answer.body)).not.toContain(ours.shopId);
    const own = ['/v1/tokens', '/v1/shops', '/v1/channels'];
    if ('items' in answer.body && !own.includes(path)) expect([path, answer.body.items]).toEqual([path, []]);
  }
  for (const url of ['/v1/shop', `/v1/shop?shop=${ours.shopId}`]) {
    const named = await stranger('GET', url, undefined, { 'x-warung-shop': ours.shopId });
    expect(named).toMatchObject({ status: 404, body: { error: { path: 'shop' } } });
  }
});
