import type { Order } from '#commerce/orders';
import type { Reply } from '#conversations';
import type { Voice } from './answer.ts';
import { receiptUrl } from './respond/links.ts';
import { money, openTalk } from './respond/talk.ts';
import { emptyState } from './state.ts';

/** What can happen to an order that its customer is told of. */
export type OrderNews =
  | 'paid'
  | 'failed'
  | 'expired'
  | 'refunded'
  | 'confirmed'
  | 'packed'
  | 'shipped'
  | 'delivered'
  | 'completed'
  | 'canceled'
  | 'returned';

/** What was held for a customer is so no more; the cart is as it was. */
export function holdEndedNotice(language: string, voice: Voice): Reply {
  return { kind: 'text', text: openTalk(emptyState(language), [], voice).say('noticeHoldEnded') };
}

/** News of an order in the customer's words, for a message the shop sends of its own accord. */
export function noticeOf(news: OrderNews, order: Order, language: string, voice: Voice): Reply {
  const talk = openTalk(emptyState(language), [], voice);
  const { number, total, tracking } = order;
  const amount = money(talk, total);
  const said: Record<OrderNews, () => string> = {
    paid: () => talk.say('noticePaid', { number, amount }),
    failed: () => talk.say('noticeFailed', { number }),
    expired: () => talk.say('noticeExpired', { number }),
    refunded: () => talk.say('noticeRefunded', { number, amount }),
    confirmed: () => talk.say('noticeConfirmed', { number }),
    packed: () => talk.say('noticePacked', { number }),
    shipped: () => talk.say('noticeShipped', { number }),
    delivered: () => talk.say('noticeDelivered', { number }),
    completed: () => talk.say('noticeCompleted', { number }),
    canceled: () => talk.say('noticeCanceled', { number }),
    returned: () => talk.say('noticeReturned', { number }),
  };
  const lines = [
    said[news](),
    news === 'shipped' && tracking ? talk.say('tracking', { tracking }) : '',
    news === 'paid' ? talk.say('receipt', { url: receiptUrl(voice, order) }) : '',
  ];
  return { kind: 'order', text: lines.filter(Boolean).join('\n') };
}
