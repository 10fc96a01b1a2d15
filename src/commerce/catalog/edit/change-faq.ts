import { nextCatalogVersion } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import type { FaqEntry } from '../product.ts';

export type FaqDraft = { question: string; answer: string; language: string; category?: string };

export type FaqChanged = { kind: 'changed'; entry: FaqEntry } | { kind: 'notFound' } | { kind: 'questionTaken' };

/** Adds a question at the end. */
export async function createFaq(tx: Db, shopId: string, draft: FaqDraft, now: Date): Promise<FaqChanged> {
  const version = await nextCatalogVersion(tx, shopId);
  if (await isAsked(tx, shopId, draft)) return { kind: 'questionTaken' };
  const last = await tx
    .selectFrom('faq_entries')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('shop_id', '=', shopId)
    .executeTakeFirst();
  const entry = await tx
    .insertInto('faq_entries')
    .values({ shop_id: shopId, id: newId(), ...draft, position: (last?.position ?? 0) + 1, version, updated_at: now })
    .returning(columns)
    .executeTakeFirstOrThrow();
  await note(tx, shopId, entry.id, now);
  return { kind: 'changed', entry };
}

export async function changeFaq(
  tx: Db,
  shopId: string,
  id: string,
  patch: Partial<FaqDraft>,
  now: Date,
): Promise<FaqChanged> {
  const version = await nextCatalogVersion(tx, shopId);
  const before = await tx
    .selectFrom('faq_entries')
    .select(columns)
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!before) return { kind: 'notFound' };
  const wanted = { question: patch.question ?? before.question, language: patch.language ?? before.language };
  if (await isAsked(tx, shopId, wanted, id)) return { kind: 'questionTaken' };
  const entry = await tx
    .updateTable('faq_entries')
    .set({ ...patch, version, updated_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
  await note(tx, shopId, id, now);
  return { kind: 'changed', entry };
}

export async function deleteFaq(tx: Db, shopId: string, id: string, now: Date): Promise<boolean> {
  await nextCatalogVersion(tx, shopId);
  const result = await tx
    .deleteFrom('faq_entries')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (result.numDeletedRows === 0n) return false;
  await note(tx, shopId, id, now);
  return true;
}

const columns = ['id', 'question', 'answer', 'language', 'category', 'version'] as const;

async function isAsked(
  tx: Db,
  shopId: string,
  { question, language }: { question: string; language: string },
  except?: string,
): Promise<boolean> {
  let query = tx
    .selectFrom('faq_entries')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('language', '=', language)
    .where('question', '=', question);
  if (except) query = query.where('id', '<>', except);
  return (await query.executeTakeFirst()) !== undefined;
}

async function note(tx: Db, shopId: string, id: string, now: Date): Promise<void> {
  await recordEvent(tx, { shopId, type: 'faq.changed', subjectId: id, payload: { faqId: id }, at: now });
  publishAfter(tx, { topic: 'catalog', shopId });
}
