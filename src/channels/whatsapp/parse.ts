import type { z } from 'zod';
import type { InboundEvent } from '#conversations';
import type { Hook } from '../channel.ts';
import { echoIn, messageIn } from './messages-in.ts';
import { idUpdateIn, preferenceIn, statusIn } from './notices-in.ts';
import { idUpdate, message, preference, status, value, type WhatsappValue, webhook } from './webhook.ts';

/** A webhook holds entries, an entry changes, a change any number of messages and statuses: all of them are read. */
export function parse({ rawBody }: Hook): InboundEvent[] {
  const { entry } = webhook.parse(JSON.parse(rawBody.toString('utf8')));
  return entry.flatMap(({ id, changes }, n) =>
    changes.flatMap((change, m) => inChange(change.field, change.value, `${id ?? n}:${m}`, rawBody)),
  );
}

type Lists = 'messages' | 'message_echoes' | 'statuses' | 'user_preferences' | 'user_id_update';

function inChange(field: string, raw: unknown, place: string, body: Buffer): InboundEvent[] {
  const read = value.safeParse(raw).data;
  const unknown = (what: string, n = 0): InboundEvent => ({
    kind: 'unknown',
    key: keyOf(`${place}:${what}:${n}`, body),
    what,
  });
  if (!read) return [unknown(field)];
  const all = <T>(
    list: Lists,
    schema: z.ZodType<T>,
    take: (item: T, value: WhatsappValue) => InboundEvent,
  ): InboundEvent[] =>
    (read[list] ?? []).map((item, n) => {
      const one = schema.safeParse(item);
      return one.success ? take(one.data, read) : unknown(`${field}: ${list}`, n);
    });
  const events = [
    ...all('messages', message, messageIn),
    ...all('message_echoes', message, echoIn),
    ...all('statuses', status, statusIn),
    ...all('user_preferences', preference, preferenceIn),
    ...all('user_id_update', idUpdate, idUpdateIn),
  ];
  return events.length > 0 ? events : [unknown(field)];
}

/** What has no id of its own counts once by the webhook that it stands in. */
function keyOf(place: string, body: Buffer): string {
  let hash = 5381;
  for (const byte of body) hash = ((hash * 33) ^ byte) >>> 0;
  return `${place}:${body.length}:${hash}`;
}
