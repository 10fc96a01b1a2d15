/** An instant as a field for date and time holds it, in the browser's own zone: "2026-03-01T17:30". */
export function localTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
