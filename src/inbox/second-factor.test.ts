import { expect, it } from 'vitest';
import { systemClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { secretsFrom } from '#platform/secrets';
import { codeShown } from '../../test/support/authenticator.ts';
import { testDatabase, testShop } from '../../test/support/database.ts';
import { acceptInvitation, endSessions, invite, openSignIn, sessionsOf } from './index.ts';

/** The secret in the address that an app scans. */
const secretIn = (uri = '') => new URL(uri).searchParams.get('secret') ?? '';
const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

it('asks for a code once there is a second factor, lets a backup code in once, and shows and ends sessions', async () => {
  const { db } = await testDatabase();
  const { shopId } = await testShop();
  const signIn = openSignIn({
    db,
    secrets: secretsFrom('a secret of the installation, long enough'),
    baseUrl: () => 'http://localhost:3000',
  });
  const [email, password] = [`${newId()}@kedai.example`, 'kopi susu gula aren'];
  const now = systemClock.now();
  const token = await transact(db, (tx) => invite(tx, { shopId, role: 'owner', now }));
  await acceptInvitation(db, signIn, { token, name: 'Sari', email, password, now });
  const from = { address: '203.0.113.7', agent: 'Firefox' };
  const first = await signIn.signIn(email, password, from);
  if (first.kind !== 'signedIn') throw new Error(first.kind);
  const cookie = cookieOf(first.cookies);
  expect(await signIn.addFactor(cookie, 'another password')).toBeNull();
  const factor = await signIn.addFactor(cookie, password);
  expect(await signIn.signIn(email, password)).toMatchObject({ kind: 'signedIn' });
  expect(await signIn.giveCode(cookie, '000000')).toEqual({ kind: 'refused' });
  const begun = await signIn.giveCode(cookie, codeShown(secretIn(factor?.uri)));
  expect(begun.kind).toBe('signedIn');

  const half = await signIn.signIn(email, password, from);
  if (half.kind !== 'needsCode') throw new Error(half.kind);
  expect(await signIn.session(cookieOf(half.cookies))).toBeNull();
  const [backup = ''] = factor?.backupCodes ?? [];
  const whole = await signIn.giveCode(cookieOf(half.cookies), backup);
  if (whole.kind !== 'signedIn') throw new Error(whole.kind);
  const session = await signIn.session(cookieOf(whole.cookies));
  expect(session?.user.email).toBe(email);
  const again = await signIn.signIn(email, password);
  const cookies = again.kind === 'needsCode' ? again.cookies : [];
  expect(await signIn.giveCode(cookieOf(cookies), backup)).toEqual({ kind: 'refused' });

  const userId = session?.user.id ?? '';
  const sessions = await sessionsOf(db, userId, systemClock.now());
  expect(sessions).toContainEqual(expect.objectContaining({ address: from.address, agent: from.agent }));
  expect(await endSessions(db, userId)).toBe(sessions.length);
  expect(await signIn.session(cookieOf(whole.cookies))).toBeNull();
});
