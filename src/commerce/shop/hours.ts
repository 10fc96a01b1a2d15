/** From `from` until `to`, minutes after midnight; `to` is at most 24:00. */
export type Interval = { from: number; to: number };

/** When people answer, by weekday: 0 is Monday, 6 Sunday. */
export type Week = Interval[][];

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const fullNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const closed = new Set(['', '-', 'closed']);

/** Hours that cannot be read: which key, and why. */
export type HoursProblem = { key: string; reason: string };

/**
 * Reads opening hours as shop.yaml has them: days or ranges of days ("mon-fri", "sat", "mon,wed", "daily") with times
 * ("09:00-12:00, 13:00-17:00", "closed").
 * @example readHours({ 'mon-fri': '09:00-17:00' }).week[0] // [{ from: 540, to: 1020 }]
 */
export function readHours(hours: Record<string, string>): { week: Week; problems: HoursProblem[] } {
  const week: Week = days.map(() => []);
  const problems: HoursProblem[] = [];
  for (const [key, text] of Object.entries(hours)) {
    const on = readDays(key);
    const times = readTimes(text);
    if (!on) problems.push({ key, reason: `"${key}" is not a day or range of days, such as mon-fri, sat or daily` });
    if (!times)
      problems.push({ key, reason: `"${text}" is not opening times, such as "09:00-12:00, 13:00-17:00" or "closed"` });
    for (const day of times ? (on ?? []) : []) week[day] = [...(week[day] ?? []), ...(times ?? [])];
  }
  return { week: week.map((intervals) => intervals.toSorted((a, b) => a.from - b.from)), problems };
}

function readDays(key: string): number[] | undefined {
  const text = key.trim().toLowerCase();
  if (text === 'daily') return days.map((_, day) => day);
  const found = text.split(',').map((part) => {
    const [first, last = first] = part.split('-').map((day) => dayOf(day.trim()));
    if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7);
  });
  return found.some((range) => range === undefined) ? undefined : found.flatMap((range) => range ?? []);
}

function dayOf(name: string): number {
  return Math.max(days.indexOf(name), fullNames.indexOf(name));
}

/** "09:00-12:00, 13:00-17:00" as intervals; [] for "closed"; undefined when it cannot be read. */
export function readTimes(text: string): Interval[] | undefined {
  if (closed.has(text.trim().toLowerCase())) return [];
  const intervals = text.split(',').map(readInterval);
  if (intervals.some((interval) => interval === undefined)) return undefined;
  return intervals.flatMap((interval) => interval ?? []);
}

function readInterval(text: string): Interval | undefined {
  const match = /^\s*(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  if (!match) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = match.map(Number);
  if ((fromMinute ?? 60) > 59 || (toMinute ?? 60) > 59) return undefined;
  const from = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
  const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
  return from < to && to <= 24 * 60 ? { from, to } : undefined;
}

/** Where a moment falls in a time zone: its date, weekday (0 is Monday) and minute of the day. */
export function localTime(at: Date, timezone: string): { date: string; weekday: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: days.indexOf(part('weekday').toLowerCase()),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** The moment at which a day ("2026-01-31") begins in a time zone. */
export function startOfDay(date: string, timezone: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const guess = utc - offsetAt(utc, timezone);
  // Near a change of clocks the offset that counts is the one at the guess.
  return new Date(utc - offsetAt(guess, timezone));
}

/** How far the zone's clocks are ahead of UTC at that moment, in milliseconds. */
function offsetAt(time: number, timezone: string): number {
  const { date, minute } = localTime(new Date(time), timezone);
  return Date.parse(`${date}T00:00:00Z`) + minute * 60_000 - Math.floor(time / 60_000) * 60_000;
}
