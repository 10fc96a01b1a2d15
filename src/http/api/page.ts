import { z } from 'zod';
import { AppError } from '#platform/errors';

/**
 * Pages by cursor: a list is ordered by a key that never changes under the reader (a time and an id, a seq), newest
 * first, and the cursor is the last key seen. Nothing is shown twice or left out when rows are added meanwhile.
 */
export const pageQuery = z.object({
  cursor: z.string().max(200).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export type Key = { at: Date; id: string };

export function pageOf<T extends z.ZodType>(items: T) {
  return z.object({
    items: z.array(items),
    next: z.string().nullable().describe('`cursor` of the next page; null: last'),
  });
}

/** Reads a cursor made by `cut`. @throws AppError `invalid_body` for anything else */
export function readCursor(cursor: string | undefined): Key | null {
  if (!cursor) return null;
  const [at, id] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const time = new Date(at ?? '');
  if (Number.isNaN(time.getTime()) || !z.uuid().safeParse(id).success) {
    throw new AppError('invalid_body', 'cursor is not one that a page gave', { path: 'cursor' });
  }
  return { at: time, id: id ?? '' };
}

/** Of `limit + 1` rows read: the page, and the cursor of the next when there is one. */
export function cut<Row, Item>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => Key,
  item: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(item), next: last ? writeCursor(keyOf(last)) : null };
}

function writeCursor({ at, id }: Key): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

/** Lists in the order of their ids (which is that of their making), newest first: the cursor is the last id seen. */
export const idPageQuery = pageQuery.extend({ cursor: z.uuid().optional().describe('`next` of the page before') });

export async function idPage<Row extends { id: string }>(
  { cursor, limit }: z.output<typeof idPageQuery>,
  read: (page: { before?: string; limit: number }) => Promise<Row[]>,
): Promise<{ items: Row[]; next: string | null }> {
  const rows = await read({ before: cursor, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
