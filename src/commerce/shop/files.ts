import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';

/** Where files of a shop may be: so that an export writes them nowhere else. */
const pathPattern = /^(?:images|flows)(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)+$/u;

/** A file of the shop's folder; `path` as in the folder ("images/helm.svg"), `hash` its SHA-256 in hex. */
export type ShopFile = { path: string; mediaType: string; hash: string; data: Buffer };

/** One file with its bytes. The path is only looked up, never opened: nothing but stored files can be reached. */
export async function readShopFile(tx: Db, shopId: string, path: string): Promise<ShopFile | undefined> {
  const row = await tx
    .selectFrom('shop_files')
    .select(['path', 'media_type', 'hash', 'data'])
    .where('shop_id', '=', shopId)
    .where('path', '=', path)
    .executeTakeFirst();
  return row && { path: row.path, mediaType: row.media_type, hash: row.hash, data: Buffer.from(row.data) };
}

/** All files by path, without their bytes. */
export async function listShopFiles(tx: Db, shopId: string): Promise<Omit<ShopFile, 'data'>[]> {
  const rows = await tx
    .selectFrom('shop_files')
    .select(['path', 'media_type', 'hash'])
    .where('shop_id', '=', shopId)
    .orderBy('path')
    .execute();
  return rows.map((row) => ({ path: row.path, mediaType: row.media_type, hash: row.hash }));
}

/** The files of one folder with their bytes, by path. One query. */
export async function readShopFiles(tx: Db, shopId: string, folder: 'images' | 'flows'): Promise<ShopFile[]> {
  const rows = await tx
    .selectFrom('shop_files')
    .select(['path', 'media_type', 'hash', 'data'])
    .where('shop_id', '=', shopId)
    .where('path', 'like', `${folder}/%`)
    .orderBy('path')
    .execute();
  return rows.map((row) => ({
    path: row.path,
    mediaType: row.media_type,
    hash: row.hash,
    data: Buffer.from(row.data),
  }));
}

/**
 * Writes a file, in place of the one at its path.
 * @throws AppError `invalid_body` for a path that is not below images/ or flows/
 */
export async function saveShopFile(tx: Db, shopId: string, file: ShopFile, now: Date): Promise<void> {
  if (!pathPattern.test(file.path)) {
    throw new AppError('invalid_body', `"${file.path}" is not a path below images/ or flows/`, { path: 'path' });
  }
  const fields = { media_type: file.mediaType, hash: file.hash, data: file.data, updated_at: now };
  await tx
    .insertInto('shop_files')
    .values({ shop_id: shopId, path: file.path, ...fields })
    .onConflict((on) => on.columns(['shop_id', 'path']).doUpdateSet(fields))
    .execute();
}

export async function deleteShopFiles(tx: Db, shopId: string, paths: string[]): Promise<void> {
  if (paths.length === 0) return;
  await tx.deleteFrom('shop_files').where('shop_id', '=', shopId).where('path', 'in', paths).execute();
}
