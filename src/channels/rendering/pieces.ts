import type { Place, Said } from '../channel.ts';
import { cardPieces } from './cards.ts';
import { choicePieces } from './choices.ts';
import { filePieces, paymentPieces, placePieces } from './extras.ts';
import type { Draft, Pieces } from './piece.ts';

/**
 * The ladder: catalogue, cards, list, buttons, quick replies, a numbered text. What cannot be shown one way is shown the next;
 * what is too much for one message goes on in another; nothing that is asked, chosen or paid is dropped. The text, which
 * every message has and which is enough by itself, carries amounts, order numbers and links, and is only ever split.
 */
export function toPieces(said: Said, place: Place): Pieces {
  const draft: Draft = { text: said.text.trim(), choices: said.choices ?? [], before: [], after: [], losses: [] };
  filePieces(draft, said, place);
  placePieces(draft, said, place);
  cardPieces(draft, said, place);
  paymentPieces(draft, said, place);
  const { pieces, numbered } = choicePieces(draft, place);
  return { pieces: [...draft.before, ...pieces, ...draft.after], numbered, losses: draft.losses };
}
