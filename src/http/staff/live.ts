import type { WebSocket } from '@fastify/websocket';
import { z } from 'zod';
import { timeline } from '#conversations';
import { type ListedConversation, listedConversation } from '#inbox';
import { publish, subscribe } from '#platform/bus';
import type { World } from '#world';
import { messageOf } from '../api/conversations.ts';

/**
 * The inbox's live connection, frames of JSON. To the page: a conversation as its list shows it now, the messages of the
 * conversation it watches, and that something else changed. From the page: what it watches, after which seq (so after a
 * lost connection exactly the rest comes), and that its person is typing.
 */
const clientFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watch'), conversationId: z.uuid(), after: z.int().min(0) }),
  z.object({ type: z.literal('unwatch') }),
  z.object({ type: z.literal('typing'), conversationId: z.uuid() }),
]);

type Message = ReturnType<typeof messageOf>;

type ServerFrame =
  | { type: 'ready' }
  | { type: 'conversation'; conversation: ListedConversation }
  | { type: 'messages'; conversationId: string; items: Message[] }
  | { type: 'typing'; conversationId: string }
  | { type: 'changed'; what: 'orders' | 'catalog' };

type LiveClient = {
  socket: WebSocket;
  shopId: string;
  name: string;
  /** Asked from time to time: whether the session still stands and its role may still read. */
  stillAllowed(): Promise<boolean>;
};

type Watcher = LiveClient & { watching: { conversationId: string; after: number } | null };

export type LiveHub = { enter(client: LiveClient): void; close(): void };

const gatherMs = 30;
const checkMs = 30_000;
const mostUnsent = 1_000_000;
const closeCodes = { notAllowed: 4401, wrongFrame: 4400, tooSlow: 4408 };

/** Everybody of the staff who has the inbox open. News of one conversation are read once for all of its shop. */
export function openLiveHub(world: World): LiveHub {
  const watchers = new Set<Watcher>();
  const gathered = new Map<string, { shopId: string; conversationId: string }>();
  let timer: NodeJS.Timeout | undefined;

  const ofShop = (shopId: string) => [...watchers].filter((watcher) => watcher.shopId === shopId);
  const failed = (error: unknown) => world.log.warn({ err: error }, 'live: could not read');

  const unsubscribe = subscribe((news) => {
    if (!('shopId' in news) || ofShop(news.shopId).length === 0) return;
    if (news.topic === 'message' || news.topic === 'conversation') gather(news.shopId, news.conversationId);
    if (news.topic === 'typing' && news.author === 'customer') {
      tell(ofShop(news.shopId), { type: 'typing', conversationId: news.conversationId });
    }
    if (news.topic === 'order') tell(ofShop(news.shopId), { type: 'changed', what: 'orders' });
    if (news.topic === 'catalog') tell(ofShop(news.shopId), { type: 'changed', what: 'catalog' });
  });

  function gather(shopId: string, conversationId: string): void {
    gathered.set(conversationId, { shopId, conversationId });
    timer ??= setTimeout(() => {
      timer = undefined;
      const work = [...gathered.values()];
      gathered.clear();
      for (const item of work) spread(item.shopId, item.conversationId).catch(failed);
    }, gatherMs);
  }

  async function spread(shopId: string, conversationId: string): Promise<void> {
    const conversation = await listedConversation(world.db, shopId, conversationId);
    if (!conversation) return;
    tell(ofShop(shopId), { type: 'conversation', conversation });
    for (const watcher of ofShop(shopId)) {
      if (watcher.watching?.conversationId === conversationId) await catchUp(watcher);
    }
  }

  /** Sends what the watcher has not seen. The place is moved on before reading: two readings never send one message twice. */
  async function catchUp(watcher: Watcher): Promise<void> {
    const { watching, shopId } = watcher;
    if (!watching) return;
    const { conversationId, after } = watching;
    const items = (await timeline(world.db, shopId, conversationId, { after, limit: 200 })).map(messageOf);
    const fresh = items.filter((item) => item.seq > watching.after);
    const last = fresh.at(-1);
    if (!last || watcher.watching !== watching) return;
    watching.after = last.seq;
    tell([watcher], { type: 'messages', conversationId, items: fresh });
    if (items.length === 200) await catchUp(watcher);
  }

  function enter(client: LiveClient): void {
    const watcher: Watcher = { ...client, watching: null };
    watchers.add(watcher);
    const check = setInterval(() => {
      client.stillAllowed().then((allowed) => {
        if (!allowed) client.socket.close(closeCodes.notAllowed, 'signed out, or no longer of this shop');
      }, failed);
    }, checkMs);
    client.socket.on('message', (data) => hear(watcher, String(data)));
    client.socket.on('close', () => {
      clearInterval(check);
      watchers.delete(watcher);
    });
    tell([watcher], { type: 'ready' });
  }

  function hear(watcher: Watcher, text: string): void {
    const frame = readFrame(text);
    if (!frame) {
      watcher.socket.close(closeCodes.wrongFrame, 'not a frame that is known');
      return;
    }
    if (frame.type === 'typing') {
      const { conversationId } = frame;
      publish({ topic: 'typing', shopId: watcher.shopId, conversationId, author: 'staff', name: watcher.name });
      return;
    }
    watcher.watching = frame.type === 'watch' ? { conversationId: frame.conversationId, after: frame.after } : null;
    catchUp(watcher).catch(failed);
  }

  function close(): void {
    unsubscribe();
    clearTimeout(timer);
    for (const { socket } of watchers) socket.close(1001, 'the shop is closing');
  }

  return { enter, close };
}

function readFrame(text: string): z.output<typeof clientFrame> | null {
  try {
    return clientFrame.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A page that does not read what it is sent is let go: it catches up when it comes back. */
function tell(watchers: Watcher[], frame: ServerFrame): void {
  const text = JSON.stringify(frame);
  for (const { socket } of watchers) {
    if (socket.bufferedAmount > mostUnsent) socket.close(closeCodes.tooSlow, 'too slow');
    else if (socket.readyState === socket.OPEN) socket.send(text);
  }
}
