import { z } from 'zod';
import { exponentOf } from '#platform/money';
import type { PaymentProvider } from '../provider.ts';

/** `maximum`: in major units; above it, cash is not taken. */
const settings = z.strictObject({ maximum: z.number().nonnegative().optional() });

/** Cash on delivery: the order is confirmed at once, the courier collects, staff says when it has come. */
export const cod: PaymentProvider = {
  id: 'cod',
  label: {
    en: 'Cash on delivery',
    id: 'Bayar di tempat (COD)',
    ru: 'Наличными при получении',
    pt: 'Pagamento na entrega',
  },
  called:
    /(?<!\p{L})(?:cod|tunai|bayar (?:di|pas|waktu|saat)|cash|on delivery|when it (?:comes|arrives)|нал(?:ом|ичк\p{L}*|ичны\p{L}*|оженн\p{L}*)|при получении|курьеру|dinheiro|na entrega|quando chegar|em m[aã]os)(?!\p{L})/iu,
  settings,
  production: true,
  confirmsAtOnce: true,
  uniqueAmount: false,
  accepts(amount, currency, given) {
    const { maximum } = settings.parse(given);
    return maximum === undefined || amount <= maximum * 10 ** exponentOf(currency);
  },
  start({ paymentId, amount }) {
    return { reference: paymentId, state: 'pending', amount, details: {} };
  },
};
