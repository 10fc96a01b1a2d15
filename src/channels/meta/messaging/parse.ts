import type { InboundEvent, Sender } from '#conversations';
import type { Account, Hook } from '../../channel.ts';
import { type Told, toldIn } from './entries.ts';
import type { Heard } from './heard.ts';
import { hourOf } from './hour.ts';
import { messagesIn, postbackIn } from './messages-in.ts';
import { aboutMessage, aboutPerson } from './notices-in.ts';
import { messagingSettingsOf } from './settings.ts';
import type { MessagingItem } from './webhook.ts';

/** All that a webhook of Messenger or Instagram tells, in order; what is not known is kept under the platform's own name. */
export function parseMessaging({ rawBody }: Hook, account: Account): InboundEvent[] {
  return toldIn(rawBody).flatMap((told) => eventsOf(told, account));
}

function eventsOf(told: Told, account: Account): InboundEvent[] {
  const { item, field, key, accountId } = told;
  if (!item) return [{ kind: 'unknown', key: `${field}:${key}`, what: field }];
  const { account_id: own } = messagingSettingsOf(account) as { account_id?: string };
  if (own && accountId && own !== accountId)
    return [{ kind: 'unknown', key, what: 'another account', note: accountId }];
  const sender = customerOf(item, accountId);
  const at = hourOf(item.timestamp);
  if (!sender) return [{ kind: 'unknown', key, at, what: nameOf(item), ...noteOf(item) }];
  const heard: Heard = { item, told, sender, account, ...(at && { at }) };
  const known = messagesIn(heard) ?? postbackIn(heard) ?? aboutMessage(heard) ?? aboutPerson(heard);
  return known ?? [{ kind: 'unknown', key, at, sender, what: nameOf(item), ...noteOf(item) }];
}

/** Of a message of the account's own the recipient, of everything else the sender; never the account itself. */
function customerOf({ sender, recipient, message }: MessagingItem, accountId: string | null): Sender | null {
  const [first, second] = message?.is_echo ? [recipient, sender] : [sender, recipient];
  const person = [first, second].find((one) => one?.id !== undefined && one.id !== accountId);
  if (person?.id) return { id: person.id };
  const ref = sender?.user_ref;
  return ref ? { id: `ref:${ref}`, address: { user_ref: ref } } : null;
}

function nameOf(item: MessagingItem): string {
  return Object.keys(item).find((name) => !['sender', 'recipient', 'timestamp'].includes(name)) ?? 'nothing';
}

/** What the platform says of the account itself is for its owner to read: "block: The bot violated our policies". */
function noteOf(item: MessagingItem): { note?: string } {
  const told = item['policy-enforcement'] ?? item.policy_enforcement ?? item.request_thread_control;
  if (typeof told !== 'object' || told === null) return {};
  const words = Object.values(told).filter((value) => typeof value === 'string');
  return { note: words.join(': ').slice(0, 500) };
}
