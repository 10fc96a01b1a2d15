import { ownConnection, receive } from '#conversations';
import { acceptInvitation, invite } from '#inbox';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { App } from '../../src/app.ts';
import { gateOf } from '../../src/http/api/access.ts';

/** What was said by customers on a day, each in their own language; the last words of some ask for a person. */
const talks: { name: string; language: string; says: string[] }[] = [
  { name: 'Rizky Pratama', language: 'id', says: ['halo', 'ada helm anak?', 'buka jam berapa?'] },
  { name: 'Анна Соколова', language: 'ru', says: ['здравствуйте', 'сколько стоит доставка?'] },
  { name: 'Dewi Lestari', language: 'id', says: ['mau bicara dengan orang'] },
  { name: 'Carla Nunes', language: 'pt', says: ['oi', 'quero falar com uma pessoa'] },
  { name: 'Ben Carter', language: 'en', says: ['hi', 'do you have a kids helmet in blue?', 'can I talk to a person'] },
  {
    name: 'Budi Santoso',
    language: 'id',
    says: [
      'botol minum anak biru',
      'masukkan keranjang',
      'checkout',
      'Budi Santoso',
      '0812 3456 7890',
      'Jl. Melati 4, Jakarta Selatan',
      'kurir',
      'cod',
      'ya',
    ],
  },
  { name: 'Sinta', language: 'id', says: ['celana jogger anak', 'pesanan saya rusak, saya mau komplain'] },
];

export const password = 'kopi susu gula aren';

/** Fills a shop with a day's work: customers who wrote, people who answer. Gives the ids by the customers' names. */
export async function liveOneDay(app: App): Promise<Map<string, string>> {
  const { db, clock, defaultShopId: shopId } = app.world;
  const { id: connectionId } = await transact(db, (tx) => ownConnection(tx, shopId, 'web', clock.now()));
  const ids = new Map<string, string>();
  for (const { name, language, says } of talks) {
    for (const text of says) {
      const sender = { id: `visitor ${name}`, name, language };
      const inbound = { shopId, connectionId, eventKey: newId(), raw: '{}', sender };
      const received = await receive(db, { ...inbound, content: { kind: 'text', text } }, clock.now());
      ids.set(name, received.conversationId);
      await app.workers.idle();
    }
  }
  return ids;
}

/** Somebody who works here; their id. */
export async function hire(
  app: App,
  name: string,
  role: 'owner' | 'manager' | 'agent',
): Promise<{ id: string; email: string }> {
  const { db, clock, defaultShopId: shopId } = app.world;
  const { signIn } = gateOf(app.world);
  const email = `${name.split(' ')[0]?.toLowerCase()}@kedaisenja.example`;
  const token = await transact(db, (tx) => invite(tx, { shopId, role, now: clock.now() }));
  await acceptInvitation(db, signIn, { token, name, email, password, now: clock.now() });
  const row = await db.selectFrom('staff_users').select('id').where('email', '=', email).executeTakeFirstOrThrow();
  return { id: row.id, email };
}
