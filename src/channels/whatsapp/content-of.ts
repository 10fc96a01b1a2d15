import type { Content, FileRef } from '#conversations';
import type { WhatsappMessage } from './webhook.ts';

export type Read = { content: Content; file?: FileRef };

/** What a message says; null when a shop cannot answer it. */
export function contentOf(message: WhatsappMessage): Read | null {
  const { text, location, button, interactive, order } = message;
  if (text) return { content: { kind: 'text', text: text.body } };
  if (location) return { content: { kind: 'location', latitude: location.latitude, longitude: location.longitude } };
  if (button) return ofTemplateButton(button);
  if (interactive) return ofInteractive(interactive);
  if (order) return ofOrder(order);
  return ofFile(message) ?? ofContacts(message);
}

function ofTemplateButton({ payload, text }: NonNullable<WhatsappMessage['button']>): Read | null {
  const id = payload ?? text;
  return id ? { content: { kind: 'choice', id, ...(text && { label: text }) } } : null;
}

function ofInteractive({
  button_reply,
  list_reply,
  nfm_reply,
}: NonNullable<WhatsappMessage['interactive']>): Read | null {
  const chosen = button_reply ?? list_reply;
  if (chosen) return { content: { kind: 'choice', id: chosen.id, ...(chosen.title && { label: chosen.title }) } };
  return nfm_reply
    ? { content: { kind: 'text', text: formText(nfm_reply.response_json) || (nfm_reply.body ?? '') } }
    : null;
}

/** A form that was filled in, as lines; its answer is JSON in JSON, and not always an object. */
function formText(response: unknown): string {
  const fields = parsed(response);
  if (typeof fields !== 'object' || fields === null) return fields === undefined ? '' : String(fields);
  return Object.entries(fields)
    .filter(([name, value]) => name !== 'flow_token' && value !== null && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('\n');
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const mostOfOne = 9_999;

function ofOrder({ product_items, text }: NonNullable<WhatsappMessage['order']>): Read {
  const items = product_items.map(({ product_retailer_id, quantity }) => ({
    sku: product_retailer_id,
    quantity: Math.min(mostOfOne, Math.max(1, Math.round(quantity) || 1)),
  }));
  return { content: { kind: 'order', items, ...(text && { text }) } };
}

const fileKinds = [
  ['image', 'image/jpeg'],
  ['video', 'video/mp4'],
  ['audio', 'audio/ogg'],
  ['voice', 'audio/ogg'],
  ['document', 'application/octet-stream'],
  ['sticker', 'image/webp'],
] as const;

function ofFile(message: WhatsappMessage): Read | null {
  const kind = fileKinds.find(([name]) => message[name]?.id);
  const file = kind && message[kind[0]];
  if (!kind || !file?.id) return null;
  const mediaType = file.mime_type?.split(';')[0] ?? kind[1];
  const content: Content = { kind: 'media', mediaType, url: '', ...(file.caption && { caption: file.caption }) };
  return { content, file: { ref: file.id, mediaType, ...(file.filename && { name: file.filename }) } };
}

/** The first of the contacts; those of phones without an address book come as a vCard. */
function ofContacts({ contacts }: WhatsappMessage): Read | null {
  const [first] = contacts ?? [];
  if (!first) return null;
  const phones = (first.phones ?? []).flatMap(({ phone, wa_id }) => phone ?? wa_id ?? []);
  const emails = (first.emails ?? []).flatMap(({ email }) => email ?? []);
  const name = first.name?.formatted_name ?? /^FN:(.*)$/m.exec(first.vcard ?? '')?.[1]?.trim() ?? '';
  const inCard = /^TEL[^:]*:(.*)$/m.exec(first.vcard ?? '')?.[1]?.trim();
  return { content: { kind: 'contact', name, phones: phones.length > 0 || !inCard ? phones : [inCard], emails } };
}
