import type { ShopSettings } from '#commerce/shop';

/** What a conversation is about, in the words of skills. */
export type Wanted = { language: string; channel: string; topic: string | null; vip: boolean };

/** Somebody who is online and may answer. */
export type Candidate = {
  userId: string;
  skills: string[];
  teams: string[];
  limit: number;
  load: number;
  routedAt: Date | null;
};

export type Team = { id: string; takes: string[] };

type Method = ShopSettings['support']['routing'];

const kinds = ['language', 'channel', 'topic'] as const;

/** The first team that takes what the conversation is about; null when none does, and then everybody's it is. */
export function chooseTeam(teams: Team[], wanted: Wanted): string | null {
  const fitting = teams.filter(({ takes }) => takes.length > 0 && fits(takes, wanted));
  const [best] = fitting.toSorted((one, other) => other.takes.length - one.takes.length);
  return best?.id ?? null;
}

/**
 * Who of those that are online and have room gets the conversation; null when nobody can. Who names languages, channels or
 * topics among their skills gets only those; a VIP goes to who knows how to treat one, if such a person is free.
 */
export function choosePerson(
  candidates: Candidate[],
  wanted: Wanted & { teamId: string | null },
  method: Method,
): string | null {
  if (method === 'by_hand') return null;
  const able = candidates.filter(
    ({ load, limit, skills, teams }) =>
      load < limit && fits(skills, wanted) && (wanted.teamId === null || teams.includes(wanted.teamId)),
  );
  const ranked = able.toSorted(
    (one, other) =>
      Number(treatsVip(other, wanted)) - Number(treatsVip(one, wanted)) ||
      (method === 'round_robin' ? 0 : one.load - other.load) ||
      (one.routedAt?.getTime() ?? 0) - (other.routedAt?.getTime() ?? 0),
  );
  return ranked[0]?.userId ?? null;
}

/** Of each kind that is named at all, the conversation's must be among the named; 'vip' alone asks for a VIP. */
function fits(traits: string[], wanted: Wanted): boolean {
  const named = kinds.filter((kind) => traits.some((trait) => trait.startsWith(`${kind}:`)));
  const isOnlyVip = named.length === 0 && traits.length === 1 && traits[0] === 'vip';
  return named.every((kind) => traits.includes(`${kind}:${wanted[kind]}`)) && (!isOnlyVip || wanted.vip);
}

function treatsVip({ skills }: Candidate, { vip }: Wanted): boolean {
  return vip && skills.includes('vip');
}
