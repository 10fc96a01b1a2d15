export { placesIn, regionsCover } from './place-names.ts';
export { quoteShipping, type ShippingQuote } from './quote.ts';
