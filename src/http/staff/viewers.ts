import { publish } from '#platform/bus';
import type { Viewer, Viewing } from './frames.ts';

type Place = { shopId: string; conversationId: string };

/** Who looks at which conversation, over all processes: a sign that is not renewed is forgotten. */
export type Viewers = {
  /** Tells all processes, this one too. */
  look(at: Place, who: Viewer, on: boolean): void;
  /** Keeps what was heard; true when that changes who looks. */
  hear(news: Place & { staffId: string; name: string; on: boolean }, now: number): boolean;
  of(place: Place, now: number): Viewer[];
  /** All conversations of a shop that somebody looks at. */
  all(shopId: string, now: number): Viewing[];
};

const keyOf = ({ shopId, conversationId }: Place) => `${shopId} ${conversationId}`;

const forgottenMs = 75_000;

export function openViewers(): Viewers {
  const seen = new Map<string, Map<string, { name: string; at: number }>>();
  return {
    look: ({ shopId, conversationId }, { id, name }, on) =>
      publish({ topic: 'viewing', shopId, conversationId, staffId: id, name, on }),
    hear({ staffId, name, on, ...place }, now) {
      const key = keyOf(place);
      const those = seen.get(key) ?? new Map<string, { name: string; at: number }>();
      const wasThere = those.has(staffId);
      if (on) those.set(staffId, { name, at: now });
      else those.delete(staffId);
      if (those.size > 0) seen.set(key, those);
      else seen.delete(key);
      return wasThere !== on;
    },
    of: (place, now) => freshOf(seen.get(keyOf(place)), now),
    all: (shopId, now) =>
      [...seen].flatMap(([key, those]) => {
        const [shop, conversationId = ''] = key.split(' ');
        return shop === shopId ? [{ conversationId, viewers: freshOf(those, now) }] : [];
      }),
  };
}

function freshOf(those: Map<string, { name: string; at: number }> | undefined, now: number): Viewer[] {
  return [...(those ?? [])].flatMap(([id, { name, at }]) => (now - at < forgottenMs ? [{ id, name }] : []));
}
