import type { WebSocket } from '@fastify/websocket';
import type { Access } from '../api/access.ts';
import type { ServerFrame } from './frames.ts';

/** Somebody's open page: what it may hear, and which conversation it shows, up to which seq. */
export type Watcher = {
  socket: WebSocket;
  access: Access;
  /** Asked from time to time and when rights change: what the session may do now; null when it may not even read. */
  accessNow(): Promise<Access | null>;
  watching: { conversationId: string; after: number } | null;
};

const mostUnsent = 1_000_000;
export const closeCodes = { notAllowed: 4401, wrongFrame: 4400, tooSlow: 4408 };

/**
 * Written once for all of them. A page that does not read what it is sent is let go: it catches up when it comes back.
 */
export function tell(watchers: Iterable<Watcher>, frame: ServerFrame): void {
  let bytes: Buffer | undefined;
  for (const { socket } of watchers) {
    bytes ??= Buffer.from(JSON.stringify(frame));
    if (socket.bufferedAmount > mostUnsent) socket.close(closeCodes.tooSlow, 'too slow');
    else if (socket.readyState === socket.OPEN) socket.send(bytes, { binary: false });
  }
}
