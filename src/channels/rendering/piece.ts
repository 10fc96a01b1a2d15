import type { Loss, NumberedChoice } from '../channel.ts';

/**
 * A message taken apart into what a channel can show, one piece a request: each piece is within the channel's limits, so that
 * a channel's `render` only has to put them into the platform's words.
 */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'buttons'; text: string; buttons: Button[] }
  | { kind: 'list'; text: string; open: string; rows: Row[] }
  | { kind: 'quickReplies'; text: string; replies: Button[] }
  | { kind: 'carousel'; cards: Card[] }
  | { kind: 'catalogue'; text: string; skus: string[] }
  | { kind: 'link'; text: string; label: string; url: string }
  | { kind: 'media'; mediaType: string; url: string; caption?: string }
  | { kind: 'album'; pictures: { url: string; caption?: string }[] }
  | { kind: 'location'; latitude: number; longitude: number; title?: string };

export type Button = { id: string; label: string };
export type Row = { id: string; title: string; description?: string };
export type Card = { title: string; subtitle: string; image?: string; url?: string; buttons: Button[] };

export type Pieces = { pieces: Piece[]; numbered: NumberedChoice[]; losses: Loss[] };

/** What is still to be said of a message, while rung after rung of the ladder takes its part. */
export type Draft = {
  text: string;
  choices: Button[];
  /** Stand before the text, or after it. */
  before: Piece[];
  after: Piece[];
  losses: Loss[];
};
