import { threadOf } from '#conversations';
import type { Db } from '#platform/db';
import type { World } from '#world';
import { readAccount } from '../accounts.ts';
import { channels } from '../all.ts';
import { type Length, plainText } from '../capabilities.ts';
import { isPlatform, type Said } from '../channel.ts';
import { answerableUntil, placeOf } from './place.ts';

/** Whether a person can say something in a conversation now. */
export type Reach =
  /** `until`: from then on they cannot, unless the customer writes; null: always. `text`: the length of one message. */
  | { kind: 'open'; until: Date | null; text: Length }
  /** Only as the one message that the platform has approved. */
  | { kind: 'template' }
  /** `why`: as a send would be refused. */
  | { kind: 'closed'; why: string };

const something: Said = { id: '', seq: 0, author: 'staff', kind: 'text', text: '…' };

/** Asked of the channel itself, which would say it: nothing is promised here that the outbox refuses. Null: no such conversation. */
export async function reachOf(world: World, db: Db, shopId: string, conversationId: string): Promise<Reach | null> {
  const thread = await threadOf(db, shopId, conversationId);
  if (!thread) return null;
  const channel = channels.find(({ id }) => id === thread.channel);
  if (channel && !isPlatform(channel)) return { kind: 'open', until: null, text: plainText.text };
  const open = await readAccount(world, thread.connectionId);
  if (!open) return { kind: 'closed', why: 'connectionOff' };
  if (thread.optedOutAt) return { kind: 'closed', why: 'optedOut' };
  const now = world.clock.now();
  const place = placeOf(open, thread, now);
  const rendered = open.channel.render(something, place);
  if (rendered.kind === 'refused') return { kind: 'closed', why: rendered.reason };
  if (!place.isWindowOpen && rendered.requests[0]?.anyTime) return { kind: 'template' };
  return { kind: 'open', until: answerableUntil(place, now), text: place.capabilities.text };
}
