import { readCart } from '#commerce/carts';
import { ordersOf } from '#commerce/orders';
import { loadShop } from '#commerce/shop';
import { answerTo, type Content, createConnection, getConversation, receive } from '#conversations';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { importShop, readShopFolder } from '#shop-folder';
import { turns } from '#turn';
import { testWorld } from './world.ts';

/** A talk with a shop of its own, through the whole turn, at a fixed hour. */
export type Talk = {
  /** @param ad the reference of an ad that the customer comes by */
  say(text: string, ad?: string): Promise<After>;
};

/** What is true after a message. */
export type After = {
  replies: {
    kind: string;
    text: string;
    expects?: { field: string; option?: string };
    choices?: { id: string; label: string }[];
  }[];
  cart: string[];
  lines: { handle: string; options: Record<string, string>; quantity: number }[];
  /** Names of the commands that were understood, and how. */
  commands: string[];
  evidence: string[];
  total: number;
  order: string;
  conversation: string;
  language: string;
  /** How long receiving it and its turn took. */
  ms: number;
};

/** A Monday, ten in the morning in Jakarta. */
const begin = new Date('2026-11-23T03:00:00Z');

/** A shop of its own for one talk. @param folder of the shop: an absolute path */
export async function openTalk(folder: string): Promise<Talk> {
  return (await openTalkingShop(folder)).newTalk();
}

/** prices: of every variant, as stored; reopen: takes over what was changed in the folder meanwhile. */
export type TalkingShop = {
  shopId: string;
  db: Db;
  newTalk(): Talk;
  reopen(): Promise<void>;
  prices(): Promise<{ id: string; price: number }[]>;
};

/** A shop in which talks are held, each with a customer who has never been there. */
export async function openTalkingShop(folder: string): Promise<TalkingShop> {
  const clock = manualClock(begin);
  const world = await testWorld({ clock });
  const read = await readShopFolder(folder);
  const slug = newId();
  const { shop } = await transact(world.db, (tx) => importShop(tx, read, { slug, now: begin }));
  const connection = await transact(world.db, (tx) =>
    createConnection(tx, {
      shopId: shop.id,
      channel: 'direct',
      name: 'story',
      tokenHash: null,
      pull: true,
      now: begin,
    }),
  );
  const handle = turns(world);

  async function say(sender: string, text: string, ad?: string): Promise<After> {
    clock.advance(20_000);
    const inbound = {
      shopId: shop.id,
      connectionId: connection.id,
      eventKey: newId(),
      raw: text,
      sender: { id: sender },
      content: contentOf(text),
      ...(ad && { context: { referral: { source: 'ad', ref: ad } } }),
    };
    const start = performance.now();
    const received = await receive(world.db, inbound, clock.now());
    const job = {
      id: newId(),
      shopId: shop.id,
      queue: 'turn',
      key: received.conversationId,
      payload: { messageId: received.messageId },
      attempts: 1,
      createdAt: clock.now(),
    };
    await handle(job, async () => {});
    const ms = performance.now() - start;
    return { ...(await after(world.db, shop.id, received, clock.now())), ms };
  }

  return {
    shopId: shop.id,
    db: world.db,
    newTalk: () => {
      const sender = newId();
      return { say: (text, ad) => say(sender, text, ad) };
    },
    reopen: async () => {
      const changed = await readShopFolder(folder);
      await transact(world.db, (tx) => importShop(tx, changed, { slug, now: clock.now() }));
    },
    prices: () => pricesOf(world.db, shop.id),
  };
}

/** "[position -6.9, 107.6]" sends a position, "[picture]" a picture. */
function contentOf(text: string): Content {
  const position = /^\[position (-?[\d.]+), (-?[\d.]+)\]$/.exec(text);
  if (position) return { kind: 'location', latitude: Number(position[1]), longitude: Number(position[2]) };
  if (text === '[picture]') return { kind: 'media', mediaType: 'image/jpeg', url: 'https://example.test/picture.jpg' };
  return { kind: 'text', text };
}

type Db = Parameters<typeof receive>[0];

/** What is true after a message, as its turn left it. */
export async function after(
  db: Db,
  shopId: string,
  ids: { messageId: string; conversationId: string; customerId: string },
  now: Date,
): Promise<Omit<After, 'ms'>> {
  return transact(db, async (tx) => {
    const shop = await loadShop(tx, shopId);
    const cart = await readCart(tx, shop, ids.customerId, now);
    const [order] = await ordersOf(tx, shopId, ids.customerId, 1);
    const conversation = await getConversation(tx, shopId, ids.conversationId);
    const replies = (await answerTo(tx, shopId, ids.messageId)) ?? [];
    return {
      replies: replies as unknown as After['replies'],
      cart: cart.lines.map(
        ({ quantity, title, options }) => `${quantity} x ${[title, ...optionText(options)].join(' ')}`,
      ),
      lines: cart.lines.map(({ handle, options, quantity }) => ({ handle, options, quantity })),
      ...(await understood(tx, shopId, ids.messageId)),
      total: cart.total,
      order: order ? `${order.status} ${order.paymentStatus}` : 'none',
      conversation: conversation?.status ?? '',
      language: conversation?.language ?? '',
    };
  });
}

function pricesOf(db: Db, shopId: string): Promise<{ id: string; price: number }[]> {
  return db.selectFrom('variants').select(['id', 'price']).where('shop_id', '=', shopId).orderBy('id').execute();
}

function optionText(options: Record<string, string>): string[] {
  const values = Object.values(options);
  return values.length > 0 ? [`(${values.join(', ')})`] : [];
}

async function understood(
  tx: Db,
  shopId: string,
  messageId: string,
): Promise<{ commands: string[]; evidence: string[] }> {
  const row = await tx
    .selectFrom('messages')
    .select('evidence')
    .where('shop_id', '=', shopId)
    .where('id', '=', messageId)
    .executeTakeFirst();
  const { commands = [], evidence = [] } = (row?.evidence ?? {}) as {
    commands?: { name: string }[];
    evidence?: string[];
  };
  return { commands: commands.map(({ name }) => name), evidence };
}
