import type { Place, Rendered, Said } from '../channel.ts';
import { toPieces, wordsIn } from '../rendering/index.ts';
import { page } from './page.ts';

/** One mail a message: its words as text, and the same with pictures and a button to pay by. */
export function render(said: Said, place: Place): Rendered {
  const { pieces, numbered, losses } = toPieces(said, place);
  const text = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join('\n\n');
  const isShown = (said.items ?? []).some(({ image }) => image);
  const html = page(text, said, place.account.baseUrl, wordsIn(place.language).pay);
  return {
    kind: 'requests',
    requests: [{ method: 'mail', body: { text, html } }],
    numbered,
    losses: isShown ? losses.filter(({ what }) => what !== 'picture') : losses,
  };
}
