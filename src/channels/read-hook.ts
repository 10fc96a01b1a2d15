import { createHash } from 'node:crypto';
import type { InboundEvent } from '#conversations';
import type { World } from '#world';
import type { Account, Hook, PlatformChannel } from './channel.ts';

/** A genuine webhook that cannot be read is kept as it is: the platform would only send it again and again. */
export async function eventsIn(
  channel: PlatformChannel,
  hook: Hook,
  account: Account,
  { log }: Pick<World, 'log'>,
): Promise<InboundEvent[]> {
  const key = `body:${createHash('sha256').update(hook.rawBody).digest('base64url')}`;
  try {
    const events = await channel.parse(hook, account);
    for (const event of events) tellLeftOut(event, account, log);
    return events.length > 0 ? events.map(storable) : [{ kind: 'unknown', key, what: 'nothing in it' }];
  } catch (error) {
    const note = error instanceof Error ? error.message.slice(0, 500) : 'not readable';
    log.warn({ connection: account.connectionId, reason: note }, 'hooks: kept unread');
    return [{ kind: 'unknown', key, what: 'unreadable', note: storable(note) }];
  }
}

/** What was left out on purpose is found in the log, with the reason; who sent it is not. */
function tellLeftOut(event: InboundEvent, { connectionId: connection }: Account, log: World['log']): void {
  if (event.kind === 'unknown' && event.note) {
    log.info({ connection, what: event.what, reason: storable(event.note) }, 'hooks: kept, and not understood');
  }
  if (event.kind === 'message' && event.content.kind === 'media' && event.content.refused) {
    log.warn({ connection, reason: event.content.refused }, 'files: not kept');
  }
}

/** The parsed text of JSON may hold what a database cannot: NUL and lone surrogates. */
function storable<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed() as T;
  if (Array.isArray(value)) return value.map(storable) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, storable(field)])) as T;
}

export function rawText(body: Buffer): string {
  const text = body.toString('utf8');
  return text.includes('\u0000') || !Buffer.from(text).equals(body) ? `base64:${body.toString('base64')}` : text;
}
