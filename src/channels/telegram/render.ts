import type { OutboundRequest, Place, Rendered, Said } from '../channel.ts';
import { type Button, type Piece, toPieces, wordsIn } from '../rendering/index.ts';
import { settingsOf } from './settings.ts';

export function render(said: Said, place: Place): Rendered {
  const invoice = invoiceOf(said, place);
  const { pieces, numbered, losses } = toPieces(invoice ? { ...said, payment: undefined } : said, place);
  const requests = pieces.map(requestOf);
  return { kind: 'requests', requests: invoice ? [...requests, invoice] : requests, numbered, losses };
}

function requestOf(piece: Piece): OutboundRequest {
  switch (piece.kind) {
    case 'buttons':
      return message(piece.text, keyboard(piece.buttons));
    case 'link':
      return message(piece.text, [[{ text: piece.label, url: piece.url }]]);
    case 'media':
      return fileRequest(piece);
    case 'album':
      return {
        method: 'sendMediaGroup',
        body: { media: piece.pictures.map(({ url, caption }) => ({ type: 'photo', media: url, caption })) },
      };
    case 'location': {
      const { latitude, longitude, title } = piece;
      if (!title) return { method: 'sendLocation', body: { latitude, longitude } };
      return { method: 'sendVenue', body: { latitude, longitude, title, address: title } };
    }
    case 'text':
      return message(piece.text);
    default:
      throw new Error(`A ${piece.kind} is not among the capabilities of this channel`);
  }
}

type KeyboardButton = { text: string; callback_data?: string; url?: string };

function message(text: string, rows?: KeyboardButton[][]): OutboundRequest {
  return {
    method: 'sendMessage',
    body: {
      text,
      link_preview_options: { is_disabled: true },
      ...(rows && { reply_markup: { inline_keyboard: rows } }),
    },
  };
}

/** Short labels share a row, so that sizes and colours do not run off the screen. */
function keyboard(buttons: Button[]): KeyboardButton[][] {
  const rows: KeyboardButton[][] = [];
  let width = 0;
  for (const { id, label } of buttons) {
    const button = { text: label, callback_data: id };
    const row = rows.at(-1);
    width += label.length + 4;
    if (row && row.length < 4 && width <= 32) row.push(button);
    else {
      rows.push([button]);
      width = label.length + 4;
    }
  }
  return rows;
}

const methods: Record<string, [method: string, field: string]> = {
  image: ['sendPhoto', 'photo'],
  video: ['sendVideo', 'video'],
  audio: ['sendAudio', 'audio'],
};

function fileRequest({ mediaType, url, caption }: Piece & { kind: 'media' }): OutboundRequest {
  const [method, field] = methods[mediaType.split('/')[0] ?? ''] ?? ['sendDocument', 'document'];
  return { method, body: { [field]: url, ...(caption && { caption }) } };
}

/** Paid without leaving the chat; asked for again, before the money moves, by a pre-checkout query. */
function invoiceOf({ invoice, text }: Said, { account, capabilities, language }: Place): OutboundRequest | null {
  if (!invoice || !capabilities.invoices?.currencies.includes(invoice.currency)) return null;
  const { reference, amount, currency, title } = invoice;
  return {
    method: 'sendInvoice',
    body: {
      title: title.slice(0, 32),
      description: text.slice(0, 255) || title,
      payload: reference,
      provider_token: settingsOf(account).payment_token,
      currency,
      prices: [{ label: wordsIn(language).pay, amount }],
    },
  };
}
