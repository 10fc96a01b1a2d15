import type { Db } from '#platform/db';
import { type SavedFaq, saveFaq } from './save-faq.ts';

/** One wording that a question and its answer have had. `savedBy`: 'staff:<id>', 'token:<id>', 'owner'; null: an import. */
export type FaqVersion = {
  version: number;
  question: string;
  answer: string;
  language: string;
  category: string;
  savedBy: string | null;
  savedAt: Date;
};

/** All wordings of an entry, the newest (which stands) first; empty: there is no such entry. */
export async function faqVersions(tx: Db, shopId: string, faqId: string): Promise<FaqVersion[]> {
  return await tx
    .selectFrom('faq_versions')
    .select(['version', 'question', 'answer', 'language', 'category', 'saved_by as savedBy', 'saved_at as savedAt'])
    .where('shop_id', '=', shopId)
    .where('faq_id', '=', faqId)
    .orderBy('version', 'desc')
    .execute();
}

/** Puts an earlier wording in place again, as a new version; what stood in between stays to be read. */
export async function restoreFaq(
  tx: Db,
  shopId: string,
  wanted: { faqId: string; version: number },
  change: { now: Date; by: string },
): Promise<SavedFaq | { kind: 'unknownVersion' }> {
  const found = (await faqVersions(tx, shopId, wanted.faqId)).find(({ version }) => version === wanted.version);
  if (!found) return { kind: 'unknownVersion' };
  const { question, answer, language, category } = found;
  return saveFaq(tx, shopId, { id: wanted.faqId, question, answer, language, category }, change);
}
