import { z } from 'zod';
import type { PaymentProvider } from '../provider.ts';
import { testCardPages } from './pages.ts';
import { readSigned } from './signature.ts';

const waitMinutes = 60;

/**
 * A complete card provider that lives inside this program and moves no money: a hosted page, signed webhooks over HTTP,
 * refunds. What a card does is told by its number (cards.ts). For development, demonstrations and tests.
 */
export const testCard: PaymentProvider = {
  id: 'test_card',
  label: { en: 'Card (test)', id: 'Kartu (uji coba)', ru: 'Карта (тестовая)', pt: 'Cartão (teste)' },
  settings: z.strictObject({}),
  production: false,
  confirmsAtOnce: false,
  uniqueAmount: false,
  start({ shopId, paymentId, amount, baseUrl, now }) {
    const reference = `tc_${paymentId.replaceAll('-', '')}`;
    return {
      reference,
      state: 'pending',
      amount,
      url: `${baseUrl}/pay/${shopId}/test_card/${reference}`,
      expiresAt: new Date(now.getTime() + waitMinutes * 60_000),
      details: {},
    };
  },
  readWebhook: readSigned,
  async refund() {
    return { state: 'refunded' };
  },
  pages: testCardPages,
};
