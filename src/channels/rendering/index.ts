export { fits, gsmSegments, measure } from './measure.ts';
export { type Button, type Card, type Piece, toPieces } from './pieces.ts';

export { wordsIn } from './words.ts';
