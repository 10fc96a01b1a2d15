import { createHash } from 'node:crypto';
import { z } from 'zod';
import { item, type MessagingItem } from './webhook.ts';

/** One thing that a webhook tells, and where it stood: of which account, and whether another app has the conversation. */
export type Told = { accountId: string | null; isStandby: boolean; field: string; raw: unknown; key: string } & (
  | { item: MessagingItem }
  | { item: null }
);

const object = z.looseObject({});
const entry = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
  messaging: z.array(z.unknown()).optional().catch(undefined),
  standby: z.array(z.unknown()).optional().catch(undefined),
  changes: z.array(z.unknown()).optional().catch(undefined),
});
const change = z.looseObject({ field: z.string(), value: z.unknown() });

/**
 * Everything in a webhook, in order. An entry has `messaging`, `standby` or `changes`; the dashboard's test button sends messages
 * as changes. Tools in between pass on a bare entry or a bare message: those are read as well.
 */
export function toldIn(rawBody: Buffer): Told[] {
  const body: unknown = JSON.parse(rawBody.toString('utf8'));
  const found = entriesIn(body).flatMap(inEntry);
  if (found.length === 0) throw new Error('no entry with messages or changes');
  return found;
}

function entriesIn(body: unknown): unknown[] {
  if (Array.isArray(body)) return body.flatMap(entriesIn);
  const read = object.safeParse(body).data;
  if (!read) return [];
  if (Array.isArray(read.entry)) return read.entry as unknown[];
  if (read.entry) return [read.entry];
  if (read.messaging ?? read.standby ?? read.changes) return [read];
  return read.sender || read.recipient ? [{ messaging: [read] }] : [];
}

function inEntry(raw: unknown): Told[] {
  const read = entry.safeParse(raw).data;
  if (!read) return [];
  const accountId = read.id ?? null;
  const told = (field: string, isStandby: boolean) => (one: unknown) => ({
    accountId,
    isStandby,
    field,
    raw: one,
    key: keyOf(one),
    item: item.safeParse(one).data ?? null,
  });
  return [
    ...(read.messaging ?? []).map(told('messaging', false)),
    ...(read.standby ?? []).map(told('standby', true)),
    ...(read.changes ?? []).map((one) => inChange(one, accountId)),
  ];
}

function inChange(raw: unknown, accountId: string | null): Told {
  const read = change.safeParse(raw).data;
  const value = item.safeParse(read?.value).data;
  const isMessaging = /^(messages|message_|messaging_|standby)/.test(read?.field ?? '') && value?.sender !== undefined;
  const place = { accountId, field: read?.field ?? 'change', raw: read?.value ?? raw, key: keyOf(raw) };
  return { ...place, isStandby: read?.field === 'standby', item: isMessaging ? (value ?? null) : null };
}

/** What has no id of its own counts once by what it says: delivered again, it says the same. */
function keyOf(raw: unknown): string {
  return createHash('sha256').update(JSON.stringify(raw)).digest('base64url').slice(0, 22);
}
