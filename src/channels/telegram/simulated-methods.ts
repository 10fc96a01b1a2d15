import { z } from 'zod';
import type { Shown } from '../simulation/index.ts';

/** The limits of core.telegram.org/bots/api, in Telegram's words when they are passed. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

type OnScreen = Omit<Shown, 'id'>;

const button = z.looseObject({
  text: z.string().min(1),
  callback_data: z.string().optional(),
  url: z.string().optional(),
});
const markup = z.looseObject({ inline_keyboard: z.array(z.array(button)) }).optional();

/** What a request puts on the customer's screen. @throws BadRequest */
export function shownBy(method: string, asked: Record<string, unknown>): OnScreen[] {
  const under = keyboardIn(asked);
  switch (method) {
    case 'sendMessage':
      return [{ text: text(asked.text, 4_096, 'message text is empty'), ...under }];
    case 'editMessageText':
      if (typeof asked.message_id !== 'number') throw new BadRequest('message identifier is not specified');
      return [{ text: text(asked.text, 4_096, 'message text is empty'), ...under }];
    case 'sendPhoto':
    case 'sendVideo':
    case 'sendAudio':
    case 'sendDocument':
      return [picture(asked[method.slice(4).toLowerCase()], asked.caption, under)];
    case 'sendMediaGroup':
      return album(asked.media);
    case 'sendLocation':
    case 'sendVenue':
      if (typeof asked.latitude !== 'number') throw new BadRequest('latitude is empty');
      return [{ text: typeof asked.title === 'string' ? asked.title : '', ...under }];
    case 'sendInvoice':
      return [invoice(asked)];
    default:
      throw new BadRequest('method not found');
  }
}

function text(value: unknown, most: number, whenEmpty: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new BadRequest(whenEmpty);
  if (value.length > most) throw new BadRequest('message is too long');
  return value;
}

function keyboardIn({ reply_markup }: Record<string, unknown>): Pick<Shown, 'choices' | 'links'> {
  const read = markup.safeParse(reply_markup);
  if (!read.success) throw new BadRequest("can't parse reply keyboard markup JSON object");
  const buttons = read.data?.inline_keyboard.flat() ?? [];
  if (buttons.length > 100) throw new BadRequest('reply markup is too long');
  for (const { callback_data, url } of buttons) {
    if (callback_data === undefined && url === undefined)
      throw new BadRequest('text buttons are unallowed in the inline keyboard');
    if (Buffer.byteLength(callback_data ?? '') > 64) throw new BadRequest('BUTTON_DATA_INVALID');
    if (url !== undefined && !URL.canParse(url)) throw new BadRequest('BUTTON_URL_INVALID');
  }
  return {
    choices: buttons.flatMap(({ text: label, callback_data: id }) => (id ? [{ id, label }] : [])),
    links: buttons.flatMap(({ url }) => url ?? []),
  };
}

function picture(url: unknown, caption: unknown, under: Pick<Shown, 'choices' | 'links'>): OnScreen {
  if (typeof url !== 'string' || !URL.canParse(url)) throw new BadRequest('wrong HTTP URL specified');
  if (typeof caption === 'string' && caption.length > 1_024) throw new BadRequest('message caption is too long');
  return { text: typeof caption === 'string' ? caption : '', ...under };
}

function album(media: unknown): OnScreen[] {
  if (!Array.isArray(media) || media.length < 2 || media.length > 10) {
    throw new BadRequest('group must contain from 2 to 10 media');
  }
  return media.map(({ media: url, caption }) => picture(url, caption, { choices: [], links: [] }));
}

function invoice({ title, description, payload, currency, prices }: Record<string, unknown>): OnScreen {
  if (typeof payload !== 'string' || payload === '' || Buffer.byteLength(payload) > 128)
    throw new BadRequest('INVOICE_PAYLOAD_INVALID');
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw new BadRequest('CURRENCY_INVALID');
  if (!Array.isArray(prices) || prices.length === 0) throw new BadRequest('PRICES_EMPTY');
  const shown = `${text(title, 32, 'INVOICE_TITLE_EMPTY')}\n${text(description, 255, 'INVOICE_DESCRIPTION_EMPTY')}`;
  return { text: shown, choices: [], links: [`invoice:${payload}`] };
}
