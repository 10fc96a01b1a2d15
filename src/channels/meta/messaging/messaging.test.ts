import { afterAll, describe, expect, it } from 'vitest';
import { answerAsStaff, conversationOf, say, timeline } from '#conversations';
import { transact } from '#platform/db';
import { openPlatformShop, type PlatformShop } from '../../../../test/support/platform-shop.ts';
import { channels } from '../../all.ts';
import { isPlatform } from '../../channel.ts';
import { outsideOf } from '../../outside.ts';
import type { MessagingSimulator } from './simulator.ts';

const shops = new URL('../../../../test/stories/shops/', import.meta.url).pathname;
const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

const customer = '6281234500009';
const hourMs = 3_600_000;

async function open(channel: string, folder = 'kedai-senja', settings: Record<string, unknown> = {}) {
  const shop = await openPlatformShop(channel, shops + folder, settings);
  opened.push(shop);
  const simulator = shop.simulator as MessagingSimulator;
  const { world, shopId, connectionId } = shop;
  const conversation = async () => {
    const found = await conversationOf(world.db, shopId, connectionId, customer);
    if (!found) throw new Error('There is no conversation yet');
    return found;
  };
  const lastSend = () =>
    world.db
      .selectFrom('sends')
      .select(['state', 'error'])
      .where('shop_id', '=', shopId)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst();
  const staffId = '0192d3a4-0000-7000-8000-0000000000aa';
  return {
    ...shop,
    simulator,
    conversation,
    lastSend,
    shown: () => simulator.shown(customer).map(({ text }) => text),
    status: async () =>
      (await world.db.selectFrom('conversations').select('status').where('shop_id', '=', shopId).executeTakeFirst())
        ?.status,
    pass(hours: number) {
      shop.clock.advance(hours * hourMs);
      simulator.pass(hours);
    },
    async hears(hook: ReturnType<MessagingSimulator['writes']>) {
      expect((await shop.deliver(hook)).status).toBe(200);
      await shop.work();
    },
    async bot(text: string) {
      const { id: conversationId } = await conversation();
      const replies = [{ kind: 'text' as const, text }];
      shop.clock.advance(1_000);
      const now = shop.clock.now();
      await transact(world.db, (tx) =>
        say(tx, { shopId, conversationId, connectionId, speaker: { author: 'bot' }, replies, now }),
      );
      await shop.work();
    },
    async staff(text: string) {
      const { id: conversationId } = await conversation();
      shop.clock.advance(1_000);
      const now = shop.clock.now();
      await transact(world.db, (tx) =>
        answerAsStaff(tx, { shopId, conversationId, staffId, now }, { reply: { kind: 'text', text } }),
      );
      await shop.work();
    },
  };
}

