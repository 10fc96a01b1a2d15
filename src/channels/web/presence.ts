import type { WebSocket } from 'ws';
import { z } from 'zod';
import { publish, subscribe, type VisitorSign } from '#platform/bus';
import { newId } from '#platform/ids';
import type { Door, ShopFace } from '../live.ts';
import { closeCodes } from './close-codes.ts';
import type { Limits } from './limits.ts';
import type { PresenceFrame, WireCart } from './protocol.ts';
import { readToken } from './visitor-token.ts';

const short = (length: number) =>
  z
    .string()
    .max(2_000)
    .transform((text) => text.toWellFormed().slice(0, length));

/** What a page tells of itself. What stands behind a "?" is not taken: people's data stand there now and then. */
const signBody = z.object({
  page: short(300).transform((page) => page.split(/[?#]/)[0] ?? ''),
  title: short(120),
  product: short(300).nullable().default(null),
  language: short(20),
  timezone: short(60),
  returning: z.boolean().default(false),
  /** Of who has talked with the shop already. */
  token: z.string().max(300).optional(),
});
type Told = z.output<typeof signBody>;

const renewMs = 25_000;
/** A page that tells more often than a person can turn pages is none. */
const mostFrames = 600;

/**
 * One open page of a visitor, who need not have said anything: while it is open the shop's people see it, and can speak to it
 * first. The id is the connection's own and is gone with it; nothing is stored.
 */
export function attendVisitor(
  socket: WebSocket,
  channel: { door: Door; limits: Limits },
  face: ShopFace,
  address: string,
) {
  const { shopId } = face;
  const id = newId();
  const cameAt = channel.door.now().toISOString();
  let told: (Told & { since: string }) | undefined;
  let frames = 0;
  let isAlive = true;

  const tell = (frame: PresenceFrame) => socket.send(JSON.stringify(frame));
  const unsubscribe = subscribe((news) => {
    if (news.topic !== 'invite' || news.visitorId !== id || news.shopId !== shopId) return;
    tell({ type: 'invite', text: news.text, ...(news.name && { name: news.name }) });
  });

  socket.on('message', (data) => {
    const sign = readSign(data.toString());
    if (!sign || ++frames > mostFrames) return socket.close(closeCodes.policy, 'not a page that is known');
    const since = told?.page === sign.page ? told.since : channel.door.now().toISOString();
    told = { ...sign, since };
    publishSign().catch(() => socket.close(closeCodes.broken));
  });
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
    channel.limits.leave(address);
    if (told) publish({ topic: 'visitor', shopId, id, visitor: null });
  });
  const heartbeat = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    publishSign().catch(() => socket.close(closeCodes.broken));
  }, renewMs);

  async function publishSign(): Promise<void> {
    if (!told) return;
    const { token, ...page } = told;
    const known = token ? await sideOf(channel.door, face, token) : { conversationId: null, cart: null };
    if (socket.readyState === socket.OPEN)
      publish({ topic: 'visitor', shopId, id, visitor: { ...page, cameAt, ...known } });
  }
}

function readSign(text: string): Told | null {
  try {
    return signBody.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What is known of a visitor who has talked: their conversation, and what is in their cart. */
async function sideOf(
  door: Door,
  { shopId, connectionId }: ShopFace,
  token: string,
): Promise<Pick<VisitorSign, 'conversationId' | 'cart'>> {
  const visitor = readToken(door, shopId, token, door.now());
  if (!visitor) return { conversationId: null, cart: null };
  const { conversation, cart } = await door.customerSide({ shopId, connectionId }, visitor.id);
  return { conversationId: conversation?.id ?? null, cart: cartOf(cart as WireCart | null) };
}

function cartOf(cart: WireCart | null): VisitorSign['cart'] {
  if (!cart) return null;
  return { count: cart.lines.reduce((sum, line) => sum + line.quantity, 0), total: cart.total.text };
}
