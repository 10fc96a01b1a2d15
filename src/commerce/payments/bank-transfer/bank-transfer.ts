import { z } from 'zod';
import { exponentOf } from '#platform/money';
import type { PaymentProvider, PaymentRequest } from '../provider.ts';

const settings = z.strictObject({
  bank: z.string().min(1),
  account: z.string().min(1),
  holder: z.string().min(1),
  /** How long the shop waits for the money. */
  hours: z.number().positive().default(24),
});

/**
 * Transfer to the shop's account. Each open payment has an amount of its own, so that staff finds it in the statement; it
 * is never more than the customer has agreed to. The customer may send a proof; staff confirms or rejects.
 */
export const bankTransfer: PaymentProvider = {
  id: 'bank_transfer',
  called:
    /(?<!\p{L})(?:transfer|tf|rekening|bank|bacs|перевод\p{L}*|реквизит\p{L}*|на сч[её]т|transfer[eê]ncia|transferir|ted|dep[oó]sito)(?!\p{L})/iu,
  label: { en: 'Bank transfer', id: 'Transfer bank', ru: 'Банковский перевод', pt: 'Transferência bancária' },
  settings,
  production: true,
  confirmsAtOnce: false,
  uniqueAmount: true,
  start(request) {
    const { bank, account, holder, hours } = settings.parse(request.settings);
    return {
      reference: request.paymentId,
      state: 'pending',
      amount: uniqueAmount(request),
      expiresAt: new Date(request.now.getTime() + hours * 3_600_000),
      details: { bank, account, holder },
    };
  },
};

/**
 * The total less 1 to 999 of the smallest unit that people transfer (1 to 99 where that is a hundredth), starting from the
 * order's running number. Should all be taken, or the total be too small, the total itself: then staff goes by the name.
 */
function uniqueAmount({ amount, currency, sequence, openAmounts }: PaymentRequest): number {
  const { step, most } = suffixOf(currency);
  for (let tried = 0; tried < most; tried++) {
    const unique = amount - (1 + ((sequence + tried) % most)) * step;
    if (unique > 0 && !openAmounts.has(unique)) return unique;
  }
  return amount;
}

/** Rupiah have hundredths by ISO 4217, but no bank transfers any. */
const withoutHundredths = new Set(['IDR', 'COP', 'HUF', 'TWD', 'KZT', 'UZS', 'LAK', 'MMK']);

function suffixOf(currency: string): { step: number; most: number } {
  const exponent = exponentOf(currency);
  if (withoutHundredths.has(currency)) return { step: 10 ** exponent, most: 999 };
  return exponent === 0 ? { step: 1, most: 999 } : { step: 10 ** (exponent - 2), most: 99 };
}
