import { describe, expect, it, vi } from 'vitest';
import { settingsSchema } from '#commerce/shop';
import { newId } from '#platform/ids';
import {
  isPaidOnDelivery,
  type PaymentProvider,
  type PaymentRequest,
  paymentProviders,
  type WebhookRequest,
} from './index.ts';
import { signed } from './test-card/signature.ts';

const now = new Date('2026-06-01T00:00:00Z');
const secret = 'the secret of this shop with this provider';

/** What the suite cannot know of a provider: good settings, and a webhook as it signs them. One entry a provider. */
const samples: Record<
  string,
  { settings: unknown; webhook?: (reference: string) => { body: string; headers: Record<string, string> } }
> = {
  cod: { settings: { maximum: 500_000 } },
  bank_transfer: { settings: { bank: 'BCA', account: '123', holder: 'Kedai Uji' } },
  test_card: {
    settings: {},
    webhook: (reference) => signed({ id: 'e1', reference, state: 'paid', amount: 8_500_000, currency: 'IDR' }, secret),
  },
};

function requestOf(provider: PaymentProvider, patch: Partial<PaymentRequest> = {}): PaymentRequest {
  return {
    shopId: newId(),
    paymentId: newId(),
    orderNumber: 'KS-1001',
    sequence: 1001,
    amount: 8_500_000,
    currency: 'IDR',
    language: 'id',
    baseUrl: 'https://shop.test',
    settings: provider.settings.parse(samples[provider.id]?.settings),
    openAmounts: new Set(),
    now,
    ...patch,
  };
}

it('knows of which the money comes with the goods', () => {
  expect(isPaidOnDelivery('cod')).toBe(true);
  for (const id of ['bank_transfer', 'test_card', 'unheard_of']) expect(isPaidOnDelivery(id)).toBe(false);
});

it('lists each provider once', () => {
  const ids = paymentProviders.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(samples).sort()).toEqual([...ids].sort());
});

describe.each(paymentProviders.map((provider) => [provider.id, provider] as const))(
  'payment provider %s',
  (id, provider) => {
    it('has a name in every language of the shop, and an id fit for addresses and settings', () => {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
      for (const language of ['id', 'ru', 'en', 'pt']) expect(provider.label[language]).toBeTruthy();
    });

    it('takes the settings that shop.yaml takes, and no unknown key', () => {
      const settings = samples[id]?.settings;
      expect(
        settingsSchema.safeParse({ name: 'Uji', currency: 'IDR', payments: [id], [id]: settings }).error,
      ).toBeUndefined();
      expect(provider.settings.safeParse({ ...Object(settings), surprise: 1 }).success).toBe(false);
    });

    it('starts the same payment for the same id', () => {
      const request = requestOf(provider);
      expect(provider.start(request)).toEqual(provider.start(request));
      expect(provider.start(request).reference).not.toBe(provider.start(requestOf(provider)).reference);
    });

    it('asks for no more than the order costs, pending, and not for ever unless goods go out first', () => {
      const start = provider.start(requestOf(provider));
      expect(start.state).toBe('pending');
      expect(start.amount).toBeGreaterThan(0);
      expect(start.amount).toBeLessThanOrEqual(8_500_000);
      if (!provider.confirmsAtOnce) expect(start.expiresAt?.getTime()).toBeGreaterThan(now.getTime());
      if (start.url) expect(start.url).toMatch(/^https:\/\/shop\.test\//);
    });

    if (provider.uniqueAmount)
      it('gives no amount that is open already', () => {
        const open = new Set<number>();
        for (let n = 0; n < 500; n++) {
          const { amount } = provider.start(requestOf(provider, { openAmounts: open, sequence: 7 }));
          expect(open.has(amount)).toBe(false);
          open.add(amount);
        }
        for (const currency of ['USD', 'JPY', 'KWD', 'RUB']) {
          const { amount } = provider.start(requestOf(provider, { currency, amount: 500 }));
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThan(500);
        }
        expect(provider.start(requestOf(provider, { amount: 100 })).amount).toBe(100);
      });

    if (provider.readWebhook)
      it('reads its own webhook, byte for byte, and no forged one', () => {
        const { reference } = provider.start(requestOf(provider));
        const webhook = samples[id]?.webhook?.(reference);
        if (!webhook) throw new Error(`The suite needs a signed webhook of ${id}`);
        const read = (request: Partial<WebhookRequest>, key = secret) =>
          provider.readWebhook?.({ headers: webhook.headers, rawBody: webhook.body, ...request }, key);
        expect(read({})).toMatchObject([
          { reference, state: 'paid', amount: 8_500_000, currency: 'IDR', raw: webhook.body },
        ]);
        expect(read({ rawBody: `${webhook.body} ` })).toBeNull();
        expect(read({ headers: {} })).toBeNull();
        expect(read({}, 'another secret')).toBeNull();
      });

    if (provider.refund)
      it('refunds, and the same refund once', async () => {
        const refund = { reference: 'r', amount: 100, currency: 'IDR', refundId: newId() };
        expect(await provider.refund?.(refund)).toEqual({ state: 'refunded' });
        expect(await provider.refund?.(refund)).toEqual({ state: 'refunded' });
      });

    it('runs in production, or else refuses to until it is allowed', async () => {
      vi.resetModules();
      const fresh = await import('./index.ts');
      const use = () => fresh.providerOf(id).id;
      if (provider.production) return expect(use()).toBe(id);
      expect(use).toThrow(/WARUNG_ALLOW_TEST_PAYMENTS/);
      fresh.allowTestPayments();
      expect(use()).toBe(id);
    });
  },
);
