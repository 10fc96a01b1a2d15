import { expect, it } from 'vitest';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase, testShop } from '../../test/support/database.ts';
import {
  answerAsStaff,
  answerTo,
  closeConversation,
  closeTurn,
  conversationOf,
  handBack,
  type Inbound,
  openTurn,
  ownConnection,
  receive,
  repliesAfter,
  say,
  takeOver,
  timeline,
} from './index.ts';

const now = new Date('2026-11-21T08:00:00Z');

async function open() {
  const { db } = await testDatabase();
  const { shopId } = await testShop();
  const connection = await ownConnection(db, shopId, 'direct', now);
  const inbound = (eventKey: string, text: string, sender = 'sari'): Inbound => ({
    shopId,
    connectionId: connection.id,
    eventKey,
    raw: JSON.stringify({ text }),
    sender: { id: sender, name: 'Sari' },
    content: { kind: 'text', text },
  });
  return { db, shopId, connection, inbound };
}

it('keeps a message once, however often and at once it comes', async () => {
  const { db, shopId, connection, inbound } = await open();
  const received = await Promise.all(Array.from({ length: 50 }, () => receive(db, inbound('m1', 'halo'), now)));
  expect(new Set(received.map((r) => r.messageId)).size).toBe(1);
  expect(received.filter((r) => !r.duplicate)).toHaveLength(1);
  const conversation = await conversationOf(db, shopId, connection.id, 'sari');
  expect(await timeline(db, shopId, conversation?.id ?? '', { limit: 10 })).toHaveLength(1);
  const jobs = await db.selectFrom('jobs').select('key').where('shop_id', '=', shopId).execute();
  expect(jobs).toEqual([{ key: conversation?.id }]);
});

it('numbers the messages of a conversation without gaps, also when they come at once', async () => {
  const { db, shopId, inbound } = await open();
  const first = await receive(db, inbound('m0', 'halo'), now);
  await Promise.all(Array.from({ length: 9 }, (_, n) => receive(db, inbound(`m${n + 1}`, `${n}`), now)));
  const entries = await timeline(db, shopId, first.conversationId, { limit: 50 });
  expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('answers a message: replies, state, ledger and choices, whose meaning stays inside', async () => {
  const { db, shopId, connection, inbound } = await open();
  const { messageId, conversationId } = await receive(db, inbound('m1', 'halo'), now);
  await transact(db, async (tx) => {
    const turn = await openTurn(tx, shopId, messageId);
    expect(turn).toMatchObject({ state: {}, customer: { name: 'Sari' }, conversation: { status: 'bot' } });
    await say(tx, {
      shopId,
      conversationId,
      connectionId: connection.id,
      speaker: { author: 'bot' },
      replyTo: messageId,
      now,
      replies: [
        { kind: 'text', text: 'Halo!' },
        { kind: 'choices', text: 'Mau apa?', choices: [{ id: '', label: 'Helm', command: { name: 'show_cart' } }] },
      ],
    });
    await closeTurn(tx, {
      shopId,
      conversationId,
      connectionId: connection.id,
      messageId,
      language: 'id',
      status: 'bot',
      state: { seen: 1 },
      evidence: [],
      now,
    });
  });
  const replies = (await answerTo(db, shopId, messageId)) ?? [];
  expect(replies.map((reply) => [reply.seq, reply.text])).toEqual([
    [2, 'Halo!'],
    [3, 'Mau apa?'],
  ]);
  const choice = replies[1]?.choices?.[0];
  expect(choice).toEqual({ id: expect.stringMatching(/-1$/), label: 'Helm' });

  const picked = await receive(db, { ...inbound('m2', ''), content: { kind: 'choice', id: choice?.id ?? '' } }, now);
  const turn = await transact(db, (tx) => openTurn(tx, shopId, picked.messageId));
  expect(turn?.message.binding).toEqual({ name: 'show_cart' });
  expect(turn?.state).toEqual({ seen: 1 });
  const ledger = await db.selectFrom('ledger').select(['event_key', 'done_at']).where('shop_id', '=', shopId).execute();
  expect(ledger.filter((row) => row.done_at)).toEqual([{ event_key: 'm1', done_at: now }]);
});

it('lets one member of staff take over, answer once per id, hand back and close', async () => {
  const { db, shopId, inbound } = await open();
  const { conversationId } = await receive(db, inbound('m1', 'halo'), now);
  const ani = { shopId, conversationId, staffId: 'ani', now };
  const budi = { ...ani, staffId: 'budi' };
  expect(await transact(db, (tx) => takeOver(tx, ani))).toEqual({ kind: 'done' });
  expect(await transact(db, (tx) => takeOver(tx, budi))).toEqual({ kind: 'takenBy', staffId: 'ani' });
  const answer = { id: newId(), reply: { kind: 'text', text: 'Saya bantu ya' } } as const;
  await transact(db, (tx) => answerAsStaff(tx, ani, answer));
  await transact(db, (tx) => answerAsStaff(tx, ani, answer));
  expect(await transact(db, (tx) => answerAsStaff(tx, budi, { reply: answer.reply }))).toMatchObject({
    kind: 'takenBy',
  });
  expect(await repliesAfter(db, shopId, conversationId, 0)).toHaveLength(1);
  await transact(db, (tx) => handBack(tx, ani));
  await transact(db, (tx) => closeConversation(tx, ani));
  await receive(db, inbound('m2', 'halo lagi'), now);
  const row = await db.selectFrom('conversations').select('status').where('id', '=', conversationId).executeTakeFirst();
  expect(row?.status).toBe('bot');
  const stranger = { ...ani, shopId: newId() };
  expect(await transact(db, (tx) => takeOver(tx, stranger))).toEqual({ kind: 'notFound' });
});
