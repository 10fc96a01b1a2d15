import type { Promotion } from './promotion.ts';

/** Why a promotion does not apply to a cart now. */
export type CouponProblem =
  | { kind: 'notYet'; at: Date }
  | { kind: 'expired'; at: Date }
  | { kind: 'usedUp' }
  | { kind: 'usedByYou' }
  | { kind: 'belowMinimum'; minimum: number; missing: number }
  | { kind: 'notApplicable' };

/** A code as it is stored and compared: without spaces, upper-case. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** Null when the promotion applies to such a cart now. Amounts in minor units. */
export function couponProblem(
  promotion: Promotion,
  cart: { subtotal: number; handles: string[] },
  now: Date,
): CouponProblem | null {
  const { startsAt, endsAt, usageLimit, perCustomerLimit, minimum } = promotion;
  if (startsAt && now < startsAt) return { kind: 'notYet', at: startsAt };
  if (endsAt && now >= endsAt) return { kind: 'expired', at: endsAt };
  if (usageLimit !== null && promotion.used >= usageLimit) return { kind: 'usedUp' };
  if (perCustomerLimit !== null && promotion.usedByCustomer >= perCustomerLimit) return { kind: 'usedByYou' };
  if (cart.subtotal < minimum) return { kind: 'belowMinimum', minimum, missing: minimum - cart.subtotal };
  const scoped = promotion.handles;
  if (scoped.length > 0 && !cart.handles.some((handle) => scoped.includes(handle))) return { kind: 'notApplicable' };
  return null;
}
