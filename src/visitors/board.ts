import { type News, publish, subscribe, type VisitorSign } from '#platform/bus';
import { countryOf } from './country.ts';

/**
 * Who has a page of the shop before them now. It is known as long as the page is open and its sign is renewed, in memory
 * alone: nothing of it is written down, and a tab's id means nothing once the tab is closed.
 */
type LiveVisitor = Omit<VisitorSign, 'since' | 'cameAt' | 'timezone'> & {
  id: string;
  /** Since when they have this page before them, and since when they are here. */
  since: Date;
  cameAt: Date;
  /** ISO 3166, by time zone and language. */
  country: string | null;
  invitedAt: Date | null;
};

type Invited = { kind: 'invited' } | { kind: 'gone' } | { kind: 'tooSoon'; seconds: number };

export type Board = {
  /** The visitors of a shop, the latest to come first. */
  of(shopId: string, now: Date): LiveVisitor[];
  /** Speaks to a visitor first: their page shows it. Not to the same one again within ten minutes. */
  invite(shopId: string, visitorId: string, words: { text: string; name: string | null }, now: Date): Invited;
  close(): void;
};

type Sighting = { visitor: LiveVisitor; seenAt: number };

/** A page renews its sign every 25 seconds. */
const forgottenMs = 60_000;
const inviteAgainMs = 600_000;
const mostOfShop = 5_000;

const boards = new WeakMap<object, Board>();

/** The one board of a world (or of whatever stands for the program): it hears all processes. */
export function boardOf(world: { clock: { now(): Date } }): Board {
  const known = boards.get(world) ?? openBoard(() => world.clock.now());
  boards.set(world, known);
  return known;
}

export function openBoard(clock: () => Date): Board {
  const shops = new Map<string, Map<string, Sighting>>();
  const unsubscribe = subscribe((news) => {
    if (news.topic === 'visitor') note(shops, news, clock().getTime());
    if (news.topic === 'invite') noteInvitation(shops, news, clock());
  });

  return {
    of(shopId, now) {
      const present = [...(shops.get(shopId)?.values() ?? [])].filter(({ seenAt }) => isHere(seenAt, now));
      return present.map(({ visitor }) => visitor).sort((a, b) => b.cameAt.getTime() - a.cameAt.getTime());
    },
    invite(shopId, visitorId, words, now) {
      const sighting = shops.get(shopId)?.get(visitorId);
      if (!sighting || !isHere(sighting.seenAt, now)) return { kind: 'gone' };
      const { invitedAt } = sighting.visitor;
      const waitMs = invitedAt ? invitedAt.getTime() + inviteAgainMs - now.getTime() : 0;
      if (waitMs > 0) return { kind: 'tooSoon', seconds: Math.ceil(waitMs / 1000) };
      publish({ topic: 'invite', shopId, visitorId, ...words });
      return { kind: 'invited' };
    },
    close: unsubscribe,
  };
}

const isHere = (seenAt: number, now: Date) => now.getTime() - seenAt < forgottenMs;

type VisitorNews = Extract<News, { topic: 'visitor' }>;

function note(shops: Map<string, Map<string, Sighting>>, { shopId, id, visitor }: VisitorNews, now: number): void {
  const present = shops.get(shopId) ?? new Map<string, Sighting>();
  const before = present.get(id);
  present.delete(id);
  if (visitor) present.set(id, { visitor: visitorOf(id, visitor, before), seenAt: now });
  forgetOld(present, now);
  if (present.size > 0) shops.set(shopId, present);
  else shops.delete(shopId);
}

/** The map is in the order of the last sign: who is forgotten, and who is too many, stands first. */
function forgetOld(present: Map<string, Sighting>, now: number): void {
  for (const [id, { seenAt }] of present) {
    if (now - seenAt < forgottenMs && present.size <= mostOfShop) return;
    present.delete(id);
  }
}

function visitorOf(id: string, sign: VisitorSign, before: Sighting | undefined): LiveVisitor {
  const { since, cameAt, timezone, ...rest } = sign;
  const country = countryOf(timezone, sign.language);
  const invitedAt = before?.visitor.invitedAt ?? null;
  return { id, ...rest, since: new Date(since), cameAt: new Date(cameAt), country, invitedAt };
}

function noteInvitation(
  shops: Map<string, Map<string, Sighting>>,
  { shopId, visitorId }: Extract<News, { topic: 'invite' }>,
  now: Date,
): void {
  const sighting = shops.get(shopId)?.get(visitorId);
  if (sighting) sighting.visitor = { ...sighting.visitor, invitedAt: now };
}
