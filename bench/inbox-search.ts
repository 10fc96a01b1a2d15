import { sql } from 'kysely';
import { searchInbox } from '#desk';
import { type Db, openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import { type Figure, figure } from './support/figure.ts';
import { newPlace } from './support/shop.ts';

/** A million messages of customers in four languages; on the embedded database a twentieth of that. */
const [onServer, embedded] = [1_000_000, 50_000];

/** Frequent, rare, several at once, a beginning, a stem, and what nobody ever said. */
const wishes = [
  'sepatu',
  'ongkir bandung',
  'красные кроссовки',
  'sapatos pretos',
  'zebra',
  'refund shoes',
  'ker',
  'tidakada',
];

export async function inboxSearch(server: string | undefined): Promise<Figure[]> {
  const place = await newPlace('', server);
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  const count = server ? onServer : embedded;
  try {
    const shopId = await fill(database.db, count);
    const times: number[] = [];
    for (let round = 0; round < 6; round++) {
      for (const text of wishes) {
        const begun = performance.now();
        await searchInbox(database.db, shopId, { text, limit: 20 });
        if (round > 0) times.push(performance.now() - begun);
      }
    }
    times.sort((one, other) => one - other);
    const name = `Search of the inbox, ${count.toLocaleString('en')} messages`;
    return [
      figure(`${name}: p50, ms`, times[Math.floor(times.length / 2)] ?? 0),
      figure(`${name}: the slowest, ms`, times.at(-1) ?? 0, server ? '< 100' : undefined),
    ];
  } finally {
    await database.close();
    await place.remove();
  }
}

/** Words as often as people use them: the n-th of the list a n-th as often; every message two to nine of them. */
const vocabulary =
  `halo kak ada sepatu yang merah berapa harga ongkir ke bandung stok warna ukuran bayar transfer kirim pesan
  здравствуйте есть красные кроссовки сколько стоит доставка размер оплата возврат заказ когда
  hello do you have running shoes in black how much is shipping refund order size payment when
  oi tem sapatos pretos quanto custa frete tamanho pagamento pedido troca quando kerudung kertas keranjang`
    .trim()
    .split(/\s+/);

async function fill(db: Db, count: number): Promise<string> {
  const shopId = newId();
  const talks = Math.ceil(count / 50);
  await sql`insert into shops (id, slug, settings, created_at)
    values (${shopId}, 'search', '{"name":"S","currency":"IDR"}', now())`.execute(db);
  await sql`
    with connection as (insert into connections (shop_id, id, channel, name, created_at)
        values (${shopId}, gen_random_uuid(), 'web', 'w', now()) returning id),
      n as (select i, gen_random_uuid() as person, gen_random_uuid() as identity, gen_random_uuid() as talk from generate_series(1, ${talks}::int) i),
      people as (insert into customers (shop_id, id, name, phone, created_at, updated_at)
        select ${shopId}, person, 'Customer ' || i, '+62812' || i, now(), now() from n),
      identities as (insert into identities (shop_id, id, connection_id, value, customer_id, created_at)
        select ${shopId}, identity, connection.id, 'c' || i, person, now() from n, connection)
    insert into conversations (shop_id, id, connection_id, identity_id, customer_id, language, last_message_at, created_at)
    select ${shopId}, talk, connection.id, identity, person, 'id', now(), now() from n, connection`.execute(db);
  await sql`
    insert into messages (shop_id, id, conversation_id, seq, author, content, created_at)
    select ${shopId}, (lpad(to_hex(1700000000000 + n), 12, '0') || '7000' || substr(md5(n::text), 1, 16))::uuid, id, seq,
      'customer', jsonb_build_object('kind', 'text', 'text',
        (select string_agg((${vocabulary}::text[])[ceil(power(${vocabulary.length}::int, random()))::int], ' ')
          from generate_series(1, 2 + (random() * 7)::int + (n * 0)::int))
          || case when random() < 0.00002 then ' zebra' else '' end), now()
    from (select c.id, s.seq, row_number() over (order by s.seq, c.id) as n
      from conversations c cross join generate_series(1, 50) s(seq) where c.shop_id = ${shopId}) talks`.execute(db);
  await sql`analyze`.execute(db);
  return shopId;
}
