import type { PageAnswer, PageDesk, PageRequest, PaymentPage } from '../provider.ts';
import { behaviourOf, type CardBehaviour } from './cards.ts';
import { cardForm, notice } from './html.ts';
import { signatureHeader, signed } from './signature.ts';

/** How much later than at once the second and the late notification come. */
const twiceMs = 300;
const lateMs = 2_000;

export const testCardPages: PaymentPage[] = [
  { method: 'GET', path: '/:reference', handle: async (_, desk) => showForm(desk) },
  { method: 'POST', path: '/:reference', handle: useCard },
  { method: 'GET', path: '/:reference/return', handle: comeBack },
];

function showForm({ payment, receiptUrl }: PageDesk): PageAnswer {
  if (payment.state === 'paid' || payment.state === 'refunded') return notice(payment, 'alreadyPaid', receiptUrl);
  if (payment.state === 'expired') return notice(payment, 'expired', receiptUrl);
  return cardForm(payment);
}

async function useCard({ form }: PageRequest, desk: PageDesk): Promise<PageAnswer> {
  if (desk.payment.state !== 'pending' && desk.payment.state !== 'failed') return showForm(desk);
  const behaviour = behaviourOf(form.number ?? '');
  if (!behaviour) return cardForm(desk.payment, 'unknownCard');
  return act[behaviour](desk);
}

const act: Record<CardBehaviour, (desk: PageDesk) => Promise<PageAnswer>> = {
  async pays(desk) {
    await notify(desk, 'paid', 0);
    return backWithProof(desk);
  },
  async notifiesTwice(desk) {
    await notify(desk, 'paid', 0);
    await notify(desk, 'paid', twiceMs);
    return backWithProof(desk);
  },
  async notifiesLate(desk) {
    await notify(desk, 'paid', lateMs);
    return notice(desk.payment, 'waiting', desk.receiptUrl);
  },
  async neverNotifies(desk) {
    return notice(desk.payment, 'noAnswer', desk.receiptUrl);
  },
  async declines(desk) {
    await notify(desk, 'failed', 0);
    return cardForm(desk.payment, 'declined');
  },
};

async function notify(desk: PageDesk, state: 'paid' | 'failed', delayMs: number): Promise<void> {
  await desk.sendWebhook({ ...webhookOf(desk, state), delayMs });
}

/** A card can be declined often, and each time is news; it is charged once. */
function webhookOf({ payment, secret, now }: PageDesk, state: 'paid' | 'failed') {
  const { reference, amount, currency } = payment;
  const id = state === 'paid' ? `${reference}.paid` : `${reference}.failed.${now.getTime()}`;
  return signed({ id, reference, state, amount, currency }, secret);
}

/** The customer comes back with the same signed event that the webhook carries: whichever is first counts. */
function backWithProof(desk: PageDesk): PageAnswer {
  const { body, headers } = webhookOf(desk, 'paid');
  const query = new URLSearchParams({ event: body, signature: Object.values(headers).at(-1) ?? '' });
  // Relative to the form at ".../<reference>".
  return redirect(`${desk.payment.reference}/return?${query}`);
}

async function comeBack({ query }: PageRequest, desk: PageDesk): Promise<PageAnswer> {
  const { event = '', signature = '' } = query;
  await desk.takeWebhook({ headers: signatureHeader(signature), rawBody: event });
  return redirect(desk.receiptUrl);
}

function redirect(location: string): PageAnswer {
  return { status: 303, headers: { location }, body: '' };
}
