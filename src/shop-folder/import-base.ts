import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#platform/db';

/**
 * What the folder said at its last import, by kind and key, as hashes. What is the same in the folder as then was not changed
 * there by its owner: so it is left as the shop has it, which may have been changed in the admin pages since.
 */
export type ImportBase = {
  settings: Map<string, string>;
  product: Map<string, string>;
  faq: Map<string, string>;
  file: Map<string, string>;
  folder: Map<string, string>;
};

type BaseKind = keyof ImportBase;

export function emptyBase(): ImportBase {
  return { settings: new Map(), product: new Map(), faq: new Map(), file: new Map(), folder: new Map() };
}

export async function readBase(tx: Db, shopId: string): Promise<ImportBase> {
  const rows = await tx
    .selectFrom('imported_rows')
    .select(['kind', 'key', 'hash'])
    .where('shop_id', '=', shopId)
    .execute();
  const base = emptyBase();
  for (const row of rows) base[row.kind].set(row.key, row.hash);
  return base;
}

/** Puts `now` in the place of `before`, row by row where they differ. */
export async function writeBase(tx: Db, shopId: string, before: ImportBase, now: ImportBase): Promise<void> {
  const kinds = Object.keys(now) as BaseKind[];
  const rows = kinds.flatMap((kind) =>
    [...now[kind]].filter(([key, hash]) => before[kind].get(key) !== hash).map(([key, hash]) => ({ kind, key, hash })),
  );
  const gone = kinds.flatMap((kind) =>
    [...before[kind].keys()].filter((key) => !now[kind].has(key)).map((key) => ({ kind, key })),
  );
  if (rows.length > 0) {
    await sql`
      insert into imported_rows (shop_id, kind, key, hash)
      select ${shopId}, kind, key, hash from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (kind text, key text, hash text)
      on conflict (shop_id, kind, key) do update set hash = excluded.hash`.execute(tx);
  }
  if (gone.length > 0) {
    await sql`
      delete from imported_rows r using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as s (kind text, key text)
      where r.shop_id = ${shopId} and r.kind = s.kind and r.key = s.key`.execute(tx);
  }
}

/** The same for data that says the same, in whatever order its keys stand. */
export function hashOf(data: unknown): string {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(data, sorted)).digest('hex');
}
