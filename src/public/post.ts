/**
 * What is said before everybody.
 *
 * room: where it is said, by the product it is about; null is the shop's own. thread: a visitor's post with what was answered
 * to it. guest: a visitor who has written, known by what their browser brings back; not a customer.
 */
export type Post = {
  id: string;
  author: 'visitor' | 'bot' | 'staff';
  /** As visitors sign, as the member of staff is called, or as the bot is. */
  name: string;
  text: string;
  language: string;
  state: PostState;
  heldFor: HeldFor | null;
  reports: number;
  at: Date;
  /** Of a visitor: who they are, for bans and for what is their own; never shown. */
  guestId: string | null;
};

export type Thread = Post & {
  productId: string | null;
  /** Since when an answer of the shop stands; null: it waits for one. */
  answeredAt: Date | null;
  featuredAt: Date | null;
  faqId: string | null;
  /** Oldest first. */
  replies: Post[];
};

/** held: nobody sees it but its writer and the shop; hidden: a person has taken it away. */
export type PostState = 'held' | 'shown' | 'hidden';
export const postStates = ['held', 'shown', 'hidden'] as const satisfies PostState[];

export type HeldFor = 'moderation' | 'words' | 'links' | 'reports';

/** What a visitor must not say before everybody, for it is about themselves. */
export type PrivateMatter = 'order' | 'phone' | 'email' | 'address' | 'payment' | 'identity';

/** A visitor as far as public posts know them. `addressKey`: made of the network address, which it does not tell. */
export type Guest = { id: string; addressKey: string | null };
