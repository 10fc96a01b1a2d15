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
  const session = await signIn.session(cookieOf(entered.cookies));
  expect(session?.user).toMatchObject({ name: 'Sari', email: email.toLowerCase() });
  const shops = await membershipsOf(db, session?.user.id ?? '');
  expect(shops.find((shop) => shop.shopId === shopId)).toMatchObject({ role: 'owner', shopName: 'Kedai Uji' });

  await signIn.signOut(cookieOf(entered.cookies));
  expect(await signIn.session(cookieOf(entered.cookies))).toBeNull();
});

it('refuses a cookie whose signature is not ours', async () => {
  const { signIn } = await open();
  expect(await signIn.session('warung.session_token=abc.def')).toBeNull();
  expect(await signIn.session('other=1')).toBeNull();
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
