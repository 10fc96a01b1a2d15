export { fits, gsmSegments, measure } from './measure.ts';
export type { Button, Card, Piece } from './piece.ts';
export { toPieces } from './pieces.ts';

export { wordsIn } from './words.ts';
