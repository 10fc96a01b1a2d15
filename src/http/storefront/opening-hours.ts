import { readHours } from '#commerce/shop';

/** Days in a row with the same hours, named in a language: { days: "Sen–Jum", times: "09.00–17.00" }. */
export type HoursLine = { days: string; times: string };

export function openingHours(hours: Record<string, string>, language: string): HoursLine[] {
  const times = readHours(hours).week.map((intervals) =>
    intervals.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '),
  );
  const lines: HoursLine[] = [];
  for (let day = 0; day < 7; day++) {
    const first = day;
    while (day < 6 && times[day + 1] === times[first]) day++;
    const name = first === day ? dayName(first, language) : `${dayName(first, language)}–${dayName(day, language)}`;
    if (times[first]) lines.push({ days: name, times: times[first] });
  }
  return lines;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** 1 January 2024 was a Monday. */
function dayName(day: number, language: string): string {
  return new Date(Date.UTC(2024, 0, 1 + day)).toLocaleDateString(language, { weekday: 'short', timeZone: 'UTC' });
}
