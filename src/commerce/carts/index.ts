export { type Cart, type CartItem, type CartLine, type CheckoutState, quantityBounds } from './cart.ts';
export type { CartData, Goods } from './cart-data.ts';
export {
  addToCart,
  type CartChanged,
  type CartRefusal,
  type CartSnapshot,
  changeQuantity,
  emptyCart,
  removeFromCart,
  replaceInCart,
  restoreCart,
  setQuantity,
} from './change-lines.ts';
export { applyCoupon, type CouponRefused, removeCoupon } from './coupon.ts';
export { type Filled, fillCart } from './fill-cart.ts';
export { holdCart, releaseHold } from './hold-cart.ts';
export { priceCart } from './price-cart.ts';
export { readCart, readCartData } from './read-cart.ts';
export { lockCart, lockOpenCart, storeTerms } from './store-cart.ts';
