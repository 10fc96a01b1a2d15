import type { Context, InboundEvent, Referral } from '#conversations';
import { contentOf } from './content-of.ts';
import { personOf } from './people.ts';
import type { WhatsappMessage, WhatsappValue } from './webhook.ts';

type When = { key: string; at?: Date };

export function messageIn(message: WhatsappMessage, value: WhatsappValue): InboundEvent {
  const sender = personOf(value, message.from_user_id, message.from);
  const when = whenOf(message);
  const unknown = (note?: string): InboundEvent => ({
    kind: 'unknown',
    ...when,
    what: `message: ${message.system?.type ?? message.interactive?.type ?? message.type ?? 'without a type'}`,
    ...(sender && { sender }),
    ...(note && { note }),
  });
  if (message.system) return changeOfPerson(message, value, when) ?? unknown(message.system.body);
  const [failed] = message.errors ?? [];
  if (failed) return unknown([failed.code, failed.title].filter(Boolean).join(' '));
  if (!sender) return unknown('nobody is named');
  if (message.group_id) return unknown('a group');

  const about = aboutAnother(message, sender, when);
  if (about) return about;
  const read = contentOf(message);
  if (!read) return unknown();
  const context = contextOf(message);
  return { kind: 'message', ...when, sender, ...read, ...(context && { context }) };
}

function whenOf({ id, timestamp }: WhatsappMessage): When {
  const seconds = Number(timestamp);
  return seconds > 0 ? { key: id, at: new Date(seconds * 1000) } : { key: id };
}

type Person = NonNullable<ReturnType<typeof personOf>>;

function aboutAnother(message: WhatsappMessage, sender: Person, when: When): InboundEvent | null {
  const { reaction, edit, revoke } = message;
  if (reaction) return { kind: 'reaction', ...when, sender, of: reaction.message_id, emoji: reaction.emoji || null };
  if (revoke) return { kind: 'delete', ...when, sender, of: revoke.original_message_id };
  const text = edit?.message.text?.body;
  return edit && text !== undefined ? { kind: 'edit', ...when, sender, of: edit.original_message_id, text } : null;
}

/** "User A changed from 6281… to 6282…": the same person under another number or id. */
function changeOfPerson(message: WhatsappMessage, value: WhatsappValue, when: When): InboundEvent | null {
  const { system, from, from_user_id } = message;
  const written = / from (\S+) to (\S+?)\.?$/.exec(system?.body ?? '');
  const becomes = system?.user_id ?? system?.new_wa_id ?? system?.wa_id ?? written?.[2];
  const before = written?.[1] ?? from_user_id ?? from;
  if (!/changed_(number|user_id)/.test(system?.type ?? '') || !becomes || !before || before === becomes) return null;
  const sender = personOf({ ...value, contacts: [] }, before);
  return sender ? { kind: 'identity', ...when, sender, becomes } : null;
}

function contextOf({ context, referral }: WhatsappMessage): Context | undefined {
  const read: Context = {
    ...(context?.id && { replyTo: context.id }),
    ...(context?.referred_product?.product_retailer_id && { productSku: context.referred_product.product_retailer_id }),
    ...(referral && { referral: referralOf(referral) }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

function referralOf(referral: NonNullable<WhatsappMessage['referral']>): Referral {
  const { source_type, source_id, source_url, headline, ctwa_clid } = referral;
  return {
    source: source_type ?? 'ad',
    ...(source_id && { adId: source_id }),
    ...(ctwa_clid && { clickId: ctwa_clid }),
    ...(headline && { title: headline }),
    ...(source_url && { url: source_url }),
  };
}

/** What the owner wrote with the app on their phone; there `to` is the customer. */
export function echoIn(message: WhatsappMessage, value: WhatsappValue): InboundEvent {
  const when = whenOf(message);
  const customer = personOf({ ...value, contacts: othersThan(value, message.from) }, message.to_user_id, message.to);
  const about = customer && aboutAnother(message, customer, when);
  if (about) return about;
  const read = contentOf(message);
  if (customer && read) return { kind: 'echo', ...when, sender: customer, ...read };
  return {
    kind: 'unknown',
    ...when,
    what: `echo: ${message.type ?? 'without a type'}`,
    ...(customer && { sender: customer }),
  };
}

function othersThan({ contacts = [] }: WhatsappValue, from: string | undefined) {
  return contacts.filter(({ wa_id }) => wa_id !== from);
}
