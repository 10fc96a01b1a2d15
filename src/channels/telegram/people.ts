import type { Sender } from '#conversations';
import type { TelegramChat, TelegramUser } from './update.ts';

export function isGroup({ type }: TelegramChat): boolean {
  return type === 'group' || type === 'supergroup';
}

/** A message's number counts within its chat only. */
export function messageId(chat: { id: number }, id: number): string {
  return `${chat.id}:${id}`;
}

type Where = { business_connection_id?: string; message_thread_id?: number; is_topic_message?: boolean };

/** In private the person, in a group the group: it has one conversation and one cart. */
export function senderIn(chat: TelegramChat, from?: TelegramUser, where: Where = {}): Sender {
  const address = {
    chat: chat.id,
    ...(where.business_connection_id && { business: where.business_connection_id }),
    ...(where.is_topic_message && where.message_thread_id && { thread: where.message_thread_id }),
    ...(isGroup(chat) && { group: true }),
  };
  const language = from?.language_code?.slice(0, 2).toLowerCase();
  const name = isGroup(chat) ? chat.title : nameOf(from);
  return { id: String(chat.id), ...(name && { name }), ...(language && { language }), address };
}

export function memberOf(user: TelegramUser): { id: string; name?: string } {
  const name = nameOf(user);
  return { id: String(user.id), ...(name && { name }) };
}

function nameOf(user: TelegramUser | undefined): string | undefined {
  return [user?.first_name, user?.last_name].filter(Boolean).join(' ') || user?.username;
}
