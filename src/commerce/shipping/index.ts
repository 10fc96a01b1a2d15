export { placesIn, regionCovers } from './place-names.ts';
export { quoteShipping, type ShippingQuote } from './quote.ts';
