import { LRUCache } from 'lru-cache';
import { parse } from 'yaml';
import { readShopFiles, type Shop, type ShopFile } from '#commerce/shop';
import type { Db } from '#platform/db';
import { flowDocument } from './document.ts';
import type { Flow } from './flow.ts';
import { flowOf } from './read-flow.ts';

/** The flows of the shops in memory. */
export type FlowShelf = {
  /** A shop's flows, as new as `shop.settingsVersion`, in the order of their files. */
  at(tx: Db, shop: Shop): Promise<Flow[]>;
};

const mostShops = 200;

export function openFlowShelf(): FlowShelf {
  const known = new LRUCache<string, { version: number; flows: Flow[] }>({ max: mostShops });
  return {
    at: async (tx, shop) => {
      const kept = known.get(shop.id);
      if (kept && kept.version >= shop.settingsVersion) return kept.flows;
      const flows = await loadFlows(tx, shop);
      known.set(shop.id, { version: shop.settingsVersion, flows });
      return flows;
    },
  };
}

async function loadFlows(tx: Db, shop: Shop): Promise<Flow[]> {
  const files = await readShopFiles(tx, shop.id, 'flows');
  return files.flatMap((file) => storedFlow(file, shop) ?? []);
}

/** What an import let in can be read; a file of an older version of this language that cannot is left out. */
function storedFlow({ path, hash, data }: ShopFile, shop: Shop): Flow | undefined {
  const read = flowDocument.safeParse(parse(data.toString('utf8')));
  const id = /([^/]+)\.ya?ml$/.exec(path)?.[1];
  return read.success && id ? flowOf(id, hash.slice(0, 12), read.data, shop.settings) : undefined;
}