describe.each(['messenger', 'instagram'])('%s', (channel) => {
  it('lets the bot answer for a day and a person for a week, and says why not', async () => {
    const shop = await open(channel);
    await shop.hears(shop.simulator.writes(customer, 'halo'));
    shop.pass(25);
    await shop.bot('Pesanan sudah dikirim');
    expect(await shop.lastSend()).toEqual({ state: 'refused', error: 'onlyStaff' });
    await shop.staff('Halo, pesanannya sudah dikirim');
    expect(await shop.lastSend()).toMatchObject({ state: 'sent' });
    expect(shop.shown().at(-1)).toBe('Halo, pesanannya sudah dikirim');
    shop.pass(24 * 7);
    await shop.staff('Masih di sana?');
    expect(await shop.lastSend()).toEqual({ state: 'refused', error: 'windowClosed' });
    await shop.hears(shop.simulator.writes(customer, 'iya'));
    await shop.staff('Siap');
    expect(shop.shown().at(-1)).toBe('Siap');
  });

  it('is silent while another app has the conversation, until a person of the shop takes it', async () => {
    const shop = await open(channel);
    await shop.hears(shop.simulator.tells(customer, { message: { mid: 'm_s1', text: 'halo' } }, 'standby'));
    expect(shop.shown()).toEqual([]);
    expect(await shop.status()).toBe('human');
    shop.simulator.holdElsewhere(customer);
    await shop.bot('Ada yang bisa dibantu?');
    expect(await shop.lastSend()).toEqual({ state: 'refused', error: 'threadElsewhere' });
    await shop.staff('Saya bantu ya');
    expect(shop.shown()).toEqual(['Saya bantu ya']);
  });

  it('goes on when the conversation is given back, and stops when it is taken', async () => {
    const shop = await open(channel);
    await shop.hears(shop.simulator.writes(customer, 'halo'));
    await shop.hears(shop.simulator.tells(customer, { take_thread_control: { new_owner_app_id: '11' } }));
    expect(await shop.status()).toBe('human');
    await shop.hears(shop.simulator.tells(customer, { pass_thread_control: { new_owner_app_id: '700800900' } }));
    expect(await shop.status()).toBe('bot');
    const before = shop.shown().length;
    await shop.hears(shop.simulator.writes(customer, 'ada helm anak?'));
    expect(shop.shown().length).toBeGreaterThan(before);
  });

  it('knows its own words when they come back, even before the answer to the request', async () => {
    const shop = await open(channel);
    await shop.hears(shop.simulator.writes(customer, 'ada helm anak?'));
    for (const hook of shop.simulator.statuses()) await shop.hears(hook);
    const { id } = await shop.conversation();
    const entries = await timeline(shop.world.db, shop.shopId, id, { limit: 50 });
    expect(entries.filter((entry) => 'author' in entry && entry.author === 'staff')).toEqual([]);
    expect(await shop.status()).toBe('bot');
    const states = await shop.world.db.selectFrom('sends').select('state').where('shop_id', '=', shop.shopId).execute();
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['read']));
  });

  it('shows what the owner wrote with another tool, and is silent from then on', async () => {
    const shop = await open(channel);
    await shop.hears(shop.simulator.writes(customer, 'halo'));
    const account = String(shop.simulator.settings.account_id);
    const echo = { mid: 'm_own', text: 'Saya yang jawab ya', is_echo: true, app_id: 263902037430900 };
    const echoed = { sender: { id: account }, recipient: { id: customer }, message: echo };
    await shop.hears(shop.simulator.tells(customer, echoed));
    expect(await shop.status()).toBe('human');
    const before = shop.shown().length;
    await shop.hears(shop.simulator.writes(customer, 'oke'));
    expect(shop.shown().length).toBe(before);
  });

  it('keeps which advertisement brought somebody, before they have said a word', async () => {
    const shop = await open(channel);
    const referral = { source: 'ADS', type: 'OPEN_THREAD', ad_id: '2384', ref: 'promo-kopi' };
    await shop.hears(shop.simulator.tells(customer, { referral }));
    await shop.hears(shop.simulator.tells(customer, { referral: { ...referral, ad_id: '2385' } }));
    const found = await shop.world.db
      .selectFrom('customers')
      .select('referrals')
      .where('shop_id', '=', shop.shopId)
      .execute();
    expect(found).toMatchObject([
      { referrals: { first: { adId: '2384', ref: 'promo-kopi' }, last: { adId: '2385' } } },
    ]);
  });

  it.each([
    ['id', 'kedai-senja'],
    ['ru', 'teplyy-dom'],
    ['en', 'fern-and-oak'],
    ['pt', 'casa-aroma'],
  ])(
    'is connected with a menu in the language of the shop (%s), whose wishes the bot understands',
    async (language, folder) => {
      const shop = await open(channel, folder);
      const account = {
        shopId: shop.shopId,
        connectionId: shop.connectionId,
        settings: { ...(shop.simulator.settings as { account_id: string }), api_version: 'v24.0' },
        hookUrl: 'https://shop.example/hooks/x/k',
        baseUrl: 'https://shop.example',
        language,
      };
      const found = channels.filter(isPlatform).find(({ id }) => id === channel);
      const check = (more: object, hookUrl = account.hookUrl) =>
        found?.check?.(
          { ...account, hookUrl, settings: { ...account.settings, ...more } },
          outsideOf(shop.world),
          language,
        );
      expect(await check({})).toEqual([]);
      expect((await check({ account_id: '42' }))?.[0]?.problem).toContain(String(account.settings.account_id));
      expect(await check({}, 'http://localhost:3000/hooks/x/k')).toHaveLength(1);
      const menus = shop.simulator.profile()?.persistent_menu as {
        locale: string;
        call_to_actions: { title: string; payload: string }[];
      }[];
      const { call_to_actions: wishes = [] } = menus.find(({ locale }) => locale === 'default') ?? {};
      expect(wishes).toHaveLength(4);
      for (const { title, payload } of wishes) {
        const before = shop.shown().length;
        await shop.hears(shop.simulator.tells(customer, { postback: { title, payload } }));
        expect(shop.shown().length, title).toBeGreaterThan(before);
      }
      const unclear = await shop.world.db
        .selectFrom('lessons')
        .select('text')
        .where('shop_id', '=', shop.shopId)
        .execute();
      expect(unclear).toEqual([]);
      expect(await shop.status()).toBe('waiting');
    },
  );
});

it('writes the choices out where not every device shows them, and takes the number for the choice', async () => {
  const shop = await open('instagram');
  await shop.hears(shop.simulator.writes(customer, 'mau helm anak junior'));
  const asked = shop.simulator.shown(customer).findLast(({ choices }) => choices.length > 1);
  const [first, second] = asked?.choices ?? [];
  expect(asked?.text).toContain(`1. ${first?.label}\n2. ${second?.label}`);
  await shop.hears(shop.simulator.writes(customer, '2'));
  const { content } = await shop.world.db
    .selectFrom('messages')
    .select('content')
    .where('shop_id', '=', shop.shopId)
    .where('author', '=', 'customer')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(content).toMatchObject({ kind: 'choice', id: second?.id });
});
