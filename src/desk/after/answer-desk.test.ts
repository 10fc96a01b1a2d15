import { expect, it } from 'vitest';
import { type Content, openTurn, receive, timeline } from '#conversations';
import { answer, answerDesk, finish, openCalls, storyOf } from '#desk';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDesk } from '../../../test/support/desk.ts';

type Desk = Awaited<ReturnType<typeof testDesk>>;

/** What a customer sends, offered to the desk first, as a turn does it. */
async function sends(desk: Desk, content: Content): Promise<boolean> {
  const inbound = {
    shopId: desk.shopId,
    connectionId: desk.connection.id,
    eventKey: newId(),
    raw: '{}',
    sender: { id: 'a' },
  };
  const { messageId } = await receive(desk.db, { ...inbound, content }, desk.clock.now());
  return transact(desk.db, async (tx) => {
    const opened = await openTurn(tx, desk.shopId, messageId);
    return opened !== null && answerDesk(tx, opened, '', desk.clock.now());
  });
}

const text = (words: string): Content => ({ kind: 'text', text: words });

/** The id of a choice that was last offered. */
async function choice(desk: Desk, id: string, index: number): Promise<Content> {
  const last = (await timeline(desk.db, desk.shopId, id, { limit: 1 }))[0];
  const choices = last && 'choices' in last.content ? (last.content.choices ?? []) : [];
  return { kind: 'choice', id: choices[index]?.id ?? '' };
}

async function helped(desk: Desk): Promise<string> {
  const { conversationId } = await desk.writes('a');
  const action = { shopId: desk.shopId, conversationId, staffId: 'ani', now: desk.clock.now() };
  await transact(desk.db, (tx) => answer(tx, action, { reply: { kind: 'text', text: 'Halo' } }));
  desk.clock.advance(1000);
  const closing = { ...action, now: desk.clock.now() };
  await transact(desk.db, (tx) => finish(desk.world, tx, closing));
  return conversationId;
}

it('takes a rating by a button or a figure, then a word to it, and stays closed', async () => {
  const desk = await testDesk();
  const id = await helped(desk);
  expect(await sends(desk, await choice(desk, id, 1))).toBe(true);
  expect(await sends(desk, await choice(desk, id, 0))).toBe(true);
  expect(await sends(desk, text('Ramah sekali'))).toBe(true);
  const ratings = await desk.db.selectFrom('ratings').selectAll().where('shop_id', '=', desk.shopId).execute();
  expect(ratings).toMatchObject([{ score: 4, comment: 'Ramah sekali', staff_id: 'ani' }]);
  expect(await desk.row(id)).toMatchObject({ status: 'closed', asking: null });
  const story = await storyOf(desk.db, desk.shopId, id, { limit: 20 });
  const rated = story.find((entry) => entry.kind === 'event' && entry.type === 'conversation.rated');
  expect(rated).toMatchObject({ content: { score: 4, comment: 'Ramah sekali' } });
  expect(await sends(desk, text('ada helm?'))).toBe(false);
  expect(await desk.row(id)).toMatchObject({ status: 'bot' });
});

it('takes a figure for a rating only while it is asked for', async () => {
  const desk = await testDesk();
  await helped(desk);
  expect(await sends(desk, text('berapa ongkir?'))).toBe(false);
  expect(await sends(desk, text('5'))).toBe(false);
  const ratings = await desk.db.selectFrom('ratings').select('score').where('shop_id', '=', desk.shopId).execute();
  expect(ratings).toEqual([{ score: null }]);
});

it('promises a call from when the shop opens, to the number it is told', async () => {
  const desk = await testDesk({ hours: { daily: '09:00-17:00' } }, new Date('2026-11-23T12:00:00Z'));
  const id = await desk.handsOver('a');
  expect(await sends(desk, await choice(desk, id, 0))).toBe(true);
  expect(await desk.row(id)).toMatchObject({ asking: 'phone' });
  expect(await sends(desk, text('0812-3456-7890'))).toBe(true);
  expect(await openCalls(desk.db, desk.shopId)).toMatchObject([
    { conversationId: id, phone: '+6281234567890', promisedAt: new Date('2026-11-24T02:00:00Z') },
  ]);
});
