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

const fields = [
  'version',
  'question',
  'answer',
  'language',
  'category',
  'saved_by as savedBy',
  'saved_at as savedAt',
] as const;
const mostRemoved = 200;

/** All wordings of an entry, the newest (which stands, unless it was removed) first; empty: there was never such an entry. */
export async function faqVersions(tx: Db, shopId: string, faqId: string): Promise<FaqVersion[]> {
  return await tx
    .selectFrom('faq_versions')
    .select(fields)
    .where('shop_id', '=', shopId)
    .where('faq_id', '=', faqId)
    .orderBy('version', 'desc')
    .execute();
}

/** Entries that were removed, each as it read last, newest wording first. */
export async function removedFaq(tx: Db, shopId: string): Promise<(FaqVersion & { id: string })[]> {
  const last = tx
    .selectFrom('faq_versions')
    .select(['faq_id as id', ...fields])
    .distinctOn('faq_id')
    .where('shop_id', '=', shopId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('faq_entries')
            .select('id')
            .where('shop_id', '=', shopId)
            .whereRef('faq_entries.id', '=', 'faq_versions.faq_id'),
        ),
      ),
    )
    .orderBy('faq_id')
    .orderBy('version', 'desc');
  return await tx.selectFrom(last.as('last')).selectAll().orderBy('version', 'desc').limit(mostRemoved).execute();
}

/** Puts an earlier wording in place again, as a new version; what stood in between stays to be read. What was removed is there again. */
export async function restoreFaq(
  tx: Db,
  shopId: string,
  wanted: { faqId: string; version: number },
  change: { now: Date; by: string },
): Promise<SavedFaq | { kind: 'unknownVersion' }> {
  const found = (await faqVersions(tx, shopId, wanted.faqId)).find(({ version }) => version === wanted.version);
  if (!found) return { kind: 'unknownVersion' };
  const { question, answer, language, category } = found;
  return saveFaq(tx, shopId, { id: wanted.faqId, question, answer, language, category }, { ...change, revives: true });
}
