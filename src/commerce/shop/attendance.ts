import { type Interval, localTime, readHours, startOfDay, type Week } from './hours.ts';
import type { Shop } from './settings.ts';

/** Whether people answer on a channel at that moment, and if not, when they do again; null when that cannot be known. */
export type Attendance = { open: true } | { open: false; opensAt: Date | null };

const dayMs = 86_400_000;
const farthestDays = 31;

/** A shop that gives no hours is always there. */
export function attendance(shop: Shop, channel: string, at: Date): Attendance {
  const week = weekOf(shop, channel);
  if (week.every((intervals) => intervals.length === 0)) return { open: true };
  const { minute } = localTime(at, shop.settings.timezone);
  const isOpen = hoursOn(shop, week, at).some(({ from, to }) => minute >= from && minute < to);
  return isOpen ? { open: true } : { open: false, opensAt: nextOpening(shop, week, at) };
}

function weekOf(shop: Shop, channel: string): Week {
  const { hours, support } = shop.settings;
  return readHours(support.channel_hours[channel] ?? hours).week;
}

function hoursOn(shop: Shop, week: Week, at: Date): Interval[] {
  const { date, weekday } = localTime(at, shop.settings.timezone);
  return shop.settings.holidays.includes(date) ? [] : (week[weekday] ?? []);
}

function nextOpening(shop: Shop, week: Week, at: Date): Date | null {
  const { timezone } = shop.settings;
  const noon = startOfDay(localTime(at, timezone).date, timezone).getTime() + dayMs / 2;
  for (let days = 0; days <= farthestDays; days++) {
    const day = new Date(noon + days * dayMs);
    const openings = hoursOn(shop, week, day).map(({ from }) =>
      momentOf(localTime(day, timezone).date, from, timezone),
    );
    const next = openings.find((opening) => opening > at);
    if (next) return next;
  }
  return null;
}

/** On the day of a change of clocks the minutes since midnight are not the time on the clock: what differs is taken off. */
function momentOf(date: string, minute: number, timezone: string): Date {
  const guess = startOfDay(date, timezone).getTime() + minute * 60_000;
  const shown = localTime(new Date(guess), timezone);
  const off = shown.date === date ? shown.minute - minute : 0;
  return new Date(guess - off * 60_000);
}
