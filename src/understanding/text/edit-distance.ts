/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make `a` into `b`;
 * `max + 1` as soon as it is sure to be more than `max`.
 * @example editDistance('hlem', 'helm', 2) // 1
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (Math.min(...row) > max && Math.min(...last) > max) return max + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, max + 1);
}

function nextRow(a: string, b: string, i: number, last: number[], beforeLast: number[]): number[] {
  const row = [i];
  const own = a.charCodeAt(i - 1);
  for (let j = 1; j <= b.length; j += 1) {
    const other = b.charCodeAt(j - 1);
    const changed = (last[j - 1] ?? 0) + (own === other ? 0 : 1);
    let best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    const swapped = i > 1 && j > 1 && own === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
    if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
    row.push(best);
  }
  return row;
}
