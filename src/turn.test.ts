import { pino } from 'pino';
import { expect, it } from 'vitest';
import { answerTo, ownConnection, receive } from '#conversations';
import { transact } from '#platform/db';
import { testWorld } from '../test/support/world.ts';
import { turns } from './turn.ts';

it('tells the customer and calls a person when a turn keeps failing, and does nothing by halves', async () => {
  const broken = {
    at: async () => {
      throw new Error('a bug of ours');
    },
  };
  const world = { ...(await testWorld()), catalogs: broken, log: pino({ level: 'silent' }) };
  const { db, defaultShopId: shopId } = world;
  const connection = await ownConnection(db, shopId, 'direct', world.clock.now());
  const inbound = {
    shopId,
    connectionId: connection.id,
    eventKey: 'm1',
    raw: '{}',
    sender: { id: 'sari', language: 'en' },
    content: { kind: 'text' as const, text: 'do you have helmets?' },
  };
  const { messageId } = await receive(db, inbound, world.clock.now());
  const job = { id: messageId, shopId, queue: 'turn', key: '', payload: { messageId }, createdAt: new Date() };
  const handle = turns(world);
  const finished: string[] = [];
  const finish = async () => void finished.push('done');

  await expect(handle({ ...job, attempts: 1 }, finish)).rejects.toThrow('a bug of ours');
  expect(await answerTo(db, shopId, messageId)).toBeNull();
  await handle({ ...job, attempts: 2 }, finish);

  expect(finished).toEqual(['done']);
  const [reply] = (await answerTo(db, shopId, messageId)) ?? [];
  expect(reply?.text).toMatch(/broke on our side/);
  const conversation = await transact(db, (tx) =>
    tx
      .selectFrom('conversations')
      .select(['status', 'waiting_reason'])
      .where('shop_id', '=', shopId)
      .executeTakeFirst(),
  );
  expect(conversation).toEqual({ status: 'waiting', waiting_reason: 'trouble' });
});
