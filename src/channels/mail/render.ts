import type { Place, Rendered, Said } from '../channel.ts';
import { toPieces } from '../rendering/index.ts';
import { page } from './page.ts';

/** The body of a request: one mail. */
export type Letter = {
  /** Of its own; null: that of what is answered. */
  subject: string | null;
  text: string;
  html: string;
  files: { url: string; mediaType: string; name: string }[];
  /** Written by a person, who wants an answer also from machines. */
  isByHand: boolean;
};

/** One mail a message: its words as text, and the same with pictures and a button to pay by. */
export function render(said: Said, place: Place): Rendered {
  const { pieces, numbered, losses } = toPieces(said, place);
  const text = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join('\n\n');
  const isShown = (said.items ?? []).some(({ image }) => image);
  const letter: Letter = {
    subject: subjectOf(said),
    text,
    html: page(said, text, numbered, place),
    files: filesOf(said, pieces),
    isByHand: said.author === 'staff',
  };
  return {
    kind: 'requests',
    requests: [{ method: 'mail', body: letter }],
    numbered,
    losses: isShown ? losses.filter(({ what }) => what !== 'picture') : losses,
  };
}

const mostSubject = 78;

/** What is said of an order is found again in the mailbox: its first sentence names the order. */
function subjectOf({ kind, text }: Said): string | null {
  if (kind !== 'order') return null;
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= mostSubject ? line : `${line.slice(0, mostSubject - 1)}…`;
}

/** Pictures of products stand in the page; a file that was sent as such goes along. */
function filesOf({ media }: Said, pieces: ReturnType<typeof toPieces>['pieces']): Letter['files'] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'media' || !media || !piece.url.endsWith(media.url)) return [];
    const { url, mediaType } = piece;
    return [{ url, mediaType, name: nameOf(url, mediaType) }];
  });
}

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' };

function nameOf(url: string, mediaType: string): string {
  const last = decodeURI(new URL(url).pathname.split('/').at(-1) ?? '');
  const ending = endings[mediaType] ?? mediaType.split('/')[1]?.replace(/[^a-z0-9].*/, '');
  return /\.\w{2,5}$/.test(last) ? last : `file.${ending ?? 'bin'}`;
}
