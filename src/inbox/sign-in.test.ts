import { expect, it } from 'vitest';
import { systemClock } from '#platform/clock';
import { transact } from '#platform/db';
import { secretsFrom } from '#platform/secrets';
import { testDatabase, testShop } from '../../test/support/database.ts';
import {
  acceptInvitation,
  changeMember,
  firstOwnerLink,
  invite,
  membershipsOf,
  membersOf,
  openSignIn,
} from './index.ts';

const secrets = secretsFrom('a secret of the installation, long enough');
const baseUrl = () => 'http://localhost:3000';

async function open() {
  const { db } = await testDatabase();
  const { shopId } = await testShop();
  return { db, shopId, signIn: openSignIn({ db, secrets, baseUrl }) };
}

const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

it('lets the first owner in by a link that works once, then by e-mail and password', async () => {
  const { db, shopId, signIn } = await open();
  const link = await firstOwnerLink({ db, clock: systemClock, baseUrl });
  const token = new URL(link ?? '').hash.slice(1);
  const email = `${shopId}@Kedai.example`;
  const owner = { token, name: 'Sari', email, password: 'kopi susu gula aren', now: systemClock.now() };
  expect(await acceptInvitation(db, signIn, owner)).toEqual({ kind: 'accepted', email: email.toLowerCase() });
  expect(await acceptInvitation(db, signIn, owner)).toEqual({ kind: 'gone' });
  expect(await firstOwnerLink({ db, clock: systemClock, baseUrl })).toBeNull();

  expect(await signIn.signIn(email, 'kopi susu gula batu')).toEqual({ kind: 'refused' });
  expect(await signIn.signIn('nobody@kedai.example', owner.password)).toEqual({ kind: 'refused' });
  const entered = await signIn.signIn(email, owner.password);
  if (entered.kind !== 'signedIn') throw new Error('not signed in');
  expect(entered.cookies.join()).toMatch(/warung\.session_token=.*HttpOnly; SameSite=Strict/i);
  const cookie = cookieOf(entered.cookies);
  const session = await signIn.session(cookie);
  expect(session?.user).toMatchObject({ name: 'Sari', email: email.toLowerCase() });
  expect(session?.memberships.find((shop) => shop.shopId === shopId)).toMatchObject({
    role: 'owner',
    shopName: 'Kedai Uji',
  });
  for (const other of ['other=1', cookie.replace(/.{9}$/, 'AAAAAA%3D'), cookie.replace(/=./, '=_')])
    expect(await signIn.session(other)).toBeNull();

  expect(await signIn.renew(cookie)).toEqual([]);
  const expire = (days: number) =>
    db
      .updateTable('staff_sessions')
      .set({ expires_at: new Date(Date.now() + days * 86_400_000) })
      .where('id', '=', session?.sessionId ?? '')
      .execute();
  await expire(2);
  expect((await signIn.renew(cookie)).join()).toMatch(/session_token=.*Max-Age=604800/);
  await expire(-1);
  expect(await signIn.session(cookie)).toBeNull();
  await expire(1);
  await signIn.signOut(cookie);
  expect(await signIn.session(cookie)).toBeNull();
});

it('invites to one shop with a role, also someone who has an account, and keeps a last owner', async () => {
  const { db, shopId, signIn } = await open();
  const now = systemClock.now();
  const accept = async (role: 'owner' | 'agent', shop: string, password: string) => {
    const token = await transact(db, (tx) => invite(tx, { shopId: shop, role, now }));
    return acceptInvitation(db, signIn, { token, name: 'Budi', email: `budi-${shopId}@x.example`, password, now });
  };
  const other = await testShop();
  expect(await accept('owner', shopId, 'long enough one')).toMatchObject({ kind: 'accepted' });
  expect(await accept('agent', other.shopId, 'not the password')).toEqual({ kind: 'wrongPassword' });
  expect(await accept('agent', other.shopId, 'long enough one')).toMatchObject({ kind: 'accepted' });
  const [budi] = await membersOf(db, shopId);
  expect(budi).toMatchObject({ name: 'Budi', role: 'owner' });
  const userId = budi?.userId ?? '';
  expect((await membershipsOf(db, userId)).map((shop) => shop.role).sort()).toEqual(['agent', 'owner']);
  expect(await transact(db, (tx) => changeMember(tx, shopId, userId, 'viewer'))).toEqual({ kind: 'lastOwner' });
  expect(await transact(db, (tx) => changeMember(tx, shopId, userId, null))).toEqual({ kind: 'lastOwner' });
  expect(await transact(db, (tx) => changeMember(tx, other.shopId, userId, null))).toEqual({ kind: 'changed' });
  expect(await transact(db, (tx) => changeMember(tx, other.shopId, userId, 'agent'))).toEqual({ kind: 'notFound' });
});

it('refuses an invitation that is too old', async () => {
  const { db, shopId, signIn } = await open();
  const made = new Date('2026-01-01T00:00:00Z');
  const token = await transact(db, (tx) => invite(tx, { shopId, role: 'agent', now: made }));
  const late = { token, name: 'A', email: 'a@x.example', password: 'long enough one', now: new Date('2026-01-05') };
  expect(await acceptInvitation(db, signIn, late)).toEqual({ kind: 'gone' });
});
