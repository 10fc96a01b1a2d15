import type { InboundEvent } from '#conversations';
import type { Heard } from './heard.ts';
import { hourOf } from './hour.ts';
import { referralOf } from './referral.ts';
import { messagingSettingsOf } from './settings.ts';

/** What became of a message: changed, liked, delivered, read; null: the item is about none. */
export function aboutMessage(heard: Heard): InboundEvent[] | null {
  const { item, sender, at, told } = heard;
  const { message_edit: edit, reaction } = item;
  if (edit) {
    return [
      { kind: 'edit', key: `${edit.mid}:edit:${edit.num_edit ?? told.key}`, at, sender, of: edit.mid, text: edit.text },
    ];
  }
  if (reaction) {
    const emoji = reaction.action === 'unreact' ? null : (reaction.emoji ?? emojis[reaction.reaction ?? ''] ?? '❤️');
    return [{ kind: 'reaction', key: told.key, at, sender, of: reaction.mid, emoji }];
  }
  return delivered(heard) ?? wasRead(heard);
}

const emojis: Record<string, string> = {
  smile: '😆',
  laugh: '😆',
  angry: '😠',
  sad: '😢',
  wow: '😮',
  love: '❤️',
  like: '👍',
  dislike: '👎',
};

/** By the ids of the messages where they are told, else by the hour up to which everything has arrived. */
function delivered({ item, sender, at, told }: Heard): InboundEvent[] | null {
  const { delivery } = item;
  if (!delivery) return null;
  const { mids = [], watermark } = delivery;
  if (mids.length > 0) {
    return mids.map((of) => ({ kind: 'status', key: `${of}:delivered`, at, of, state: 'delivered' }));
  }
  const until = hourOf(watermark);
  return until ? [{ kind: 'read', key: told.key, at, sender, until, isOnlyDelivered: true }] : null;
}

function wasRead({ item, sender, at, told }: Heard): InboundEvent[] | null {
  const { mid: of, watermark } = item.read ?? {};
  if (of) return [{ kind: 'status', key: `${of}:read`, at, of, state: 'read' }];
  const until = hourOf(watermark);
  return until ? [{ kind: 'read', key: told.key, at, sender, until }] : null;
}

/** What led somebody here, what they allow, and who answers them; null: the item tells none of it. */
export function aboutPerson(heard: Heard): InboundEvent[] | null {
  const { item, sender, at, told } = heard;
  const { referral } = item;
  if (referral) return [{ kind: 'referral', key: told.key, at, sender, referral: referralOf(referral) }];
  const by = controlledBy(heard);
  if (by) return [{ kind: 'control', key: told.key, at, sender, by }];
  return optedIn(heard);
}

/** "Send to Messenger" and the checkbox of a page carry a word of the shop's; a subscription to news is a consent. */
function optedIn({ item, sender, at, told }: Heard): InboundEvent[] | null {
  const { optin } = item;
  if (!optin) return null;
  if (optin.type || optin.notification_messages_status) {
    const given = !/^STOP/.test(optin.notification_messages_status ?? '');
    return [{ kind: 'consent', key: told.key, at, sender, about: 'marketing', given }];
  }
  const { ref } = optin;
  return ref ? [{ kind: 'referral', key: told.key, at, sender, referral: { source: 'optin', ref } }] : null;
}

/** The platform's own inboxes, where the owner answers by hand. */
const inboxApps = new Set(['263902037430900', '1217981644879628']);

/**
 * Whoever gets the conversation is told so by `pass`, whoever loses it by `take`; apps that only listen are told both, and then
 * it takes our app's id to know.
 */
function controlledBy({ item, told, account }: Heard): 'us' | 'other' | null {
  const { pass_thread_control: passed, take_thread_control: taken } = item;
  const owner = (passed ?? taken)?.new_owner_app_id;
  if (!passed && !taken) return null;
  const { app_id } = messagingSettingsOf(account) as { app_id?: string };
  if (app_id && owner) return owner === app_id ? 'us' : 'other';
  return passed && !told.isStandby && !inboxApps.has(owner ?? '') ? 'us' : 'other';
}
