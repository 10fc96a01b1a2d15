/** Which country a time zone lies in; zones of several countries are left to the one that is named first. */
const countryOfZone = new Map<string, string>();
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const first of letters) {
  for (const second of letters) {
    const region = `${first}${second}`;
    for (const zone of zonesOf(region)) if (!countryOfZone.has(zone)) countryOfZone.set(zone, region);
  }
}

/** ECMA-402's Locale Info: newer engines have the method, older ones the property, TypeScript neither yet. */
function zonesOf(region: string): string[] {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
    timeZones?: string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/**
 * The country (ISO 3166, two letters) that a browser's time zone lies in, else the one its language is mostly spoken in; null
 * when neither tells. No address is asked for, and none is kept.
 * @example countryOf('Asia/Jakarta', 'en-US') // 'ID'
 */
export function countryOf(timezone: string, language: string): string | null {
  return countryOfZone.get(canonical(timezone)) ?? regionOf(language);
}

/** "Asia/Kolkata" and "Asia/Calcutta" are one zone. */
function canonical(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return timezone;
  }
}

function regionOf(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().region ?? null;
  } catch {
    return null;
  }
}
