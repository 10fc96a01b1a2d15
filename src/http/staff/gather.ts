import { setTimeout as sleep } from 'node:timers/promises';
import { listedConversations } from '#inbox';
import type { News } from '#platform/bus';
import type { World } from '#world';
import { alertsOf } from './alerts.ts';
import { tell, type Watcher } from './tell.ts';

export type AlertNews = Extract<News, { topic: 'alert' }>;

/** News for the lists of a shop, gathered so that many of them are one query and one frame. */
export type Gathering = {
  changed(shopId: string, conversationId: string): void;
  alerted(news: AlertNews): void;
  close(): void;
};

/** As long as nobody notices; while the database is slow more is gathered, and no second reading is begun. */
const gatherMs = 100;
const mostRows = 200;

type Gathered = { changed: Set<string>; alerts: AlertNews[] };

/** @param present who has a page of that shop open */
export function gatherFor(world: World, present: (shopId: string) => Watcher[]): Gathering {
  const shops = new Map<string, Gathered>();
  const ended = new AbortController();

  function of(shopId: string): Gathered {
    const known = shops.get(shopId);
    if (known) return known;
    const gathered: Gathered = { changed: new Set(), alerts: [] };
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
      if (gathered.changed.size + gathered.alerts.length === 0) break;
      for (const { watchers, items } of alertsOf(gathered.alerts.splice(0), present(shopId))) {
        tell(watchers, { type: 'alerts', items });
      }
      const ids = [...gathered.changed].slice(0, mostRows);
      for (const id of ids) gathered.changed.delete(id);
      const items = ids.length > 0 ? await listedConversations(world.db, shopId, ids) : [];
      if (items.length > 0) tell(present(shopId), { type: 'conversations', items });
    }
    shops.delete(shopId);
  }

  return {
    changed: (shopId, conversationId) => void of(shopId).changed.add(conversationId),
    alerted: (news) => void of(news.shopId).alerts.push(news),
    close: () => ended.abort(),
  };
}
