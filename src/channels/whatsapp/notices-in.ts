import type { z } from 'zod';
import type { InboundEvent, StatusEvent } from '#conversations';
import { personOf } from './people.ts';
import type { idUpdate, preference, WhatsappStatus, WhatsappValue } from './webhook.ts';

const states: Record<string, StatusEvent['state']> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Statuses come late, twice and out of order; each is an event of its own. */
export function statusIn(status: WhatsappStatus, _value: WhatsappValue): InboundEvent {
  const { id: of, biz_opaque_callback_data: ours, errors, recipient_id, recipient_user_id } = status;
  const key = [of, status.status, recipient_user_id ?? recipient_id].filter(Boolean).join(':');
  const state = states[status.status];
  if (!state) return { kind: 'unknown', key, what: `status: ${status.status}` };
  const [failed] = errors ?? [];
  const reason = failed && [failed.code, failed.title ?? failed.message].filter(Boolean).join(' ');
  return {
    kind: 'status',
    key,
    of,
    state,
    ...(ours && uuid.test(ours) && { sendId: ours }),
    ...(reason && { reason }),
  };
}

/** "Stop" and "resume" of what the customer may be offered, set in the customer's own app. */
export function preferenceIn(wish: z.output<typeof preference>, value: WhatsappValue): InboundEvent {
  const sender = personOf(value, wish.user_id, wish.wa_id);
  const key = ['preference', sender?.id, wish.category, wish.value, wish.timestamp].join(':');
  if (!sender || wish.category !== 'marketing_messages') return { kind: 'unknown', key, what: 'user_preferences' };
  return { kind: 'consent', key, sender, about: 'marketing', given: wish.value !== 'stop' };
}

export function idUpdateIn(
  { wa_id, user_id, timestamp }: z.output<typeof idUpdate>,
  value: WhatsappValue,
): InboundEvent {
  const key = ['user_id', user_id?.previous ?? wa_id, user_id?.current, timestamp].join(':');
  const sender = personOf({ ...value, contacts: [] }, user_id?.previous, wa_id);
  if (!sender || !user_id?.current) return { kind: 'unknown', key, what: 'user_id_update' };
  return { kind: 'identity', key, sender, becomes: user_id.current };
}
