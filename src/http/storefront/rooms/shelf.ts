import { LRUCache } from 'lru-cache';
import { subscribe } from '#platform/bus';
import type { Db } from '#platform/db';
import { readRoom, type Whose } from './read-room.ts';
import type { RoomFacts } from './section.ts';

/** Rooms as everybody sees them, kept in memory until something is written, answered or taken away in them. */
export type RoomShelf = {
  read(tx: Db, whose: Whose, before?: string): Promise<RoomFacts>;
  close(): void;
};

const mostRooms = 2_000;

export function openRoomShelf(): RoomShelf {
  const rooms = new LRUCache<string, RoomFacts>({ max: mostRooms });
  /** Moves on with every change: what was read before one is not kept after it. */
  let changes = 0;
  const unsubscribe = subscribe((news) => {
    if (news.topic !== 'room' && news.topic !== 'restored') return;
    changes++;
    if (news.topic === 'room') rooms.delete(keyOf(news.shopId, news.productId));
    else rooms.clear();
  });
  return {
    async read(tx, whose, before) {
      if (whose.guestId !== null || before !== undefined) return readRoom(tx, whose, before);
      const key = keyOf(whose.shopId, whose.product?.id ?? null);
      const known = rooms.get(key);
      if (known) return known;
      const begun = changes;
      const read = await readRoom(tx, whose);
      if (changes === begun) rooms.set(key, read);
      return read;
    },
    close: unsubscribe,
  };
}

const keyOf = (shopId: string, productId: string | null) => `${shopId} ${productId ?? ''}`;
