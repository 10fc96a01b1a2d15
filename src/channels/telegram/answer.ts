import type { Account, AnswerDesk, Hook, HookAnswer } from '../channel.ts';
import { update } from './update.ts';

/**
 * What goes back in the answer to the webhook itself: a pre-checkout query has ten seconds, and a tapped button turns its
 * wheel until it is answered.
 */
export async function answer(hook: Hook, _account: Account, desk: AnswerDesk): Promise<HookAnswer | null> {
  const read = update.safeParse(JSON.parse(hook.rawBody.toString('utf8'))).data;
  if (read?.callback_query) return call('answerCallbackQuery', { callback_query_id: read.callback_query.id });
  if (read?.shipping_query) {
    return call('answerShippingQuery', { shipping_query_id: read.shipping_query.id, ok: true, shipping_options: [] });
  }
  const asked = read?.pre_checkout_query;
  if (!asked) return null;
  const ok = await desk.mayPay(asked.invoice_payload, asked.total_amount, asked.currency);
  const language = (await desk.languageOf(String(asked.from.id))) ?? asked.from.language_code ?? 'en';
  const error_message = notPayable[language.slice(0, 2)] ?? notPayable.en;
  return call('answerPreCheckoutQuery', { pre_checkout_query_id: asked.id, ok, ...(!ok && { error_message }) });
}

const notPayable: Record<string, string> & { en: string } = {
  en: 'This order cannot be paid any more. Please write to us.',
  id: 'Pesanan ini tidak bisa dibayar lagi. Silakan kirim pesan kepada kami.',
  pt: 'Este pedido não pode mais ser pago. Escreva para nós, por favor.',
  ru: 'Этот заказ уже нельзя оплатить. Напишите нам, пожалуйста.',
};

function call(method: string, body: object): HookAnswer {
  return { contentType: 'application/json', body: JSON.stringify({ method, ...body }) };
}
