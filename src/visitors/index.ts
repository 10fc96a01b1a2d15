export { boardOf } from './board.ts';
