export { claimPromotions, returnPromotions } from './claim.ts';
export { type CouponProblem, couponProblem, foldCode } from './coupon.ts';
export { type AppliedPromotion, type DiscountableLine, discountsOf } from './discount.ts';
export { listPromotions } from './list-promotions.ts';
export type { Promotion } from './promotion.ts';
export { syncPromotions } from './sync-promotions.ts';
