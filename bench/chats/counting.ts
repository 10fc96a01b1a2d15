/** How many milliseconds deliveries took, and every message that came twice, not in its order or not at all. */
export type Count = { toStaff: number[]; toVisitor: number[]; sent: number; answered: number; wrong: string[] };

export function newCount(): Count {
  return { toStaff: [], toVisitor: [], sent: 0, answered: 0, wrong: [] };
}

/** One end of one talk: messages must come as 1, 2, 3 … */
export type Line = { take(seq: number): void; last(): number };

export function openLine(name: string, count: Count): Line {
  let last = 0;
  return {
    take(seq) {
      if (seq !== last + 1) count.wrong.push(`${name}: ${seq} came after ${last}`);
      last = Math.max(last, seq);
    },
    last: () => last,
  };
}
