import { type Db, transact } from '#platform/db';
import { newId, newToken } from '#platform/ids';
import { hashToken } from '#platform/secrets';
import type { Role } from './permissions.ts';
import type { SignIn } from './sign-in.ts';

const dayMs = 86_400_000;

/**
 * The link by which the first owner signs in, made when a shop has no owner; null when each has one. There is no default
 * password: whoever reads the console of the first start sets one. A newer link replaces an older one.
 */
export async function firstOwnerLink(world: {
  db: Db;
  clock: { now(): Date };
  baseUrl(): string;
}): Promise<string | null> {
  const token = await transact(world.db, async (tx) => {
    if (!(await hasShopWithoutOwner(tx))) return null;
    await tx.deleteFrom('invitations').where('shop_id', 'is', null).execute();
    return invite(tx, { shopId: null, role: 'owner', now: world.clock.now() });
  });
  return token && invitationLink(world.baseUrl(), token);
}

/** The token stands behind '#': it reaches no server's log and no referrer. */
export function invitationLink(baseUrl: string, token: string): string {
  return `${baseUrl}/inbox/welcome#${token}`;
}

/** Makes a one-time invitation, good for three days; returns its token, which is stored only as a hash. */
export async function invite(
  tx: Db,
  wanted: { shopId: string | null; role: Role; now: Date; invitedBy?: string },
): Promise<string> {
  const token = newToken();
  await tx
    .insertInto('invitations')
    .values({
      token_hash: hashToken(token),
      shop_id: wanted.shopId,
      role: wanted.role,
      invited_by: wanted.invitedBy ?? null,
      created_at: wanted.now,
      expires_at: new Date(wanted.now.getTime() + 3 * dayMs),
    })
    .execute();
  return token;
}

export type Acceptance = { token: string; name: string; email: string; password: string; now: Date };

export type Accepted = { kind: 'accepted'; email: string } | { kind: 'gone' } | { kind: 'wrongPassword' };

/**
 * Uses an invitation up: makes the person's account, or takes the one with that e-mail whose password they know, and
 * gives it the role.
 */
export async function acceptInvitation(db: Db, signIn: SignIn, wanted: Acceptance): Promise<Accepted> {
  const email = wanted.email.toLowerCase();
  if (!(await isOpen(db, wanted))) return { kind: 'gone' };
  const existing = await accountOf(db, email);
  if (existing && !(await signIn.verifyPassword(wanted.password, existing.password))) return { kind: 'wrongPassword' };
  const password = existing ? null : await signIn.hashPassword(wanted.password);
  return transact(db, async (tx) => {
    const invitation = await takeInvitation(tx, wanted.token);
    if (!invitation) return { kind: 'gone' };
    const userId = existing?.userId ?? newId();
    if (password) await createUser(tx, { userId, name: wanted.name, email, password, now: wanted.now });
    await join(tx, invitation, userId, wanted.now);
    return { kind: 'accepted', email };
  });
}

async function hasShopWithoutOwner(tx: Db): Promise<boolean> {
  return (await shopsWithoutOwner(tx).limit(1).executeTakeFirst()) !== undefined;
}

function shopsWithoutOwner(tx: Db) {
  return tx
    .selectFrom('shops')
    .select('id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('memberships')
            .select('user_id')
            .whereRef('memberships.shop_id', '=', 'shops.id')
            .where('role', '=', 'owner'),
        ),
      ),
    );
}

async function isOpen(db: Db, { token, now }: Acceptance): Promise<boolean> {
  const row = await db
    .selectFrom('invitations')
    .select('role')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

async function accountOf(db: Db, email: string): Promise<{ userId: string; password: string } | null> {
  const row = await db
    .selectFrom('staff_users')
    .innerJoin('staff_accounts', 'staff_accounts.user_id', 'staff_users.id')
    .select(['staff_users.id as userId', 'staff_accounts.password'])
    .where('staff_users.email', '=', email)
    .where('staff_accounts.provider_id', '=', 'credential')
    .executeTakeFirst();
  return row ? { userId: row.userId, password: row.password ?? '' } : null;
}

function takeInvitation(tx: Db, token: string) {
  return tx
    .deleteFrom('invitations')
    .where('token_hash', '=', hashToken(token))
    .returning(['shop_id', 'role'])
    .executeTakeFirst();
}

async function createUser(
  tx: Db,
  user: { userId: string; name: string; email: string; password: string; now: Date },
): Promise<void> {
  const times = { created_at: user.now, updated_at: user.now };
  await tx
    .insertInto('staff_users')
    .values({ id: user.userId, name: user.name, email: user.email, email_verified: true, ...times })
    .execute();
  await tx
    .insertInto('staff_accounts')
    .values({
      id: newId(),
      user_id: user.userId,
      account_id: user.userId,
      provider_id: 'credential',
      password: user.password,
      ...times,
    })
    .execute();
}

async function join(
  tx: Db,
  invitation: { shop_id: string | null; role: Role },
  userId: string,
  now: Date,
): Promise<void> {
  const shops = invitation.shop_id ? [{ id: invitation.shop_id }] : await shopsWithoutOwner(tx).execute();
  if (shops.length === 0) return;
  await tx
    .insertInto('memberships')
    .values(shops.map(({ id }) => ({ shop_id: id, user_id: userId, role: invitation.role, created_at: now })))
    .onConflict((conflict) => conflict.columns(['shop_id', 'user_id']).doUpdateSet({ role: invitation.role }))
    .execute();
}
