import type { ConnectionRef, CustomerSide, Door, ShopFace } from '#channels';
import { readCart } from '#commerce/carts';
import { ordersOf } from '#commerce/orders';
import { findShop } from '#commerce/shop';
import {
  answerTo,
  connectionByToken,
  conversationOf,
  keepUpload,
  ownConnection,
  progressOf,
  receive,
  repliesAfter,
  standingOf,
  timeline,
  uploadedSince,
} from '#conversations';
import { type News, subscribe } from '#platform/bus';
import { AppError } from '#platform/errors';
import { hashToken, sameText } from '#platform/secrets';
import type { World } from '#world';
import { cartShape, orderShape } from './sides.ts';

/** The shop as one channel may use it. */
export function openDoor(world: World, channel: string): Door {
  const { db, clock, config, secrets } = world;
  return {
    shopFace: (slug) => shopFace(world, channel, slug),
    sign: (text) => secrets.sign(text, channel),
    verify: (text, signature) => secrets.verify(text, channel, signature),
    now: () => clock.now(),
    progress: ({ shopId, connectionId }, sender) => progressOf(db, shopId, connectionId, sender),
    async timeline({ shopId }, conversationId, range) {
      const entries = await timeline(db, shopId, conversationId, range);
      return entries.map(({ staffName, ...entry }) => ({ ...entry, name: staffName }));
    },
    keepFile: (connection, sender, file) => keepFile(world, connection, sender, file),
    async authenticate(token, shopSlug) {
      if (config.apiToken && sameText(token, config.apiToken)) return masterConnection(world, channel, shopSlug);
      const connection = await connectionByToken(db, channel, hashToken(token));
      return connection && { shopId: connection.shopId, connectionId: connection.id };
    },
    receive: (connection, event) => receive(db, { ...connection, ...event }, clock.now()),
    async repliesTo({ shopId }, messageId, milliseconds) {
      let replies: Awaited<ReturnType<typeof answerTo>> = null;
      await until(
        (news) => news.topic === 'turn' && news.messageId === messageId,
        async () => {
          replies = await answerTo(db, shopId, messageId);
          return replies !== null;
        },
        milliseconds,
      );
      return replies ?? [];
    },
    async repliesAfter({ shopId, connectionId }, sender, seq, milliseconds) {
      const conversation = await conversationOf(db, shopId, connectionId, sender);
      const read = async () => (conversation ? repliesAfter(db, shopId, conversation.id, seq) : []);
      let replies: Awaited<ReturnType<typeof read>> = [];
      await until(
        (news) => news.topic === 'message' && news.conversationId === conversation?.id,
        async () => {
          replies = await read();
          return replies.length > 0;
        },
        milliseconds,
      );
      return replies;
    },
    customerSide: (connection, sender) => customerSide(world, connection, sender),
  };
}

async function shopFace(world: World, channel: string, slug: string): Promise<ShopFace | null> {
  const shop = await findShop(world.db, slug);
  if (!shop) return null;
  const connection = await ownConnection(world.db, shop.id, channel, world.clock.now());
  if (!connection.enabled) return null;
  const { name, persona, languages, color, logo, greeting } = shop.settings;
  return {
    shopId: shop.id,
    connectionId: connection.id,
    slug,
    name,
    persona: persona.name ?? name,
    languages,
    color: color ?? null,
    logo: logo ?? null,
    greeting,
    settings: connection.settings,
  };
}

const day = 24 * 3_600_000;
const bytesADay = 50 * 1_048_576;

/** @throws AppError `too_many` when the sender has sent too much today */
async function keepFile(
  { db, clock }: World,
  { shopId, connectionId }: ConnectionRef,
  sender: string,
  file: { mediaType: string; data: Buffer },
): Promise<string> {
  const now = clock.now();
  const sent = await uploadedSince(db, shopId, { connectionId, sender, since: new Date(now.getTime() - day) });
  if (sent + file.data.length > bytesADay) {
    throw new AppError('too_many', 'More than 50 MB of files in a day', { retryAfterMs: day / 24 });
  }
  return `/uploads/${await keepUpload(db, shopId, { ...file, connectionId, sender, now })}`;
}

/** The token of the environment opens any shop: the one named, or the first. */
async function masterConnection(
  world: World,
  channel: string,
  slug: string | undefined,
): Promise<ConnectionRef | null> {
  const shopId = slug ? (await findShop(world.db, slug))?.id : world.defaultShopId;
  if (!shopId) return null;
  const connection = await ownConnection(world.db, shopId, channel, world.clock.now());
  return { shopId, connectionId: connection.id };
}

/**
 * Whether `check` comes true within `milliseconds`: asked at once and again at every news that concerns it. It listens
 * before it asks, so that nothing that happens in between is missed.
 */
async function until(
  concerns: (news: News) => boolean,
  check: () => Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  let wake: () => void = () => {};
  let heard = false;
  const stop = subscribe((news) => {
    if (!concerns(news)) return;
    heard = true;
    wake();
  });
  const end = Date.now() + milliseconds;
  try {
    for (;;) {
      heard = false;
      if (await check()) return true;
      const left = end - Date.now();
      if (left <= 0) return false;
      if (!heard) await sleep(left);
    }
  } finally {
    stop();
  }

  function sleep(most: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function customerSide(world: World, connection: ConnectionRef, sender: string): Promise<CustomerSide> {
  const { db } = world;
  const standing = await standingOf(db, connection.shopId, connection.connectionId, sender);
  if (!standing) return { conversation: null, customer: null, cart: null, order: null };
  const { shop, conversation, customer } = standing;
  const { id, status, language } = conversation;
  const cart = await readCart(db, shop, customer.id, world.clock.now());
  const [order] = await ordersOf(db, shop.id, customer.id, 1);
  return {
    conversation: { id, status, language },
    customer,
    cart: cartShape(cart, shop, language),
    order: order ? orderShape(order, language) : null,
  };
}
