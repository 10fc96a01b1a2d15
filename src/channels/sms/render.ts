import type { OutboundRequest, Place, Rendered, Said } from '../channel.ts';
import { type Piece, toPieces } from '../rendering/index.ts';
import { inSmallLetters } from './small-letters.ts';

export function render(said: Said, place: Place): Rendered {
  const choices = said.choices?.map(({ id, label }) => ({ id, label: inSmallLetters(label) }));
  const { pieces, numbered, losses } = toPieces({ ...said, text: inSmallLetters(said.text), choices }, place);
  return { kind: 'requests', requests: pieces.map(requestOf), numbered, losses };
}

function requestOf(piece: Piece): OutboundRequest {
  switch (piece.kind) {
    case 'text':
      return { method: 'Messages', body: { Body: piece.text } };
    case 'media':
      return { method: 'Messages', body: { MediaUrl: piece.url, ...(piece.caption && { Body: piece.caption }) } };
    default:
      throw new Error(`A ${piece.kind} is not among the capabilities of this channel`);
  }
}
