import type { PromotionFact } from '../outcomes.ts';
import { date, money, type Talk } from './talk.ts';

/** "5% off with the code AWALBULAN, from Rp100.000, until 1 January 2027". */
export function promotionLine(talk: Talk, promotion: PromotionFact): string {
  const { percent, amount, code, minimum, ends, titles } = promotion;
  const worth =
    percent !== null
      ? talk.say('promotionPercent', { percent })
      : talk.say('promotionAmount', { amount: money(talk, amount ?? 0) });
  return [
    code ? talk.say('promotionCode', { promotion: worth, code }) : talk.say('promotionAutomatic', { promotion: worth }),
    minimum > 0 ? talk.say('promotionMinimum', { minimum: money(talk, minimum) }) : '',
    titles.length > 0 ? talk.say('promotionOnly', { titles: titles.join(', ') }) : '',
    ends ? talk.say('promotionUntil', { date: date(talk, ends) }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
