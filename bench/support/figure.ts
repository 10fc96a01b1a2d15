/** One measured number; `target` says what it is to be, such as "≥ 60". */
export type Figure = { name: string; value: number; target?: string };

export function figure(name: string, value: number, target?: string): Figure {
  return { name, value, target };
}

/** Whether a value keeps to its target; one without a target does. */
export function holds({ value, target }: Figure): boolean {
  const match = /^([≥<]) (\d+)/.exec(target ?? '');
  if (!match) return true;
  return match[1] === '<' ? value < Number(match[2]) : value >= Number(match[2]);
}

/** As people read it: three digits that count. */
export function shownValue(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
