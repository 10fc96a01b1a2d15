/** Lets in so many at once; the others wait, those that are urgent before those that are not. */
export type Turnstile = {
  /** @throws when there was no place for `patienceMs` */
  enter(isUrgent: boolean): Promise<void>;
  leave(): void;
};

type Waiting = { go(): void; isUrgent: boolean };

/**
 * A place is given on only after the program has looked at its sockets and timers: the embedded database answers without ever
 * waiting for anything, so that a hundred turns in a row would leave a webhook unread until the last of them had ended.
 *
 * @param kept of the places, for the urgent alone
 */
export function turnstile(places: number, kept: number, patienceMs: number): Turnstile {
  let free = places;
  const waiting = new Set<Waiting>();

  const fits = (isUrgent: boolean) => free > (isUrgent ? 0 : kept);
  const next = () => {
    const all = [...waiting];
    return all.find(({ isUrgent }) => isUrgent) ?? all[0];
  };
  const letIn = () => {
    free++;
    for (let one = next(); one && fits(one.isUrgent); one = next()) {
      free--;
      waiting.delete(one);
      one.go();
    }
  };
  return {
    enter(isUrgent) {
      if (fits(isUrgent) && (isUrgent || waiting.size === 0)) {
        free--;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          waiting.delete(one);
          reject(new Error('timeout exceeded when trying to connect'));
        };
        const timer = setTimeout(giveUp, patienceMs);
        const go = () => {
          clearTimeout(timer);
          resolve();
        };
        const one = { go, isUrgent };
        waiting.add(one);
      });
    },
    leave: () => void setImmediate(letIn),
  };
}
