import { timeline } from '#conversations';
import type { World } from '#world';
import { messageOf } from '../api/conversations.ts';
import { tell, type Watcher } from './tell.ts';

/** The messages of conversations, for those who have them open: each message once, in order. */
export type ReadingAlong = {
  /** Who has it open does not wait for the lists; what is said in one breath is read once. */
  changed(conversationId: string, present: Watcher[]): void;
  show(watcher: Watcher): void;
  close(): void;
};

const breathMs = 20;
const mostAtOnce = 200;

export function readAlong({ db, log }: World): ReadingAlong {
  const behind = new Set<Watcher>();
  let timer: NodeJS.Timeout | undefined;

  /** Sends what the watcher has not seen. The place is moved on before telling: two readings never send one message twice. */
  async function catchUp(watcher: Watcher): Promise<void> {
    const { watching, access } = watcher;
    if (!watching) return;
    const { conversationId, after } = watching;
    const read = await timeline(db, access.shopId, conversationId, { after, limit: mostAtOnce });
    const fresh = read.filter(({ seq }) => seq > watching.after);
    const last = fresh.at(-1);
    if (!last || watcher.watching !== watching) return;
    watching.after = last.seq;
    tell([watcher], { type: 'messages', conversationId, items: fresh.map(messageOf) });
    if (read.length === mostAtOnce) await catchUp(watcher);
  }

  const show = (watcher: Watcher) => {
    catchUp(watcher).catch((error: unknown) => log.warn({ err: error }, 'live: could not read'));
  };

  return {
    show,
    changed(conversationId, present) {
      for (const watcher of present) if (watcher.watching?.conversationId === conversationId) behind.add(watcher);
      if (behind.size === 0) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const watcher of behind) show(watcher);
        behind.clear();
      }, breathMs);
    },
    close: () => clearTimeout(timer),
  };
}
