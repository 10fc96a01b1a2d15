export { type Board, boardOf, type Invited, type LiveVisitor } from './board.ts';
