import { type News, publish, subscribe } from '#platform/bus';
import type { World } from '#world';
import { attend } from './attend.ts';
import { type ClientFrame, readFrame } from './frames.ts';
import { gatherFor } from './gather.ts';
import { readAlong } from './read-along.ts';
import { closeCodes, tell, type Watcher } from './tell.ts';
import { openViewers } from './viewers.ts';
import { gatherVisitors } from './visitor-news.ts';
import { whoHears } from './who-hears.ts';

export type LiveHub = { enter(client: Omit<Watcher, 'watching'>): void; close(): void };

const checkMs = 30_000;

/** Everybody of the staff who has the inbox open. What the lists show is read once for all of a shop (gather.ts). */
export function openLiveHub(world: World): LiveHub {
  const watchers = new Set<Watcher>();
  const viewers = openViewers();
  const attendance = attend(world);
  const ofShop = (shopId: string) => [...watchers].filter((watcher) => watcher.access.shopId === shopId);
  const failed = (error: unknown) => world.log.warn({ err: error }, 'live: could not read');
  const now = () => world.clock.now().getTime();
  const gathering = gatherFor(world, viewers, ofShop);
  const reading = readAlong(world);

  const endVisitors = gatherVisitors((shopId) => tell(ofShop(shopId), { type: 'changed', what: 'visitors' }));
  const unsubscribe = subscribe((news) => {
    if (!('shopId' in news)) return;
    const present = ofShop(news.shopId);
    if (news.topic === 'viewing') return hearViewing(news);
    if (present.length === 0) return;
    if (news.topic === 'message' || news.topic === 'conversation' || news.topic === 'revised') {
      gathering.changed(news.shopId, news.conversationId);
      reading.changed(news.conversationId, present);
    }
    if (news.topic === 'alert') gathering.alerted(news);
    if (news.topic === 'desk' && news.what === 'rights') return present.forEach(checkRights);
    const told = whoHears(news, present);
    if (told) tell(told.watchers, told.frame);
  });

  function hearViewing(news: Extract<News, { topic: 'viewing' }>): void {
    if (viewers.hear(news, now())) gathering.looked(news.shopId, news.conversationId);
  }

  function enter(client: Omit<Watcher, 'watching'>): void {
    const watcher: Watcher = { ...client, watching: null };
    watchers.add(watcher);
    attendance.came(watcher.access);
    const check = setInterval(() => {
      checkRights(watcher);
      look(watcher, true);
      attendance.stays(watcher.access);
    }, checkMs);
    client.socket.on('message', (data) => hear(watcher, String(data)));
    client.socket.on('close', () => {
      clearInterval(check);
      look(watcher, false);
      watchers.delete(watcher);
      attendance.went(watcher.access);
    });
    tell([watcher], { type: 'ready', viewing: viewers.all(watcher.access.shopId, now()) });
  }

  /** A right that was taken away ends here at once, whatever the page shows. */
  function checkRights(watcher: Watcher): void {
    watcher.accessNow().then((access) => {
      if (!access) return watcher.socket.close(closeCodes.notAllowed, 'signed out, or no longer of this shop');
      const before = watcher.access.permissions.join();
      watcher.access = access;
      if (access.permissions.join() !== before) tell([watcher], { type: 'rights', permissions: access.permissions });
    }, failed);
  }

  function hear(watcher: Watcher, text: string): void {
    const frame = readFrame(text);
    if (!frame) watcher.socket.close(closeCodes.wrongFrame, 'not a frame that is known');
    else if (frame.type === 'typing') typing(watcher, frame.conversationId);
    else watch(watcher, frame);
  }

  function watch(watcher: Watcher, frame: Exclude<ClientFrame, { type: 'typing' }>): void {
    look(watcher, false);
    watcher.watching = frame.type === 'watch' ? { conversationId: frame.conversationId, after: frame.after } : null;
    look(watcher, true);
    reading.show(watcher);
  }

  function typing({ access }: Watcher, conversationId: string): void {
    if (!access.permissions.includes('converse')) return;
    const name = access.staff?.name ?? '';
    publish({ topic: 'typing', shopId: access.shopId, conversationId, author: 'staff', name });
  }

  function look({ watching, access }: Watcher, on: boolean): void {
    const { shopId, staff } = access;
    if (watching && staff) viewers.look({ shopId, conversationId: watching.conversationId }, staff, on);
  }

  function close(): void {
    unsubscribe();
    endVisitors();
    gathering.close();
    reading.close();
    attendance.close();
    for (const { socket } of watchers) socket.close(1001, 'the shop is closing');
  }

  return { enter, close };
}
