export {
  type CheckoutAsks,
  type CheckoutCustomer,
  type CheckoutOutcome,
  clearCheckout,
  giveCheckout,
  pauseCheckout,
  type ShortLine,
  shortLines,
  startCheckout,
} from './checkout.ts';
export { countryOf } from './country.ts';
export { readAddress, readEmail, readMethod, readName, readPhone } from './fields.ts';
export { type CheckoutSummary, nextAsk, shippingChoices, summaryOf } from './next-ask.ts';
export type { CheckoutField } from './read-field.ts';
