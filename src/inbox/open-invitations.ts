import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { Role } from './permissions.ts';

/** A link that somebody was given and has not used yet. The link itself is known only to who has it. */
export type OpenInvitation = { id: string; role: Role; createdAt: Date; expiresAt: Date; invitedBy: string | null };

/** The newest first; those that are too old are not among them. */
export async function openInvitations(tx: Db, shopId: string, now: Date): Promise<OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select i.id, i.role, i.created_at as "createdAt", i.expires_at as "expiresAt", coalesce(u.name, i.invited_by) as "invitedBy"
    from invitations i left join staff_users u on u.id::text = i.invited_by
    where i.shop_id = ${shopId} and i.expires_at > ${now} order by i.created_at desc`.execute(tx);
  return rows;
}

/** The link opens nothing from now on; false when it was used meanwhile, or is another shop's. */
export async function takeBackInvitation(tx: Db, shopId: string, id: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('invitations')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
