import { sql } from 'kysely';
import { openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import type { RunningShop, ShopPlace } from '../support/shop.ts';
import { addressOf, httpFrom, jsonOf } from './http.ts';

/** Somebody of the staff, signed in. */
export type Member = { n: number; id: string; address: string; cookie: string; csrf: string };
/** A visitor of the shop's web chat, with a conversation that a member has. */
export type Visitor = { n: number; id: string; token: string; address: string; conversationId: string };

const atOnce = 8;
const [staffStreet, visitorStreet] = [2, 1];
const visitorsOfAddress = 50;

/** People come to work in the shop as people do: by one-time links, each from an address of their own. */
export async function hire(shop: RunningShop, count: number): Promise<Member[]> {
  const members: Member[] = [];
  await each(count, async (n) => {
    members[n] = await hireOne(shop, n);
  });
  return members;
}

async function hireOne(shop: RunningShop, n: number): Promise<Member> {
  const address = addressOf(staffStreet, n);
  const http = httpFrom(address);
  const owner = { authorization: `Bearer ${shop.token}` };
  const invited = await http('POST', `${shop.url}/v1/staff/invitations`, owner, { role: 'agent' });
  const token = jsonOf<{ link: string }>(invited).link.split('#')[1];
  const who = { token, name: `Staff ${n}`, email: `staff-${n}@kedai.example`, password: 'kopi susu gula' };
  const entered = await http('POST', `${shop.url}/v1/session/welcome`, {}, who);
  if (entered.status !== 200) throw new Error(`${entered.status} ${entered.body}`);
  const cookie = entered.cookies.join('; ');
  const session = await http('GET', `${shop.url}/v1/session`, { cookie });
  const { user, csrfToken } = jsonOf<{ user: { id: string }; csrfToken: string }>(session);
  return { n, id: user.id, address, cookie, csrf: csrfToken };
}

/** Visitors open the chat for the first time; fifty behind each address. */
export async function visit(shop: RunningShop, slug: string, count: number): Promise<Visitor[]> {
  const visitors: Visitor[] = [];
  await each(count, async (n) => {
    const address = addressOf(visitorStreet, Math.floor(n / visitorsOfAddress));
    const made = await httpFrom(address)('POST', `${shop.url}/v1/channels/web/${slug}/visitors`);
    const { token } = jsonOf<{ token: string }>(made);
    visitors[n] = { n, id: token.split('.')[1] ?? '', token, address, conversationId: newId() };
  });
  return visitors;
}

async function each(count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Everybody is at work and has their share of the talks: written into the database of a shop that is not running. */
export async function shareOut(place: ShopPlace, members: Member[], visitors: Visitor[]): Promise<void> {
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  const talks = visitors.map(({ id, conversationId, n }) => ({
    id,
    conversation: conversationId,
    staff: members[n % members.length]?.id,
    name: `Visitor ${n}`,
  }));
  await sql`
    with t as (select *, gen_random_uuid() as person, gen_random_uuid() as identity
        from jsonb_to_recordset(${JSON.stringify(talks)}) as t (id text, conversation uuid, staff uuid, name text)),
      k as (select shop_id, id from connections where channel = 'web' limit 1),
      people as (insert into customers (shop_id, id, name, created_at, updated_at)
        select shop_id, person, name, now(), now() from t, k),
      identities as (insert into identities (shop_id, id, connection_id, value, customer_id, created_at)
        select shop_id, identity, k.id, t.id, person, now() from t, k),
      at_work as (insert into desks (shop_id, user_id, presence, presence_since, seen_at)
        select distinct shop_id, staff, 'online', now(), now() from t, k)
    insert into conversations (shop_id, id, connection_id, identity_id, customer_id, status, assignee_id, language,
      last_message_at, created_at)
    select shop_id, conversation, k.id, identity, person, 'human', staff, 'id', now(), now() from t, k`.execute(
    database.db,
  );
  await database.close();
}
