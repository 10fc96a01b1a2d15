export { fits, gsmSegments, measure } from './measure.ts';
export { type Button, type Card, type Piece, type Pieces, type Row, toPieces } from './pieces.ts';
export { shortened, splitText } from './split-text.ts';
export { wordsIn } from './words.ts';
