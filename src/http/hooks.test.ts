import { afterAll, describe, expect, it } from 'vitest';
import { conversationOf, timeline } from '#conversations';
import { fixturesOf, offered, platforms } from '../../test/support/platform.ts';
import { openPlatformShop, type PlatformShop } from '../../test/support/platform-shop.ts';

const folder = new URL('../../test/stories/shops/kedai-senja', import.meta.url).pathname;
const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

async function open(channel: string, settings?: Record<string, unknown>): Promise<PlatformShop> {
  const shop = await openPlatformShop(channel, folder, settings);
  opened.push(shop);
  return shop;
}

const rowsOf = ({ world, shopId }: PlatformShop, table: 'ledger' | 'hooks' | 'sends' | 'messages' | 'jobs') =>
  world.db.selectFrom(table).selectAll().where('shop_id', '=', shopId).execute();

const customer = '6281234500002';

describe.each(platforms.map(({ id }) => id))('webhooks of %s', (channel) => {
  it('are refused without the signature, of an unknown connection, and beyond a size', async () => {
    const shop = await open(channel);
    const hook = shop.simulator.writes(customer, 'halo');
    expect((await shop.deliver({ ...hook, headers: { 'content-type': 'application/json' } })).status).toBe(401);
    const elsewhere = await shop.server.inject({ method: 'POST', url: `/hooks/${channel}/none`, payload: '{}' });
    expect(elsewhere.statusCode).toBe(404);
    expect((await shop.deliver(shop.simulator.sign('x'.repeat(3_200_000)))).status).toBe(413);
    expect(await rowsOf(shop, 'ledger')).toEqual([]);
  });

  it.each([
    ['no JSON', 'not JSON at all'],
    ['another shape', '[1, {"a": null}]'],
    ['nothing', ''],
    ['bytes that are no text', '{"a":"\u0000\ud800"}'],
    ['a megabyte', JSON.stringify({ x: 'y'.repeat(1_000_000) })],
  ])('that are signed but %s are kept as unknown, once', async (_name, body) => {
    const shop = await open(channel);
    for (let n = 0; n < 2; n++) expect((await shop.deliver(shop.simulator.sign(body))).status).toBe(200);
    expect(await rowsOf(shop, 'ledger')).toMatchObject([{ kind: 'unknown', message_id: null }]);
    expect(await rowsOf(shop, 'hooks')).toHaveLength(1);
  });

  it('count once, however often, in whatever order and at once they come', async () => {
    const shop = await open(channel);
    const hooks = ['satu', 'dua', 'tiga'].map((text) => shop.simulator.writes(customer, text));
    await Promise.all([...hooks, ...hooks].map((hook) => shop.deliver(hook)));
    for (const hook of hooks.toReversed()) expect((await shop.deliver(hook)).status).toBe(200);
    expect(await rowsOf(shop, 'messages')).toHaveLength(3);
    expect((await rowsOf(shop, 'jobs')).filter(({ queue }) => queue === 'turn')).toHaveLength(3);
    expect(await rowsOf(shop, 'hooks')).toHaveLength(3);
  });

  it('leave every event of every fixture in the ledger, and the work on them ends', async () => {
    const shop = await open(channel);
    for (const { hook, events } of fixturesOf(channel)) {
      const before = (await rowsOf(shop, 'ledger')).length;
      const body = hook.text ?? JSON.stringify(hook.body);
      expect((await shop.deliver(shop.simulator.sign(body))).status).toBe(200);
      expect((await rowsOf(shop, 'ledger')).length - before).toBe(events.length);
    }
    await shop.work();
    expect((await rowsOf(shop, 'sends')).filter(({ state }) => ['queued', 'sending'].includes(state))).toEqual([]);
  }, 60_000);

  it('bring a file, which is sniffed, kept and shown', async () => {
    const shop = await open(channel);
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await shop.deliver(shop.simulator.shows(customer, picture));
    await shop.deliver(shop.simulator.shows(customer, Buffer.from('MZ\u0090\u0000 a program')));
    await shop.work();
    const files = await shop.world.db
      .selectFrom('uploads')
      .select(['media_type', 'token', 'data'])
      .where('shop_id', '=', shop.shopId)
      .execute();
    expect(files).toMatchObject([{ media_type: 'image/png' }]);
    expect(files[0]?.data).toEqual(picture);
    const messages = await shop.world.db
      .selectFrom('messages')
      .select('content')
      .where('shop_id', '=', shop.shopId)
      .where('author', '=', 'customer')
      .orderBy('seq')
      .execute();
    expect(messages.map(({ content }) => content)).toMatchObject([
      { kind: 'media', mediaType: 'image/png', url: `/uploads/${files[0]?.token}` },
      { kind: 'media', url: '', refused: expect.stringContaining('type') },
    ]);
  });

  it('answer the customer, and a tap on what was shown is the choice', async () => {
    const shop = await open(channel);
    await shop.deliver(shop.simulator.writes(customer, 'ada helm anak ga?'));
    await shop.work();
    const words = shop.simulator.shown(customer).map(({ text }) => text);
    expect(words.join('\n')).toContain('Helm Anak Junior');
    await shop.deliver(shop.simulator.writes(customer, 'mau 1'));
    await shop.work();
    const choice = offered(shop.simulator.shown(customer))[0];
    if (!choice) throw new Error('nothing was offered');
    const before = shop.simulator.shown(customer).length;
    await shop.deliver(shop.simulator.taps(customer, choice));
    await shop.work();
    expect(shop.simulator.shown(customer).length).toBeGreaterThan(before);
    const states = new Set((await rowsOf(shop, 'sends')).map(({ state }) => state));
    expect([...states].every((state) => ['sent', 'read'].includes(state))).toBe(true);
    for (const status of shop.simulator.statuses()) await shop.deliver(status);
    expect((await rowsOf(shop, 'sends')).every(({ state }) => ['sent', 'read'].includes(state))).toBe(true);
  });
});

it('know a customer by any of their ids, whatever becomes of the number', async () => {
  const shop = await open('whatsapp');
  const value = (contact: object, message: object) =>
    shop.simulator.sign(
      JSON.stringify({
        entry: [{ id: '1', changes: [{ field: 'messages', value: { contacts: [contact], messages: [message] } }] }],
      }),
    );
  const text = (id: string, more: object) => ({ id, timestamp: '1', type: 'text', text: { body: id }, ...more });
  await shop.deliver(value({ wa_id: '62811' }, text('by number', { from: '62811' })));
  await shop.deliver(value({ wa_id: '62811', user_id: 'ID.aa' }, text('by both', { from: '62811' })));
  await shop.deliver(value({ user_id: 'ID.aa' }, text('by id alone', {})));
  const system = { type: 'user_changed_number', body: 'A changed from 62811 to 62822', wa_id: '62822' };
  await shop.deliver(value({}, { id: 'changed', from: '62811', type: 'system', system }));
  await shop.deliver(value({ wa_id: '62822' }, text('by the new number', { from: '62822' })));
  const conversation = await conversationOf(shop.world.db, shop.shopId, shop.connectionId, 'ID.aa');
  const entries = await timeline(shop.world.db, shop.shopId, conversation?.id ?? '', { limit: 10 });
  expect(entries).toHaveLength(4);
});
