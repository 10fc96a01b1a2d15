/** How many of a thing are open by each key, such as connections by address: no more than `most` at once. */
export function openCount(most: number) {
  const counts = new Map<string, number>();
  return {
    /** Counts one more; false: there are too many. */
    enter(key: string): boolean {
      const open = counts.get(key) ?? 0;
      if (open >= most) return false;
      counts.set(key, open + 1);
      return true;
    },
    leave(key: string): void {
      const open = (counts.get(key) ?? 1) - 1;
      if (open > 0) counts.set(key, open);
      else counts.delete(key);
    },
  };
}
