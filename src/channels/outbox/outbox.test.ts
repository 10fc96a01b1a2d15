import { afterAll, describe, expect, it } from 'vitest';
import { openSend, say, settleByStaff } from '#conversations';
import { transact } from '#platform/db';
import { platforms } from '../../../test/support/platform.ts';
import { openPlatformShop, type PlatformShop } from '../../../test/support/platform-shop.ts';
import { reachOf } from './index.ts';

const folder = new URL('../../../test/stories/shops/kedai-senja', import.meta.url).pathname;
const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

const customer = '6281234500003';

/** A shop with one conversation that has been answered. */
async function open(channel: string, settings?: Record<string, unknown>) {
  const shop = await openPlatformShop(channel, folder, settings);
  opened.push(shop);
  await shop.deliver(shop.simulator.writes(customer, 'halo'));
  await shop.work();
  const { id } = await shop.world.db
    .selectFrom('conversations')
    .select('id')
    .where('shop_id', '=', shop.shopId)
    .executeTakeFirstOrThrow();
  const tell = (...texts: string[]) =>
    transact(shop.world.db, (tx) =>
      say(tx, {
        shopId: shop.shopId,
        conversationId: id,
        connectionId: shop.connectionId,
        speaker: { author: 'bot' },
        replies: texts.map((text) => ({ kind: 'text', text })),
        now: shop.clock.now(),
      }),
    );
  const before = shop.simulator.shown(customer).length;
  const shown = () =>
    shop.simulator
      .shown(customer)
      .slice(before)
      .map(({ text }) => text);
  const sends = async () =>
    shop.world.db
      .selectFrom('sends as s')
      .innerJoin('messages as m', (on) => on.onRef('m.id', '=', 's.message_id').onRef('m.shop_id', '=', 's.shop_id'))
      .select(['s.id', 's.message_id', 's.state', 's.error', 's.position', 's.attempts', 's.external_id'])
      .where('s.shop_id', '=', shop.shopId)
      .orderBy('m.seq')
      .orderBy('s.position')
      .execute();
  const reach = () => reachOf(shop.world, shop.world.db, shop.shopId, id);
  return { ...shop, conversationId: id, tell, shown, sends, reach };
}

const hourMs = 3_600_000;

/** Where ten thousand letters are one message, there is no second request of it. */
const oneRequest = ['mail'];

