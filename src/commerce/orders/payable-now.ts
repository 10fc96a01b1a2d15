import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { findPayment } from './payment-event.ts';

/** Whether a payment is open and of just this amount (minor units): asked by who is about to take the money. */
export async function payableNow(
  db: Db,
  shopId: string,
  asked: { reference: string; amount: number; currency: string; now: Date },
): Promise<boolean> {
  const payment = await findPayment(db, shopId, sql`p.reference = ${asked.reference}`);
  if (!payment || !['pending', 'failed'].includes(payment.state)) return false;
  if (payment.expiresAt && payment.expiresAt < asked.now) return false;
  return payment.amount === asked.amount && payment.currency === asked.currency;
}
