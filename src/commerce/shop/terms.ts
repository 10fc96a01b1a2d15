import { exponentOf } from '#platform/money';
import { type Interval, localTime, readHours } from './hours.ts';
import type { Shop } from './settings.ts';

/** How the shop sends goods. `price` in minor units; no `regions`: everywhere. */
export type ShippingMethod = { id: string; name: string; price: number; days: string | null; regions: string[] };

/** An amount of the settings (a decimal number of major units) in minor units of the shop's currency. */
export function minorUnits(shop: Shop, amount: number): number {
  return Math.round(amount * 10 ** exponentOf(shop.settings.currency));
}

export function shippingMethods(shop: Shop): ShippingMethod[] {
  return shop.settings.shipping.map((method) => ({
    id: method.id,
    name: method.name,
    price: minorUnits(shop, method.price),
    days: method.days ?? null,
    regions: method.regions ?? [],
  }));
}

/** Whether people of the shop answer at that moment, and when they do that day; a holiday has no hours. */
export function openAt(shop: Shop, at: Date): { open: boolean; today: Interval[]; holiday: boolean } {
  const { timezone, hours, holidays } = shop.settings;
  const { date, weekday, minute } = localTime(at, timezone);
  const holiday = holidays.includes(date);
  const today = holiday ? [] : (readHours(hours).week[weekday] ?? []);
  return { open: today.some(({ from, to }) => minute >= from && minute < to), today, holiday };
}