describe.each(platforms.map(({ id }) => id))('the outbox to %s', (channel) => {
  it('waits for a platform that refuses for now, with everything behind it, in order', async () => {
    const shop = await open(channel);
    shop.simulator.fail('tooMany', 'broken', 'tooMany');
    await shop.tell('satu', 'dua', 'tiga');
    await shop.work();
    expect(shop.shown()).toEqual(['satu', 'dua', 'tiga']);
    const [first] = (await shop.sends()).slice(-3);
    expect(first).toMatchObject({ state: 'sent', attempts: 4 });
  });

  it('leaves in doubt what was lost on the way, goes on, and never says it twice unasked', async () => {
    const shop = await open(channel);
    shop.simulator.fail('lostAnswer');
    await shop.tell('satu', 'dua');
    await shop.work();
    expect(shop.shown()).toEqual(['satu', 'dua']);
    const [doubtful] = (await shop.sends()).slice(-2);
    expect(doubtful?.state).toBe('ambiguous');
    for (const status of shop.simulator.statuses()) await shop.deliver(status);
    const settled = (await shop.sends()).find(({ id }) => id === doubtful?.id);
    expect(settled?.state).toMatch(/read|ambiguous/);
    if (settled?.state !== 'ambiguous' || !doubtful) return;
    const decide = (what: 'again' | 'arrived') =>
      transact(shop.world.db, (tx) =>
        settleByStaff(tx, { ...shop, messageId: doubtful.message_id }, what, shop.clock.now()),
      );
    expect(await decide('again')).toBe(true);
    await shop.work();
    expect(shop.shown()).toEqual(['satu', 'dua', 'satu']);
    expect(await decide('arrived')).toBe(false);
  });

  it('goes on after a crash with the request that comes next, and doubts the one that was under way', async () => {
    const shop = await open(channel);
    await shop.tell('a '.repeat(5_000));
    await shop.tell('akhir');
    const first = await openSend(shop.world.db, shop.shopId, shop.conversationId);
    await shop.work();
    const rows = (await shop.sends()).filter(({ message_id }) => message_id === first?.messageId);
    expect(shop.shown().at(-1)).toBe('akhir');
    expect(rows.length > 2 || oneRequest.includes(channel)).toBe(true);
    const [out, behind] = rows.length > 2 ? [rows[1]?.id, rows[2]?.id] : [rows[0]?.id, undefined];

    // As if the process had ended while the second of them was out.
    const set = (id: string | undefined, state: 'queued' | 'sending') =>
      shop.world.db
        .updateTable('sends')
        .set({ state })
        .where('shop_id', '=', shop.shopId)
        .where('id', '=', id ?? '')
        .execute();
    await set(out, 'sending');
    if (behind) await set(behind, 'queued');
    const before = shop.shown().length;
    await shop.tell('lagi');
    await shop.work();
    expect(shop.shown().slice(before)).toHaveLength(behind ? 2 : 1);
    const after = (await shop.sends()).filter(({ message_id }) => message_id === first?.messageId);
    for (const { id, state } of after) expect(state).toBe(id === out ? 'ambiguous' : 'sent');
  });

  it('gives up after a day, and says why', async () => {
    const shop = await open(channel);
    shop.simulator.failEvery(1);
    await shop.tell('satu');
    shop.clock.advance(25 * hourMs);
    shop.simulator.failEvery(0);
    shop.simulator.fail('tooMany');
    await shop.work();
    expect((await shop.sends()).at(-1)).toMatchObject({
      state: 'refused',
      error: expect.stringMatching(/gaveUp|windowClosed|onlyStaff/),
    });
  });

  it('sends nothing to who wants nothing, until they write again', async () => {
    const shop = await open(channel);
    await shop.world.db
      .updateTable('conversations')
      .set({ opted_out_at: shop.clock.now() })
      .where('shop_id', '=', shop.shopId)
      .execute();
    await shop.tell('satu');
    await shop.work();
    expect(shop.shown()).toEqual([]);
    expect((await shop.sends()).at(-1)).toMatchObject({ state: 'refused', error: 'optedOut' });
    expect(await shop.reach()).toEqual({ kind: 'closed', why: 'optedOut' });
    await shop.deliver(shop.simulator.writes(customer, 'halo lagi'));
    await shop.work();
    expect(shop.shown().length).toBeGreaterThan(0);
  });
});

it('says nothing freely once the window has closed: a template, or the reason', async () => {
  const bare = await open('whatsapp');
  expect(await bare.reach()).toMatchObject({ kind: 'open', until: new Date('2026-11-24T03:00:00Z') });
  bare.clock.advance(25 * hourMs);
  expect(await bare.reach()).toEqual({ kind: 'closed', why: 'windowClosed' });
  await bare.tell('Pesanan KS-1001 sudah dikirim');
  await bare.work();
  expect(bare.shown()).toEqual([]);
  expect((await bare.sends()).at(-1)).toMatchObject({ state: 'refused', error: 'windowClosed' });

  const able = await open('whatsapp', { notice_template: 'kabar_pesanan' });
  able.clock.advance(25 * hourMs);
  expect(await able.reach()).toEqual({ kind: 'template' });
  await able.tell('Pesanan KS-1001\nsudah dikirim');
  await able.work();
  expect(able.shown()).toEqual(['Pesanan KS-1001 · sudah dikirim']);
  const failures = await bare.world.db
    .selectFrom('events')
    .select('payload')
    .where('shop_id', '=', bare.shopId)
    .where('type', '=', 'message.failed')
    .execute();
  expect(failures).toMatchObject([{ payload: { reason: 'windowClosed' } }]);
});
