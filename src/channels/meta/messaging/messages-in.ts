import type { InboundEvent } from '#conversations';
import { choice, contentsOf, type Read } from './content-of.ts';
import type { Heard } from './heard.ts';
import { saidBy } from './profile.ts';
import { contextOf, productIn, referralOf } from './referral.ts';
import { messagingSettingsOf } from './settings.ts';
import type { MessagingAttachment, MessagingMessage } from './webhook.ts';

/** What somebody wrote: one event each attachment; null: the item is no message. */
export function messagesIn(heard: Heard): InboundEvent[] | null {
  const { item, told, sender, at } = heard;
  const { message } = item;
  if (!message) return null;
  const key = message.mid ?? told.key;
  if (message.is_deleted) return [{ kind: 'delete', key: `${key}:deleted`, at, sender, of: key }];
  const unknown = (what: string): InboundEvent[] => [
    { kind: 'unknown', key: `unknown:${key}`, at, sender, what: `message: ${what}` },
  ];
  if (message.is_unsupported) return unknown('unsupported');
  const read = contentsOf(message);
  if (read.length === 0) return message.is_echo ? ownWithoutWords(heard, message) : unknown(kindIn(message));
  return read.map((one, n) => {
    const own = n === 0 ? key : `${key}:${n + 1}`;
    return message.is_echo ? echoOf(heard, message, one, own) : said(heard, one, own, message);
  });
}

function said({ sender, at, told }: Heard, { content, file, context }: Read, key: string, message: MessagingMessage) {
  const more = contextOf(message, { ...context, ...(told.isStandby && { isOverheard: true as const }) });
  return { kind: 'message' as const, key, at, sender, content, ...(file && { file }), ...(more && { context: more }) };
}

/** Our own messages carry the send's id as metadata (Messenger), or are known by our app's id. */
const ours = /^send:([\da-f-]{36})$/;

function ownMarks({ account }: Heard, { metadata, app_id }: MessagingMessage) {
  const sendId = ours.exec(metadata ?? '')?.[1];
  const { app_id: known } = messagingSettingsOf(account) as { app_id?: string };
  const isOwn = sendId !== undefined || (known !== undefined && app_id === known);
  return { ...(isOwn && { isOwn: true as const }), ...(sendId && { sendId }) };
}

/** Its address stays as it is: what the account has sent is not fetched a second time. */
function echoOf(heard: Heard, message: MessagingMessage, { content, file }: Read, key: string): InboundEvent {
  const { sender, at } = heard;
  const shown = content.kind === 'media' && file ? { ...content, url: file.ref } : content;
  return { kind: 'echo', key: `echo:${key}`, of: key, at, sender, content: shown, ...ownMarks(heard, message) };
}

function ownWithoutWords(heard: Heard, message: MessagingMessage): InboundEvent[] {
  const { sender, at, told } = heard;
  const key = message.mid ?? told.key;
  const marks = ownMarks(heard, message);
  if (!marks.isOwn) return [{ kind: 'unknown', key: `unknown:${key}`, at, sender, what: `echo: ${kindIn(message)}` }];
  return [
    {
      kind: 'echo',
      key: `echo:${key}`,
      of: key,
      at,
      sender,
      content: { kind: 'media', mediaType: 'text/plain', url: '' },
      ...marks,
    },
  ];
}

function kindIn({ attachments = [] }: MessagingMessage): string {
  const [first] = attachments as (MessagingAttachment | null)[];
  return first?.type ?? 'empty';
}

/** A tapped button: a choice of ours, a wish from the menu, or what another tool has put there. */
export function postbackIn(heard: Heard): InboundEvent[] | null {
  const { item, told, sender, at, account } = heard;
  const { postback } = item;
  if (!postback) return null;
  const { payload, title, referral, mid } = postback;
  const key = mid ?? told.key;
  const wish = payload ? saidBy(payload, title, account.language) : (title ?? null);
  const read = wish ? { content: { kind: 'text' as const, text: wish } } : payload ? choice(payload, title) : null;
  if (!read) return [{ kind: 'unknown', key, at, sender, what: 'postback: empty' }];
  const product = referral && productIn(referral);
  const context = {
    ...(referral && { referral: referralOf(referral) }),
    ...(product && { productSku: product }),
    ...(told.isStandby && { isOverheard: true as const }),
  };
  return [{ kind: 'message', key, at, sender, ...read, ...(Object.keys(context).length > 0 && { context }) }];
}
