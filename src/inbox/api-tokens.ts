import { LRUCache } from 'lru-cache';
import type { Db } from '#platform/db';
import { newId, newToken } from '#platform/ids';
import { hashToken } from '#platform/secrets';
import type { Permission } from './permissions.ts';

/** A token of one shop for a program, with what it may do. The token itself is shown once, when it is made. */
export type ApiToken = {
  id: string;
  name: string;
  scopes: Permission[];
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

export type TokenHolder = { shopId: string; id: string; scopes: Permission[] };

export async function createApiToken(
  tx: Db,
  wanted: { shopId: string; name: string; scopes: Permission[]; createdBy: string | null; now: Date },
): Promise<{ id: string; token: string }> {
  const id = newId();
  const token = `warung_${newToken()}`;
  await tx
    .insertInto('api_tokens')
    .values({
      shop_id: wanted.shopId,
      id,
      name: wanted.name,
      token_hash: hashToken(token),
      scopes: wanted.scopes,
      created_by: wanted.createdBy,
      created_at: wanted.now,
    })
    .execute();
  return { id, token };
}

export async function apiTokens(tx: Db, shopId: string): Promise<ApiToken[]> {
  const rows = await tx
    .selectFrom('api_tokens')
    .select([
      'id',
      'name',
      'scopes',
      'created_at as createdAt',
      'last_used_at as lastUsedAt',
      'revoked_at as revokedAt',
    ])
    .where('shop_id', '=', shopId)
    .orderBy('created_at', 'desc')
    .execute();
  return rows as ApiToken[];
}

export async function revokeApiToken(tx: Db, shopId: string, id: string, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('api_tokens')
    .set({ revoked_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('token_hash')
    .executeTakeFirst();
  if (row) holders.delete(row.token_hash);
  return row !== undefined;
}

/** Tokens seen within the last seconds: a busy client costs no query a request; a revoked one ends at once here, soon elsewhere. */
const holders = new LRUCache<string, TokenHolder>({ max: 1_000, ttl: 5_000 });

/** Who holds this token; null when nobody does. */
export async function tokenHolder(db: Db, token: string, now: Date): Promise<TokenHolder | null> {
  const hash = hashToken(token);
  const known = holders.get(hash);
  if (known) return known;
  const row = await db
    .selectFrom('api_tokens')
    .select(['shop_id as shopId', 'id', 'scopes', 'last_used_at as lastUsedAt'])
    .where('token_hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  await noteUse(db, row, now);
  const holder = { shopId: row.shopId, id: row.id, scopes: row.scopes as Permission[] };
  holders.set(hash, holder);
  return holder;
}

async function noteUse(
  db: Db,
  token: { shopId: string; id: string; lastUsedAt: Date | null },
  now: Date,
): Promise<void> {
  if (token.lastUsedAt && now.getTime() - token.lastUsedAt.getTime() < 3_600_000) return;
  await db
    .updateTable('api_tokens')
    .set({ last_used_at: now })
    .where('shop_id', '=', token.shopId)
    .where('id', '=', token.id)
    .execute();
}
