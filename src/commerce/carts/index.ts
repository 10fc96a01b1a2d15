export type { Cart, CartLine, CheckoutState } from './cart.ts';
