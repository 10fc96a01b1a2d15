import { beforeAll, describe, expect, it } from 'vitest';
import { invite, type Role } from '#inbox';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { caller, type TestApi, testApi, testShop } from '../../../test/support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const password = 'kopi susu gula aren';
let people = 0;

/** Each test asks from an address of its own, so that their tries do not add up. */
const anybody = () => caller(api.app, { 'sec-fetch-site': 'same-origin' }, `198.51.100.${++people}`);

async function join(shopId: string, role: Role, email = `p${++people}-${shopId}@x.example`) {
  const { db, clock } = api.world;
  const token = await transact(db, (tx) => invite(tx, { shopId, role, now: clock.now() }));
  const call = anybody();
  const entered = await call('POST', '/v1/session/welcome', { token, name: 'Sari', email, password });
  expect(entered.status).toBe(200);
  const cookie = cookieOf(entered.headers);
  const session = await call('GET', '/v1/session', undefined, { cookie });
  const { csrfToken } = session.body as unknown as { csrfToken: string };
  return { email, cookie, session: session.body, signed: caller(api.app, { cookie, 'x-csrf-token': csrfToken }) };
}

function cookieOf(headers: Record<string, unknown>): string {
  return [headers['set-cookie']]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ');
}

describe('the session', () => {
  it('says who one is and where one works, and ends', async () => {
    const { shopId } = await testShop();
    const { email, signed, session, cookie } = await join(shopId, 'owner');
    expect(session).toMatchObject({
      user: { name: 'Sari', email },
      shops: [{ id: shopId, role: 'owner', permissions: expect.arrayContaining(['access']) }],
    });
    expect((await signed('DELETE', '/v1/session')).status).toBe(204);
    expect((await anybody()('GET', '/v1/session', undefined, { cookie })).status).toBe(401);
    expect((await signed('GET', '/v1/faq')).status).toBe(401);
  });

  it('opens with e-mail and password, and tells nothing of which was wrong', async () => {
    const { shopId } = await testShop();
    const { email } = await join(shopId, 'agent');
    const call = anybody();
    const entered = await call('POST', '/v1/session', { email: email.toUpperCase(), password });
    expect(entered.headers['set-cookie']).toEqual(
      expect.arrayContaining([expect.stringMatching(/HttpOnly; SameSite=Strict/)]),
    );
    const wrong = await call('POST', '/v1/session', { email, password: 'not it at all' });
    const unknown = await call('POST', '/v1/session', { email: 'nobody@x.example', password });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body).toEqual(unknown.body);
  });

  it('needs a password that is long enough, and a link that was not used', async () => {
    const { shopId } = await testShop();
    const { db, clock } = api.world;
    const token = await transact(db, (tx) => invite(tx, { shopId, role: 'agent', now: clock.now() }));
    const who = { token, name: 'A', email: `a-${shopId}@x.example` };
    const call = anybody();
    const short = await call('POST', '/v1/session/welcome', { ...who, password: 'short' });
    expect(short).toMatchObject({ status: 400, body: { error: { path: 'password' } } });
    expect((await call('POST', '/v1/session/welcome', { ...who, password })).status).toBe(200);
    expect(await call('POST', '/v1/session/welcome', { ...who, password })).toMatchObject({
      status: 404,
      body: { error: { path: 'token' } },
    });
  });

  it('holds back who guesses, by account and by address', async () => {
    const { app } = await testApi({ clock: manualClock(new Date()) });
    const guess = async (email: string, address: string) =>
      (await caller(app, {}, address)('POST', '/v1/session', { email, password: 'guess' })).status;
    const here = '192.0.2.200';
    const tries = [];
    for (let n = 0; n < 6; n++) tries.push(await guess('victim@x.example', here));
    expect(tries).toEqual([...Array(5).fill(401), 429]);
    expect(await guess('victim@x.example', '192.0.2.1')).toBe(429);
    const spread = [];
    for (let n = 0; n < 6; n++) spread.push(await guess(`v${n}@x.example`, here));
    expect(spread).toContain(401);
    expect(spread.at(-1)).toBe(429);
  });
});

describe('a write by cookie', () => {
  it('needs the CSRF token of that session', async () => {
    const { shopId } = await testShop();
    const { cookie, signed } = await join(shopId, 'owner');
    const entry = { question: 'a?', answer: 'b', language: 'id' };
    const bare = await caller(api.app, { cookie })('POST', '/v1/faq', entry);
    expect(bare).toMatchObject({ status: 403, body: { error: { path: 'x-csrf-token' } } });
    const other = await join((await testShop()).shopId, 'owner');
    const foreign = await caller(api.app, { cookie, 'x-csrf-token': String(other.session.csrfToken) })(
      'POST',
      '/v1/faq',
      entry,
    );
    expect(foreign.status).toBe(403);
    expect((await signed('POST', '/v1/faq', entry)).status).toBe(201);
  });

  it('does not sign in from the page of another site', async () => {
    const call = caller(api.app, { 'sec-fetch-site': 'cross-site' });
    expect((await call('POST', '/v1/session', { email: 'a@x.example', password })).status).toBe(403);
  });
});

describe('roles', () => {
  const wishes: [string, string, object | undefined][] = [
    ['read', '/v1/orders', undefined],
    ['catalog', '/v1/faq', { question: 'q', answer: 'a', language: 'id' }],
    ['access', '/v1/tokens', { name: 't', scopes: ['read'] }],
  ];

  it.each([
    ['viewer', ['read']],
    ['agent', ['read']],
    ['manager', ['read', 'catalog']],
    ['owner', ['read', 'catalog', 'access']],
  ] as [Role, string[]][])('%s may do what the table says', async (role, allowed) => {
    const { shopId } = await testShop();
    const { signed } = await join(shopId, role);
    for (const [needs, url, body] of wishes) {
      const { status } = await signed(body ? 'POST' : 'GET', url, body);
      expect([needs, status < 300]).toEqual([needs, allowed.includes(needs)]);
    }
  });

  it('are taken away at once', async () => {
    const { shopId } = await testShop();
    const owner = await join(shopId, 'owner');
    const agent = await join(shopId, 'agent');
    const { user } = agent.session as unknown as { user: { id: string } };
    expect((await agent.signed('GET', '/v1/orders')).status).toBe(200);
    expect((await owner.signed('DELETE', `/v1/staff/${user.id}`)).status).toBe(204);
    expect((await agent.signed('GET', '/v1/orders')).status).toBe(404);
  });

  it('hold in their own shop only', async () => {
    const [ours, theirs] = [await testShop(), await testShop()];
    const { signed } = await join(ours.shopId, 'owner');
    const named = await signed('GET', '/v1/shop', undefined, { 'x-warung-shop': theirs.shopId });
    expect(named).toMatchObject({ status: 404, body: { error: { path: 'shop' } } });
  });
});
