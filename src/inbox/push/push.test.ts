import { afterAll, expect, it } from 'vitest';
import { addNote, setPresence } from '#desk';
import { type PushKind, pushSubscriptionsOf, sendPush, subscribePush, vapidKeys } from '#inbox';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { startWorkers } from '#platform/queue';
import { testDesk } from '../../../test/support/desk.ts';
import { openPushEndpoint } from '../../../test/support/push-endpoint.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** A desk at which somebody's browser is told of these things. */
async function told(wants: PushKind[]) {
  const desk = await testDesk();
  const browser = await openPushEndpoint(vapidKeys(desk.world.secrets).publicKey);
  closing.push(browser.close);
  desk.world.config.allowInside.push(browser.host);
  const userId = await desk.person('Ani');
  const { shopId, clock, db } = desk;
  const { endpoint, keys } = browser;
  const wanted = { shopId, userId, endpoint, keys, wants, language: 'id', agent: 'Firefox', now: clock.now() };
  await transact(db, (tx) => subscribePush(tx, wanted));
  await transact(db, (tx) => setPresence(tx, { shopId, userId, now: clock.now() }, 'online'));
  const push = async () => {
    const alone = desk.world.database.kind === 'embedded';
    const handlers = { push: sendPush(desk.world) };
    const workers = await startWorkers({ db, clock, log: desk.log, handlers, concurrency: 2, alone });
    await workers.idle();
    await workers.stop();
  };
  const kinds = () => browser.taken.map(({ message }) => message.kind);
  const subscriptions = () => transact(db, (tx) => pushSubscriptionsOf(tx, shopId, userId));
  return { ...desk, userId, browser, push, kinds, subscriptions };
}

it('tells a browser what it wants to hear, encrypted for it alone and signed by the shop', async () => {
  const { handsOver, pass, push, browser, kinds, db, shopId, userId, clock } = await told([
    'assigned',
    'mention',
    'waiting',
  ]);
  const id = await handsOver('budi');
  await pass(0);
  await push();
  expect(kinds()).toEqual(['assigned']);
  await pass(15);
  await push();
  expect(kinds()).toEqual(['assigned', 'waiting']);
  const note = {
    shopId,
    conversationId: id,
    authorId: newId(),
    text: '@Ani lihat',
    mentions: [userId],
    now: clock.now(),
  };
  await transact(db, (tx) => addNote(tx, note));
  await push();
  expect(kinds()).toEqual(['assigned', 'waiting', 'mention']);
  expect(browser.taken[0]).toMatchObject({
    message: { conversationId: id, language: 'id', text: expect.any(String) },
    audience: `http://${browser.host}`,
  });
  expect(browser.taken[0]?.ttl).toBeGreaterThan(0);
});

it('is silent to who has gone home, unless they are called, and to who did not ask', async () => {
  const { handsOver, pass, push, kinds, db, shopId, userId, clock } = await told(['waiting', 'assigned']);
  await transact(db, (tx) => setPresence(tx, { shopId, userId, now: clock.now() }, 'offline'));
  const id = await handsOver('budi');
  for (const seconds of [15, 10, 5]) await pass(seconds);
  const note = { shopId, conversationId: id, authorId: newId(), text: '@Ani', mentions: [userId], now: clock.now() };
  await transact(db, (tx) => addNote(tx, note));
  await push();
  expect(kinds()).toEqual([]);
});

it('tries again when the service is busy, and forgets a browser that is no more', async () => {
  const { handsOver, pass, push, browser, kinds, clock, subscriptions } = await told(['assigned']);
  browser.answerWith(503);
  await handsOver('budi');
  await pass(0);
  await push();
  expect(kinds()).toEqual([]);
  clock.advance(60_000);
  await push();
  expect(kinds()).toEqual(['assigned']);
  browser.answerWith(410);
  await handsOver('siti');
  await pass(0);
  await push();
  expect(await subscriptions()).toEqual([]);
});
