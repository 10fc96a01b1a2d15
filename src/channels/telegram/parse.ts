import type { InboundEvent, Sender } from '#conversations';
import type { Account, Hook } from '../channel.ts';
import { contentOf } from './content-of.ts';
import { isGroup, memberOf, messageId, senderIn } from './people.ts';
import { settingsOf } from './settings.ts';
import { type TelegramMessage, type Update, update } from './update.ts';

/** An account that is not set up yet is named by nobody. */
const noName = '\u0001';

/** One update is one event, but for deletions, which may be many. */
export function parse(hook: Hook, account: Account): InboundEvent[] {
  const read = update.parse(JSON.parse(hook.rawBody.toString('utf8')));
  const key = `update:${read.update_id}`;
  const { username = noName } = settingsOf(account) as { username?: string };
  return (
    inMessages(read, key, username) ??
    inTaps(read) ??
    aboutMessages(read, key) ??
    aboutPeople(read, key) ?? [{ kind: 'unknown', key, what: nameOf(read) }]
  );
}

function inMessages(read: Update, key: string, username: string): InboundEvent[] | null {
  const edited = read.edited_message ?? read.edited_business_message;
  const message = read.message ?? read.business_message;
  if (edited) return [editIn(edited, key)];
  if (!message) return null;
  if (message.migrate_to_chat_id) {
    const sender = senderIn(message.chat, message.from);
    return [{ kind: 'identity', key, sender, becomes: String(message.migrate_to_chat_id) }];
  }
  const { business_connection_id: business, chat, from } = message;
  if (business && from && from.id !== chat.id) return [echoIn(message, key)];
  return [messageIn(message, key, username)];
}

function messageIn(message: TelegramMessage, key: string, username: string): InboundEvent {
  const sender = senderIn(message.chat, message.from, message);
  const at = message.date ? new Date(message.date * 1000) : undefined;
  if (message.successful_payment) {
    const paid = message.successful_payment;
    const { invoice_payload: reference, telegram_payment_charge_id: providerId, currency } = paid;
    return { kind: 'payment', key, at, sender, reference, providerId, currency, amount: paid.total_amount };
  }
  const read = contentOf(message, username);
  if (!read) return { kind: 'unknown', key, at, sender, what: `message: ${whatIn(message)}` };
  if (isGroup(message.chat) && !read.isAddressed) {
    return { kind: 'unknown', key, at, sender, what: 'group message', note: 'not addressed to the bot' };
  }
  const { content, file, referral, productHandle } = read;
  const replied = message.reply_to_message;
  const context = {
    ...(referral && { referral }),
    ...(productHandle && { productHandle }),
    ...(replied && { replyTo: messageId(message.chat, replied.message_id) }),
    ...(isGroup(message.chat) && message.from && { member: memberOf(message.from) }),
  };
  return {
    kind: 'message',
    key: messageId(message.chat, message.message_id),
    at,
    sender,
    content,
    ...(file && { file }),
    ...(Object.keys(context).length > 0 && { context }),
  };
}

function editIn(message: TelegramMessage, key: string): InboundEvent {
  const of = messageId(message.chat, message.message_id);
  const sender = senderIn(message.chat, message.from, message);
  const text = message.text ?? message.caption;
  return text === undefined
    ? { kind: 'unknown', key, sender, what: `edit: ${whatIn(message)}` }
    : { kind: 'edit', key, sender, of, text };
}

/** The owner of the business account wrote with their own app. What the bot wrote there is marked as the bot's. */
function echoIn(message: TelegramMessage, key: string): InboundEvent {
  const sender: Sender = senderIn(message.chat, undefined, message);
  const read = contentOf(message, '');
  if (!read || message.sender_business_bot) return { kind: 'unknown', key, sender, what: 'business echo' };
  const id = messageId(message.chat, message.message_id);
  return { kind: 'echo', key: id, sender, content: read.content, ...(read.file && { file: read.file }) };
}

/** A button stands for the choice whose id it carries. */
function inTaps(read: Update): InboundEvent[] | null {
  const tap = read.callback_query;
  if (!tap?.data) return null;
  const chat = tap.message?.chat ?? { id: tap.from.id, type: 'private' };
  const sender = senderIn(chat, tap.from, tap.message);
  const member = isGroup(chat) ? { context: { member: memberOf(tap.from) } } : {};
  return [{ kind: 'message', key: `tap:${tap.id}`, sender, content: { kind: 'choice', id: tap.data }, ...member }];
}

function aboutMessages(read: Update, key: string): InboundEvent[] | null {
  const { deleted_business_messages: deleted, message_reaction: reaction } = read;
  if (deleted) {
    const sender = senderIn(deleted.chat);
    return deleted.message_ids.map((id) => ({
      kind: 'delete',
      key: `${key}:${id}`,
      sender,
      of: messageId(deleted.chat, id),
    }));
  }
  if (!reaction) return null;
  const last = reaction.new_reaction.at(-1);
  const emoji = last ? (last.emoji ?? '⭐') : null;
  const sender = senderIn(reaction.chat, reaction.user);
  return [{ kind: 'reaction', key, sender, of: messageId(reaction.chat, reaction.message_id), emoji }];
}

/** Who blocks the bot wants to hear no more of it; who unblocks it does. */
function aboutPeople(read: Update, key: string): InboundEvent[] | null {
  const changed = read.my_chat_member;
  if (!changed) return null;
  const given = !['kicked', 'left', 'banned'].includes(changed.new_chat_member.status);
  return [{ kind: 'consent', key, sender: senderIn(changed.chat, changed.from), about: 'everything', given }];
}

/** What Telegram calls it: "poll", "chat_join_request". */
function nameOf(read: Update): string {
  return Object.keys(read).find((name) => name !== 'update_id') ?? 'nothing';
}

const everywhere = new Set([
  'message_id',
  'date',
  'from',
  'chat',
  'message_thread_id',
  'business_connection_id',
  'edit_date',
]);

function whatIn(message: TelegramMessage): string {
  return Object.keys(message).find((name) => !everywhere.has(name)) ?? 'empty';
}
