export { claimPromotions, returnPromotions } from './claim.ts';
export { type CouponProblem, couponProblem, foldCode } from './coupon.ts';
export { type AppliedPromotion, type DiscountableLine, type Discounts, discountsOf } from './discount.ts';
export { type ListedPromotion, listPromotions } from './list-promotions.ts';
export type { Promotion } from './promotion.ts';
export { type PromotionTerms, syncPromotions } from './sync-promotions.ts';
