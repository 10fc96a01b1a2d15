import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments } from '#commerce/payments';
import { sharedEngine } from '#understanding';
import { openPlatformShop, type PlatformShop } from '../support/platform-shop.ts';

/**
 * A purchase that is paid inside of Telegram: the invoice, the question before the money moves, which is answered in the very
 * answer to the webhook, and the news that it was paid.
 */
allowTestPayments();
beforeAll(() => void sharedEngine(), 180_000);

const folder = new URL('shops/fern-and-oak', import.meta.url).pathname;
const customer = '6281234500031';
const from = { id: Number(customer), is_bot: false, first_name: 'John', language_code: 'en' };
const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

const said = [
  "I'll take a rain jacket in medium",
  'checkout please',
  'John Smith',
  '+1 212 555 0175',
  '350 5th Ave, New York, NY 10118',
  'the express one',
  'by card',
  'yes',
];

/** The order is placed and its invoice lies in the chat. */
async function ordered() {
  const shop = await openPlatformShop('telegram', folder, { payment_token: '1:TEST:abc' });
  opened.push(shop);
  const { simulator, world, shopId } = shop;
  for (const text of said) {
    shop.clock.advance(20_000);
    await shop.deliver(simulator.writes(customer, text));
    await shop.work();
  }
  const reference = simulator
    .shown(customer)
    .flatMap(({ links }) => links)
    .find((link) => link.startsWith('invoice:'))
    ?.slice('invoice:'.length);
  const order = () =>
    world.db
      .selectFrom('orders')
      .select(['number', 'total', 'currency', 'payment_status', 'status'])
      .where('shop_id', '=', shopId)
      .executeTakeFirstOrThrow();
  const { total, currency } = await order();
  let last = 900_000;
  const update = (what: object) => shop.deliver(simulator.sign(JSON.stringify({ update_id: ++last, ...what })));
  return {
    ...shop,
    order,
    asks: async (changes: object = {}) => {
      const asked = { id: 'q1', from, currency, total_amount: total, invoice_payload: reference, ...changes };
      const { status, body } = await update({ pre_checkout_query: asked });
      expect(status).toBe(200);
      return JSON.parse(body) as { method: string; pre_checkout_query_id: string; ok: boolean; error_message?: string };
    },
    pays: async (charge: string, changes: object = {}) => {
      const paid = {
        currency,
        total_amount: total,
        invoice_payload: reference,
        telegram_payment_charge_id: charge,
        provider_payment_charge_id: charge,
        ...changes,
      };
      const chat = { id: from.id, type: 'private' };
      const message = { message_id: ++last, date: 1_700_000_000, from, chat, successful_payment: paid };
      expect((await update({ message })).status).toBe(200);
      await shop.work();
    },
  };
}

describe('an invoice in Telegram', () => {
  it('is asked for, answered at once and paid: the order is paid, once', async () => {
    const shop = await ordered();
    expect(await shop.order()).toMatchObject({ payment_status: 'pending' });
    expect(await shop.asks()).toEqual({ method: 'answerPreCheckoutQuery', pre_checkout_query_id: 'q1', ok: true });
    expect(await shop.order()).toMatchObject({ payment_status: 'pending' });
    await shop.pays('charge-1');
    expect(await shop.order()).toMatchObject({ payment_status: 'paid' });
    await shop.pays('charge-1');
    expect(await shop.asks()).toMatchObject({ ok: false, error_message: expect.stringContaining('cannot be paid') });
  });

  it.each([
    ['another amount', { total_amount: 1 }],
    ['another currency', { currency: 'IDR' }],
    ['an order that is not there', { invoice_payload: 'nothing' }],
  ])('is refused before the money moves: %s', async (_name, changes) => {
    const shop = await ordered();
    expect(await shop.asks(changes)).toMatchObject({ ok: false, error_message: expect.any(String) });
  });

  it('is refused when the time to pay is over, in the language of the talk', async () => {
    const shop = await ordered();
    shop.clock.advance(30 * 24 * 3_600_000);
    expect(await shop.asks()).toMatchObject({ ok: false, error_message: expect.stringMatching(/write to us/) });
  });

  it('does not make an order paid with less than it costs', async () => {
    const shop = await ordered();
    await shop.pays('charge-2', { total_amount: 1 });
    expect((await shop.order()).payment_status).not.toBe('paid');
  });
});
