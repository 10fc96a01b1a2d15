import { pino } from 'pino';
import { loadShop, type ShopSettings } from '#commerce/shop';
import { createConnection, receive } from '#conversations';
import { deskJobs, oweFirstAnswer } from '#desk';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { startWorkers } from '#platform/queue';
import { testShop } from './database.ts';
import { testWorld } from './world.ts';

/** A Monday, ten in the morning in Jakarta. */
const begin = new Date('2026-11-23T03:00:00Z');

/** A shop with people behind the counter, at a clock that the test turns. */
export async function testDesk(settings: Partial<ShopSettings> = {}, at = begin) {
  const clock = manualClock(at);
  const { shopId } = await testShop({ timezone: 'Asia/Jakarta', ...settings });
  const world = await testWorld({ clock, defaultShopId: shopId });
  const { db } = world;
  const connection = await transact(db, (tx) =>
    createConnection(tx, { shopId, channel: 'web', name: 'w', tokenHash: null, pull: true, now: clock.now() }),
  );

  /** A customer writes; gives the conversation. */
  async function writes(sender: string, text = 'halo', language = 'id') {
    const inbound = {
      shopId,
      connectionId: connection.id,
      eventKey: newId(),
      raw: '{}',
      sender: { id: sender, language },
    };
    return receive(db, { ...inbound, content: { kind: 'text', text } }, clock.now());
  }

  /** A customer writes and is handed over, as a turn does it. */
  async function handsOver(sender: string, language = 'id'): Promise<string> {
    const { conversationId } = await writes(sender, 'mau bicara dengan orang', language);
    await transact(db, async (tx) => {
      const waiting = { status: 'waiting' as const, waiting_since: clock.now(), waiting_reason: 'asked' };
      await tx.updateTable('conversations').set(waiting).where('id', '=', conversationId).execute();
      await oweFirstAnswer(tx, { shop: await loadShop(tx, shopId), conversationId, baseUrl: '', now: clock.now() });
    });
    return conversationId;
  }

  /** Somebody who works in the shop. */
  async function person(name: string, role: 'owner' | 'manager' | 'agent' | 'viewer' = 'agent'): Promise<string> {
    const id = newId();
    const times = { created_at: clock.now(), updated_at: clock.now() };
    await db
      .insertInto('staff_users')
      .values({ id, name, email: `${id}@kedai.example`, email_verified: true, image: null, ...times })
      .execute();
    await db
      .insertInto('memberships')
      .values({ shop_id: shopId, user_id: id, role, created_at: clock.now() })
      .execute();
    return id;
  }

  /** Does everything of the desk that is due, of all shops. */
  async function work() {
    const handlers = deskJobs(world);
    const alone = world.database.kind === 'embedded';
    const workers = await startWorkers({ db, clock, log: world.log, handlers, concurrency: 4, alone });
    await workers.idle();
    await workers.stop();
  }

  /** Turns the clock on, then does what is due. */
  async function pass(seconds: number) {
    clock.advance(seconds * 1000);
    await work();
  }

  const row = (id: string) =>
    db
      .selectFrom('conversations')
      .selectAll()
      .where('shop_id', '=', shopId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  /** The alerts of a conversation, as "rung@seconds after the beginning". */
  async function alerts(id: string): Promise<string[]> {
    const rows = await db
      .selectFrom('events')
      .select(['payload', 'at'])
      .where('shop_id', '=', shopId)
      .where('subject_id', '=', id)
      .where('type', '=', 'conversation.alerted')
      .orderBy('seq')
      .execute();
    return rows.map(({ payload, at: when }) => {
      const { rung } = payload as { rung: number };
      return `${rung}@${(when.getTime() - at.getTime()) / 1000}`;
    });
  }

  return {
    world,
    db,
    shopId,
    clock,
    connection,
    log: pino({ level: 'silent' }),
    writes,
    handsOver,
    person,
    work,
    pass,
    row,
    alerts,
  };
}
