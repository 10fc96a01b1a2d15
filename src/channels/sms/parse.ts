import type { Content, FileRef, InboundEvent, Sender, StatusEvent } from '#conversations';
import type { Account, Hook } from '../channel.ts';
import { keywordIn } from './keywords.ts';
import { settingsOf } from './settings.ts';

type Form = Record<string, string | undefined>;

/** A webhook is one message with its files, or what became of one that we sent. */
export function parse({ rawBody, query }: Hook, account: Account): InboundEvent[] {
  const form: Form = Object.fromEntries(new URLSearchParams(rawBody.toString('utf8')));
  const id = form.MessageSid ?? form.SmsMessageSid ?? form.SmsSid;
  if (!id) throw new Error('MessageSid is missing');
  const status = form.MessageStatus ?? (form.SmsStatus === 'received' ? undefined : form.SmsStatus);
  if (status && status !== 'received') return [statusIn(id, status, form, query.send)];
  if (!form.From) return [{ kind: 'unknown', key: id, what: 'message', note: 'nobody is named' }];
  return messageIn(id, form, senderOf(form, form.From), settingsOf(account).help_text);
}

/** `delivery_unknown` says nothing; whatever the gateway has taken is on its way. */
const states: Record<string, StatusEvent['state']> = {
  accepted: 'sent',
  scheduled: 'sent',
  queued: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function statusIn(of: string, status: string, form: Form, sendId: string | undefined): InboundEvent {
  const key = `${of}:${status}`;
  const state = states[status];
  if (!state) return { kind: 'unknown', key, what: `status: ${status}` };
  const reason = [form.ErrorCode, form.ErrorMessage].filter(Boolean).join(' ') || (state === 'failed' ? status : '');
  return {
    kind: 'status',
    key,
    of,
    state,
    ...(sendId && uuid.test(sendId) && { sendId }),
    ...(reason && { reason }),
  };
}

/** The number is the person; other networks that the gateway serves stand before it ("whatsapp:+62…"). */
function senderOf(form: Form, from: string): Sender {
  const phone = /^(?:\w+:)?(\+\d{6,15})$/.exec(from)?.[1];
  const name = form.ProfileName;
  return {
    id: from,
    ...(phone && { phone }),
    ...(name && { name }),
    ...(form.ExternalUserId && { aliases: [form.ExternalUserId] }),
    ...(form.To && { address: { number: form.To } }),
  };
}

function messageIn(id: string, form: Form, sender: Sender, helpText: string | undefined): InboundEvent[] {
  const contents = contentsOf(form);
  const said = form.Body ?? '';
  const word = contents.length > 1 ? null : keywordIn(said, form.OptOutType);
  // Where the gateway has answered by itself (OptOutType), nothing more is to be said.
  const message = form.OptOutType ? [] : contents.map((read, n) => messageOf(id, n, sender, form, read));
  switch (word) {
    case 'stop':
      return [{ kind: 'consent', key: id, sender, about: 'everything', given: false }];
    case 'start':
      return [{ kind: 'consent', key: `${id}:start`, sender, about: 'everything', given: true }, ...message];
    case 'help':
      if (!form.OptOutType && !helpText) return message;
      return [
        { kind: 'unknown', key: id, sender, what: 'HELP', note: 'answered within the webhook or by the gateway' },
      ];
    default:
      return message.length > 0 ? message : [{ kind: 'unknown', key: id, sender, what: 'message', note: 'empty' }];
  }
}

type Read = { content: Content; file?: FileRef };

function messageOf(id: string, n: number, sender: Sender, form: Form, read: Read): InboundEvent {
  const replyTo = form.OriginalRepliedMessageSid;
  return {
    kind: 'message',
    key: n === 0 ? id : `${id}:${n}`,
    sender,
    ...read,
    ...(replyTo && { context: { replyTo } }),
  };
}

/** The words stand under the first of the files; buttons and positions come from other networks of the gateway. */
function contentsOf(form: Form): Read[] {
  const { Body: text = '', ButtonPayload: id, ButtonText: label, Latitude, Longitude } = form;
  const files = filesOf(form);
  if (files.length > 0) return files.map((file, n) => fileMessage(file, n === 0 ? text : ''));
  if (id) return [{ content: { kind: 'choice', id, ...(label && { label }) } }];
  const [latitude, longitude] = [Number(Latitude || Number.NaN), Number(Longitude || Number.NaN)];
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
    return [{ content: { kind: 'location', latitude, longitude } }];
  }
  return text.trim() ? [{ content: { kind: 'text', text } }] : [];
}

const mostFiles = 10;

function filesOf(form: Form): FileRef[] {
  const count = Math.min(mostFiles, Number(form.NumMedia) || 0);
  return Array.from({ length: count }, (_, n) => n).flatMap((n) => {
    const ref = form[`MediaUrl${n}`];
    const mediaType = form[`MediaContentType${n}`]?.split(';')[0];
    return ref ? [{ ref, ...(mediaType && { mediaType }) }] : [];
  });
}

function fileMessage(file: FileRef, caption: string): Read {
  const mediaType = file.mediaType ?? 'application/octet-stream';
  return { content: { kind: 'media', mediaType, url: '', ...(caption && { caption }) }, file };
}
