import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { hashOf } from './import-base.ts';
import type { FolderFaq } from './read-faq.ts';

type StoredFaq = { id: string; question: string; answer: string; language: string; category: string; position: number };
type FaqWrite = StoredFaq & { isNew: boolean };

export type FaqPlan = {
  writes: FaqWrite[];
  moves: { id: string; position: number }[];
  deleted: string[];
  base: Map<string, string>;
};

export async function storedFaq(tx: Db, shopId: string): Promise<StoredFaq[]> {
  return await tx
    .selectFrom('faq_entries')
    .select(['id', 'question', 'answer', 'language', 'category', 'position'])
    .where('shop_id', '=', shopId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** As with products: only what the file says otherwise than last time, and the shop has otherwise, is written. */
export function planFaq(
  file: FolderFaq[],
  stored: StoredFaq[],
  base: Map<string, string>,
  overwrite: boolean,
): FaqPlan {
  const known = new Map(stored.map((entry) => [keyOf(entry), entry]));
  const plan: FaqPlan = { writes: [], moves: [], deleted: [], base: new Map() };
  for (const [at, { question, answer, language, category }] of file.entries()) {
    const entry = { question, answer, language, category, position: at + 1 };
    const key = keyOf(entry);
    const hash = faqHash(entry);
    const before = known.get(key);
    plan.base.set(key, hash);
    const isNews = overwrite || base.get(key) !== hash;
    if (!before) plan.writes.push({ id: newId(), isNew: true, ...entry });
    else if (isNews && faqHash(before) !== hash) plan.writes.push({ id: before.id, isNew: false, ...entry });
    else if (before.position !== at + 1) plan.moves.push({ id: before.id, position: at + 1 });
  }
  plan.deleted = stored
    .filter((entry) => !plan.base.has(keyOf(entry)) && (overwrite || base.has(keyOf(entry))))
    .map((entry) => entry.id);
  return plan;
}

export function changesFaq(plan: FaqPlan): boolean {
  return plan.writes.length + plan.deleted.length > 0;
}

export async function writeFaqPlan(
  tx: Db,
  shopId: string,
  { writes, moves, deleted }: FaqPlan,
  { version, now }: { version: number; now: Date },
): Promise<void> {
  if (deleted.length > 0) {
    await tx.deleteFrom('faq_entries').where('shop_id', '=', shopId).where('id', 'in', deleted).execute();
  }
  await sql`
    insert into faq_entries (shop_id, id, question, answer, language, category, position, version, updated_at)
    select ${shopId}, id, question, answer, language, category, position, ${version}, ${now}
    from jsonb_to_recordset(${JSON.stringify(writes)}::jsonb) as s (
      id uuid, question text, answer text, language text, category text, position int)
    on conflict (shop_id, id) do update set
      answer = excluded.answer, category = excluded.category, position = excluded.position, version = excluded.version,
      updated_at = excluded.updated_at, updated_by = null, outdated = null`.execute(tx);
  await sql`
    update faq_entries f set position = s.position
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as s (id uuid, position int)
    where f.shop_id = ${shopId} and f.id = s.id`.execute(tx);
}

function keyOf({ language, question }: { language: string; question: string }): string {
  return `${language} ${question}`;
}

function faqHash({ answer, category }: { answer: string; category: string }): string {
  return hashOf({ answer, category });
}
