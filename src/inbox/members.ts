import { type Db, publishAfter } from '#platform/db';
import type { Role } from './permissions.ts';

export type Membership = { shopId: string; slug: string; shopName: string; role: Role };

export type Member = { userId: string; name: string; email: string; role: Role; since: Date };

/** The shops a person works for, by name. */
export async function membershipsOf(tx: Db, userId: string): Promise<Membership[]> {
  const rows = await tx
    .selectFrom('memberships')
    .innerJoin('shops', 'shops.id', 'memberships.shop_id')
    .select(['shops.id as shopId', 'shops.slug', 'shops.settings', 'memberships.role'])
    .where('memberships.user_id', '=', userId)
    .orderBy('shops.slug')
    .execute();
  return rows.map(({ settings, ...row }) => ({ ...row, shopName: (settings as { name: string }).name }));
}

export function membersOf(tx: Db, shopId: string): Promise<Member[]> {
  return tx
    .selectFrom('memberships')
    .innerJoin('staff_users', 'staff_users.id', 'memberships.user_id')
    .select([
      'staff_users.id as userId',
      'staff_users.name',
      'staff_users.email',
      'memberships.role',
      'memberships.created_at as since',
    ])
    .where('memberships.shop_id', '=', shopId)
    .orderBy('memberships.created_at')
    .execute();
}

export type MemberChanged = { kind: 'changed' } | { kind: 'notFound' } | { kind: 'lastOwner' };

/** Gives a member another role, or none (null): a shop is never left without an owner. */
export async function changeMember(tx: Db, shopId: string, userId: string, role: Role | null): Promise<MemberChanged> {
  const members = await tx
    .selectFrom('memberships')
    .select(['user_id', 'role'])
    .where('shop_id', '=', shopId)
    .forUpdate()
    .execute();
  const current = members.find((member) => member.user_id === userId);
  if (!current) return { kind: 'notFound' };
  const owners = members.filter((member) => member.role === 'owner').length;
  if (current.role === 'owner' && role !== 'owner' && owners === 1) return { kind: 'lastOwner' };
  if (role === null) {
    await tx.deleteFrom('memberships').where('shop_id', '=', shopId).where('user_id', '=', userId).execute();
  } else {
    await tx
      .updateTable('memberships')
      .set({ role })
      .where('shop_id', '=', shopId)
      .where('user_id', '=', userId)
      .execute();
  }
  publishAfter(tx, { topic: 'desk', shopId, what: 'rights', staffId: userId });
  return { kind: 'changed' };
}

/** What a person is called, for telling others who has something. */
export async function nameOfStaff(tx: Db, staffId: string | null): Promise<string> {
  const row = await tx
    .selectFrom('staff_users')
    .select('name')
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', staffId))
    .executeTakeFirst();
  return row?.name ?? staffId ?? '';
}
