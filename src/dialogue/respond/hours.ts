import { localTime, openAt, readHours } from '#commerce/shop';
import type { Talk } from './talk.ts';

/** Monday, for names of weekdays. */
const monday = Date.UTC(2024, 0, 1, 12);
const dayLength = 86_400_000;

/** Whether people are there now, and until or from when; null when the shop gives no hours. */
export function openNow(talk: Talk): string | null {
  const { shop, now } = talk.voice;
  const { week } = readHours(shop.settings.hours);
  if (week.every((intervals) => intervals.length === 0)) return null;
  const { open, today, holiday } = openAt(shop, now);
  const { minute } = localTime(now, shop.settings.timezone);
  const current = today.find(({ from, to }) => minute >= from && minute < to);
  if (open && current) return talk.say('openNow', { until: clock(current.to) });
  const later = today.find(({ from }) => from > minute);
  const note = holiday ? `${talk.say('holidayToday')} ` : '';
  return note + (later ? talk.say('openLater', { at: clock(later.from) }) : nextOpening(talk));
}

function nextOpening(talk: Talk): string {
  const opening = opensNext(talk);
  return opening ? talk.say('openOnDay', opening) : '';
}

/** The next day with hours after today, within two weeks. */
function opensNext(talk: Talk): { day: string; at: string } | null {
  const { shop, now } = talk.voice;
  for (let days = 1; days <= 14; days++) {
    const at = new Date(now.getTime() + days * dayLength);
    const [first] = openAt(shop, at).today;
    if (first) return { day: dayName(talk, localTime(at, shop.settings.timezone).weekday), at: clock(first.from) };
  }
  return null;
}

/** A moment at which somebody is there again, in words: "13:00" on the same day, else "Monday 09:00". */
export function whenOpen(talk: Talk, at: Date): string {
  const { shop, now } = talk.voice;
  const [today, that] = [now, at].map((moment) => localTime(moment, shop.settings.timezone));
  if (!that) return '';
  return today?.date === that.date ? clock(that.minute) : `${dayName(talk, that.weekday)} ${clock(that.minute)}`;
}

/** The week, days of the same hours together: "Monday – Friday: 09:00–17:00". */
export function weekLines(talk: Talk): string[] {
  const { week } = readHours(talk.voice.shop.settings.hours);
  const texts = week.map((intervals) => intervals.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '));
  const groups: { first: number; last: number; text: string }[] = [];
  for (const [day, text] of texts.entries()) {
    const open = groups.at(-1);
    if (open?.text === text) open.last = day;
    else groups.push({ first: day, last: day, text });
  }
  return groups.map(({ first, last, text }) => `${daysName(talk, first, last)}: ${text || talk.say('closed')}`);
}

function daysName(talk: Talk, first: number, last: number): string {
  return first === last ? dayName(talk, first) : `${dayName(talk, first)} – ${dayName(talk, last)}`;
}

function dayName(talk: Talk, weekday: number): string {
  const format = new Intl.DateTimeFormat(talk.language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(monday + weekday * dayLength));
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
