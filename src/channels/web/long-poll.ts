import type { FastifyReply } from 'fastify';
import type { Door } from '../live.ts';
import type { Hub } from './hub.ts';
import type { WireUpdate } from './protocol.ts';
import { type Range, readUpdate, type Visit } from './update.ts';

/** Answers as soon as there is something new, or when the time is up. */
export async function waitForUpdate(
  channel: { door: Door; hub: Hub },
  visit: Visit,
  range: Range,
  milliseconds: number,
  reply: FastifyReply,
): Promise<WireUpdate> {
  const news = Promise.withResolvers<void>();
  const stop = channel.hub.listen(visit.visitor, (heard) => {
    if (heard?.topic !== 'typing') news.resolve();
  });
  const timer = setTimeout(news.resolve, milliseconds);
  reply.raw.once('close', news.resolve);
  try {
    const { update } = await readUpdate(channel, visit, range);
    if (update.messages.length > 0) return update;
    await news.promise;
    return (await readUpdate(channel, visit, range)).update;
  } finally {
    clearTimeout(timer);
    stop();
  }
}
