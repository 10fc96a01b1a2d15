import { sql } from 'kysely';
import { nextCatalogVersion } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';

export type FaqInput = { id?: string; question: string; answer: string; language: string; category: string };

export type SavedFaq =
  | { kind: 'saved'; id: string; version: number }
  | { kind: 'duplicate'; id: string }
  | { kind: 'conflict'; version: number }
  | { kind: 'unknownEntry' };

/**
 * Writes a question with its answer; without `id` it is new. A question stands once in a language. Each wording is kept
 * (migration 0031). `by`: 'staff:<id>', 'token:<id>' or 'owner'; `revives`: an id that is gone is there again.
 */
export async function saveFaq(
  tx: Db,
  shopId: string,
  given: FaqInput,
  change: { now: Date; expected?: number; by?: string; revives?: boolean },
): Promise<SavedFaq> {
  const input = { ...given, question: given.question.trim(), answer: given.answer.trim() };
  const version = await nextCatalogVersion(tx, shopId);
  const same = await tx
    .selectFrom('faq_entries')
    .select(['id', 'version'])
    .where('shop_id', '=', shopId)
    .where((eb) =>
      eb.or([
        eb('id', '=', input.id ?? null),
        eb.and([eb('language', '=', input.language), eb('question', '=', input.question)]),
      ]),
    )
    .execute();
  const own = same.find((row) => row.id === input.id);
  const other = same.find((row) => row.id !== input.id);
  if (input.id && !own && !change.revives) return { kind: 'unknownEntry' };
  if (other) return { kind: 'duplicate', id: other.id };
  if (own && change.expected !== undefined && change.expected !== own.version) {
    return { kind: 'conflict', version: own.version };
  }
  const id = input.id ?? newId();
  await writeEntry(tx, shopId, id, input, version, change);
  await faqChanged(tx, shopId, id, change.now);
  return { kind: 'saved', id, version };
}

export async function deleteFaq(
  tx: Db,
  shopId: string,
  id: string,
  change: { now: Date },
): Promise<{ kind: 'deleted' | 'unknownEntry' }> {
  await nextCatalogVersion(tx, shopId);
  const gone = await tx
    .deleteFrom('faq_entries')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!gone) return { kind: 'unknownEntry' };
  await faqChanged(tx, shopId, id, change.now);
  return { kind: 'deleted' };
}

async function writeEntry(
  tx: Db,
  shopId: string,
  id: string,
  input: FaqInput,
  version: number,
  { now, by = null }: { now: Date; by?: string | null },
): Promise<void> {
  const { question, answer, language, category } = input;
  const fields = { question, answer, language, category, version, updated_at: now, updated_by: by, outdated: null };
  const last = tx
    .selectFrom('faq_entries')
    .where('shop_id', '=', shopId)
    .select((eb) => eb.fn.max('position').as('last'));
  await tx
    .insertInto('faq_entries')
    .values({ shop_id: shopId, id, ...fields, position: sql<number>`coalesce((${last}), 0) + 1` })
    .onConflict((on) => on.columns(['shop_id', 'id']).doUpdateSet(fields))
    .execute();
}

async function faqChanged(tx: Db, shopId: string, id: string, at: Date): Promise<void> {
  await recordEvent(tx, { shopId, type: 'faq.changed', subjectId: id, payload: {}, at });
  publishAfter(tx, { topic: 'catalog', shopId });
}
