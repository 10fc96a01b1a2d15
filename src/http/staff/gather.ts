import { setTimeout as sleep } from 'node:timers/promises';
import { listedConversations } from '#inbox';
import type { World } from '#world';
import { type AlertNews, alertsOf } from './alerts.ts';
import type { Viewing } from './frames.ts';
import { tell, type Watcher } from './tell.ts';
import type { Viewers } from './viewers.ts';

/** News for the lists of a shop, gathered so that many of them are one query and one frame. */
export type Gathering = {
  changed(shopId: string, conversationId: string): void;
  alerted(news: AlertNews): void;
  /** Somebody began or ceased to look at it. */
  looked(shopId: string, conversationId: string): void;
  close(): void;
};

/** As long as nobody notices; while the database is slow more is gathered, and no second reading is begun. */
const gatherMs = 100;
const mostRows = 200;

type Gathered = { changed: Set<string>; looked: Set<string>; alerts: AlertNews[] };

/** @param present who has a page of that shop open */
export function gatherFor(world: World, viewers: Viewers, present: (shopId: string) => Watcher[]): Gathering {
  const shops = new Map<string, Gathered>();
  const ended = new AbortController();

  function of(shopId: string): Gathered {
    const known = shops.get(shopId);
    if (known) return known;
    const gathered: Gathered = { changed: new Set(), looked: new Set(), alerts: [] };
    shops.set(shopId, gathered);
    spread(shopId, gathered).catch((error: unknown) => {
      if (!ended.signal.aborted) world.log.warn({ err: error }, 'live: could not read');
      shops.delete(shopId);
    });
    return gathered;
  }

  /** Goes on as long as there is something to tell. */
  async function spread(shopId: string, gathered: Gathered): Promise<void> {
    for (;;) {
      await sleep(gatherMs, undefined, { signal: ended.signal });
      if (gathered.changed.size + gathered.looked.size + gathered.alerts.length === 0) break;
      for (const { watchers, items } of alertsOf(gathered.alerts.splice(0), present(shopId))) {
        tell(watchers, { type: 'alerts', items });
      }
      const ids = [...gathered.changed].slice(0, mostRows);
      for (const id of ids) gathered.changed.delete(id);
      const items = ids.length > 0 ? await listedConversations(world.db, shopId, ids) : [];
      const viewing = viewingOf(shopId, gathered.looked);
      if (items.length + viewing.length > 0) tell(present(shopId), { type: 'conversations', items, viewing });
    }
    shops.delete(shopId);
  }

  function viewingOf(shopId: string, looked: Set<string>): Viewing[] {
    const now = world.clock.now().getTime();
    const ids = [...looked];
    looked.clear();
    return ids.map((conversationId) => ({ conversationId, viewers: viewers.of({ shopId, conversationId }, now) }));
  }

  return {
    changed: (shopId, conversationId) => void of(shopId).changed.add(conversationId),
    looked: (shopId, conversationId) => void of(shopId).looked.add(conversationId),
    alerted: (news) => void of(news.shopId).alerts.push(news),
    close: () => ended.abort(),
  };
}
