import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { languages, sentence, wordAt } from './words.ts';

/** What somebody looks for, and of which kind that is. */
export type Wish = { kind: string; text: string };

const inTalk = 50;
const ordersIn = 40;
const batch = 20_000;

/** Places of words in the order of how often they are said: nearly always, often, now and then, once in a while. */
const [everyday, usual, rare, rarest] = [3, 60, 700, 9_000];

/** Of every kind some, in each of the four languages. */
export const wishes: Wish[] = languages.flatMap((language, at) => {
  const word = (place: number) => wordAt(language, place + at);
  return [
    { kind: 'an everyday word', text: word(everyday) },
    { kind: 'a usual word', text: word(usual) },
    { kind: 'a rare word', text: word(rare) },
    { kind: 'one of the rarest', text: word(rarest) },
    { kind: 'two everyday words', text: `${word(everyday)} ${word(everyday + 5)}` },
    { kind: 'two usual words', text: `${word(usual)} ${word(usual + 7)}` },
    { kind: 'two rare words', text: `${word(rare)} ${word(rare + 9)}` },
    { kind: 'an everyday and a rare word', text: `${word(everyday)} ${word(rare + 20)}` },
    { kind: 'four words', text: [everyday, everyday + 2, usual + 3, usual + 11].map(word).join(' ') },
    { kind: 'one letter', text: word(everyday).slice(0, 1) },
    { kind: 'two letters', text: word(usual).slice(0, 2) },
    { kind: 'three letters', text: word(rare).slice(0, 3) },
    { kind: 'one letter beside a rare word', text: `${word(rare + 4)} ${word(everyday).slice(0, 1)}` },
    { kind: 'never said', text: `${word(rare)}${word(rarest)}` },
    { kind: 'never said beside an everyday word', text: `${word(everyday)} ${word(rare)}${word(rarest)}` },
    { kind: 'a name', text: `pelanggan ${at * 1000 + 7}` },
    { kind: 'a number of a phone', text: `62812000${at}` },
    { kind: 'an order', text: `A-10${at}0` },
  ];
});

/** Writes talks of fifty messages, with their customers and orders. */
export async function fillInbox(db: Db, shopId: string, count: number): Promise<void> {
  const talks = Math.ceil(count / inTalk);
  await sql`insert into shops (id, slug, settings, created_at)
    values (${shopId}, 'search', '{"name":"S","currency":"IDR"}', now())`.execute(db);
  await sql`
    with connection as (insert into connections (shop_id, id, channel, name, created_at)
        values (${shopId}, gen_random_uuid(), 'web', 'w', now()) returning id),
      n as (select i, gen_random_uuid() as person, gen_random_uuid() as identity, gen_random_uuid() as talk
        from generate_series(0, ${talks - 1}::int) i),
      people as (insert into customers (shop_id, id, name, phone, created_at, updated_at)
        select ${shopId}, person, 'Pelanggan ' || i, '+62812' || lpad(i::text, 7, '0'), now(), now() from n),
      identities as (insert into identities (shop_id, id, connection_id, value, customer_id, created_at)
        select ${shopId}, identity, connection.id, 'c' || i, person, now() from n, connection)
    insert into conversations (shop_id, id, connection_id, identity_id, customer_id, language, last_message_at, created_at)
    select ${shopId}, talk, connection.id, identity, person, 'id', now() - i * interval '1 minute', now() from n, connection`.execute(
    db,
  );
  await sql`
    insert into orders (shop_id, id, number, customer_id, cart_id, status, payment_status, payment_method, shipping_method,
      contact, language, currency, subtotal, discount, shipping, total, receipt_token, placed_at, updated_at)
    select ${shopId}, gen_random_uuid(), 'A-' || 100 + row_number() over (order by phone), id, gen_random_uuid(), 'completed',
      'paid', 'cod', 'kurir', jsonb_build_object('name', name, 'phone', phone), 'id', 'IDR', 1, 0, 0, 1, gen_random_uuid(),
      now(), now()
    from customers where shop_id = ${shopId} and right(phone, 2)::int < ${ordersIn}`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from conversations where shop_id = ${shopId}`.execute(db);
  for (let at = 0; at < count; at += batch) {
    await say(db, shopId, rows, at, Math.min(batch, count - at));
  }
}

/** One message of each talk in turn; half of what is said is the bot's, which is not looked through. */
async function say(db: Db, shopId: string, talks: { id: string }[], from: number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => from + n);
  const talkOf = (n: number) => n % talks.length;
  await sql`
    insert into messages (shop_id, id, conversation_id, seq, author, content, created_at)
    select ${shopId}, (lpad(to_hex(1700000000000 + m.n), 12, '0') || '7000' || substr(md5(m.n::text), 1, 16))::uuid, m.talk,
      m.seq, 'customer', jsonb_build_object('kind', 'text', 'text', m.text), now()
    from unnest(${numbers}::int[], ${numbers.map((n) => talks[talkOf(n)]?.id)}::uuid[],
      ${numbers.map((n) => Math.floor(n / talks.length) + 1)}::int[],
      ${numbers.map((n) => sentence(languages[talkOf(n) % languages.length] ?? 'id'))}::text[]) as m (n, talk, seq, text)`.execute(
    db,
  );
}
