export { placesIn, regionsCover } from './place-names.ts';
export { type Position, positionOf } from './position-of.ts';
export { quoteShipping } from './quote.ts';
