import type { Content, Context, FileRef } from '#conversations';
import { attachment, type MessagingAttachment, type MessagingMessage } from './webhook.ts';

export type Read = { content: Content; file?: FileRef; context?: Context };

/** The thumb of Messenger's own button, in its three sizes: it says yes. */
const thumbs = new Set(['369239263222822', '369239343222814', '369239383222810']);

/** What a message says, one after another: each attachment is a message of its own, the words stand under the first. */
export function contentsOf(message: MessagingMessage): Read[] {
  const { text, quick_reply, attachments = [] } = message;
  const payload = quick_reply?.payload;
  if (payload && payload !== text) return [choice(payload, text)];
  const sticker = message.sticker_id && thumbs.has(message.sticker_id);
  if (sticker) return [{ content: { kind: 'text', text: '👍' } }];
  const read = attachments.flatMap((one) => {
    const known = attachment.safeParse(one).data;
    return known ? (ofAttachment(known, text) ?? []) : [];
  });
  const [first, ...rest] = read;
  if (!first) return text ? [{ content: { kind: 'text', text } }] : [];
  if (!text || first.content.kind === 'text') return read;
  if (first.content.kind === 'media') return [{ ...first, content: { ...first.content, caption: text } }, ...rest];
  return [{ content: { kind: 'text', text } }, ...read];
}

export function choice(id: string, label?: string): Read {
  return { content: { kind: 'choice', id, ...(label && { label }) } };
}

const fileTypes: Record<string, string> = {
  image: 'image/jpeg',
  sticker: 'image/webp',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  file: 'application/octet-stream',
  share: 'image/jpeg',
  post: 'image/jpeg',
  ig_post: 'image/jpeg',
  reel: 'video/mp4',
  ig_reel: 'video/mp4',
  ig_story: 'image/jpeg',
  story_mention: 'image/jpeg',
};

function ofAttachment(one: MessagingAttachment, text: string | undefined): Read | null {
  const { type = '', payload } = one;
  if (type === 'like_heart') return { content: { kind: 'text', text: '❤️' } };
  if (payload?.sticker_id && thumbs.has(payload.sticker_id)) return { content: { kind: 'text', text: '👍' } };
  if (type === 'location') return ofPlace(payload?.coordinates);
  if (type === 'fallback') return ofLink(one, text);
  if (type === 'template') return ofTemplate(one, text);
  return ofFile(one);
}

function ofPlace(place: { lat: number; long: number } | undefined): Read | null {
  return place ? { content: { kind: 'location', latitude: place.lat, longitude: place.long } } : null;
}

/** A link in the words comes a second time as an attachment; a page that was shared has only that. */
function ofLink({ title, url, payload }: MessagingAttachment, text: string | undefined): Read | null {
  if (text) return null;
  const words = [title ?? payload?.title, url ?? payload?.url].filter(Boolean).join('\n');
  return words ? { content: { kind: 'text', text: words } } : null;
}

/** A product of the platform's shop that the customer shares; or, in an echo, what we have shown. */
function ofTemplate({ title, payload }: MessagingAttachment, text: string | undefined): Read | null {
  const shown = payload?.product?.elements ?? payload?.elements ?? [];
  const [first] = shown;
  const titles = shown.flatMap((element) => element.title ?? []).join('\n');
  const words = text ?? payload?.text ?? (titles || title || payload?.title);
  const sku = payload?.product && (first?.retailer_id ?? first?.id);
  return words ? { content: { kind: 'text', text: words }, ...(sku && { context: { productSku: sku } }) } : null;
}

/** Files lie on the platform's own servers, for some days, behind an address that needs no token. */
function ofFile({ type = '', title, payload, url = payload?.url }: MessagingAttachment): Read | null {
  if (!url) return null;
  const mediaType = fileTypes[type] ?? 'application/octet-stream';
  const caption = payload?.title ?? title;
  const content: Content = { kind: 'media', mediaType, url: '', ...(caption && { caption }) };
  const mention = type === 'story_mention' && { context: { referral: { source: 'story_mention', url } } };
  return { content, file: { ref: url, mediaType }, ...mention };
}
