import { z } from 'zod';

const word = z.string().trim().min(1).max(200);
const words = z.union([word, z.array(word).min(1).max(100)]).transform((value) => [value].flat());

/**
 * What follows from where a customer comes: `ref` is the word that the shop put into a link (t.me/bot?start=promo,
 * m.me/page?ref=promo), `ad` the advertisement's id, `source` what kind it was. All that a rule names must hold, of several
 * words one; a word that ends in * stands for every word that begins so.
 */
const rule = z
  .strictObject({
    ref: words.optional(),
    ad: words.optional(),
    source: words.optional(),
    /** For the conversation and the customer. */
    tags: z.array(z.string().trim().min(1).max(50)).max(20).default([]),
    /** The guided conversation that begins. */
    flow: z.string().min(1).optional(),
  })
  .refine(({ ref, ad, source }) => ref ?? ad ?? source, {
    message: 'says of nobody where they come from; give ref, ad or source',
  })
  .refine(({ tags, flow }) => tags.length > 0 || flow, { message: 'leads to nothing; give tags or a flow' });

export const referralRules = z.array(rule).max(200).default([]);

export type ReferralRule = z.output<typeof rule>;

/** @example ruledBy(settings.referrals, { source: 'link', ref: 'meja-7' }) // { tags: ['in the shop'], flow: null } */
export function ruledBy(
  rules: ReferralRule[],
  referral: { source: string; ref?: string; adId?: string },
): { tags: string[]; flow: string | null } {
  const fitting = rules.filter(
    ({ ref, ad, source }) => fits(ref, referral.ref) && fits(ad, referral.adId) && fits(source, referral.source),
  );
  const tags = fitting.flatMap((one) => one.tags).map((tag) => tag.toLowerCase());
  return { tags: [...new Set(tags)].sort(), flow: fitting.find(({ flow }) => flow)?.flow ?? null };
}

function fits(wanted: string[] | undefined, given: string | undefined): boolean {
  if (!wanted) return true;
  const found = given?.toLowerCase();
  return found !== undefined && wanted.map((word) => word.toLowerCase()).some((word) => isLike(word, found));
}

function isLike(word: string, found: string): boolean {
  return word.endsWith('*') ? found.startsWith(word.slice(0, -1)) : word === found;
}
