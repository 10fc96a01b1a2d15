import type { Account, AnswerDesk } from '#channels';
import { payableNow } from '#commerce/orders';
import { conversationOf } from '#conversations';
import type { World } from '#world';

/** What a channel may ask while a platform waits for the answer to its webhook. */
export function answerDesk({ db, clock }: World, { shopId, connectionId }: Account): AnswerDesk {
  return {
    mayPay: (reference, amount, currency) => payableNow(db, shopId, { reference, amount, currency, now: clock.now() }),
    languageOf: async (sender) => (await conversationOf(db, shopId, connectionId, sender))?.language ?? null,
  };
}
