/** Lets in so many at once; the others wait, those that are urgent before those that are not, but not for ever: see below. */
export type Turnstile = {
  /** Comes back with what is to be called when the place is left. @throws when there was none for `patienceMs` */
  enter(isUrgent: boolean): Promise<() => void>;
};

/** `calm`, `pressed`: how many of them may be such as are not urgent, while nothing urgent is there and while something is. */
export type Places = { all: number; calm: number; pressed: number; patienceMs: number };

type Kind = 'urgent' | 'other';
type Waiting = { go(): void; since: number };

/** Who has waited so long goes before the next one that is urgent: a flood must not stop all else. */
const longEnoughMs = 500;

/**
 * A place is given on only after the program has looked at its sockets and timers: the embedded database answers without ever
 * waiting for anything, so that a hundred turns in a row would leave a webhook unread until the last of them had ended.
 */
export function turnstile({ all, calm, pressed, patienceMs }: Places): Turnstile {
  const inside = { urgent: 0, other: 0 };
  const waiting = { urgent: new Set<Waiting>(), other: new Set<Waiting>() };

  const isPressed = () => inside.urgent + waiting.urgent.size > 0;
  const fits = (kind: Kind) =>
    inside.urgent + inside.other < all && (kind === 'urgent' || inside.other < (isPressed() ? pressed : calm));
  const letIn = (kind: Kind, most = Infinity) => {
    for (const one of [...waiting[kind]].slice(0, most)) {
      if (!fits(kind)) return;
      waiting[kind].delete(one);
      inside[kind]++;
      one.go();
    }
  };
  const hasWaitedLong = () => {
    const [oldest] = waiting.other;
    return oldest !== undefined && performance.now() - oldest.since > longEnoughMs;
  };
  const leaving = (kind: Kind) => () => {
    setImmediate(() => {
      inside[kind]--;
      if (kind === 'urgent' && hasWaitedLong()) letIn('other', 1);
      letIn('urgent');
      letIn('other');
    });
  };
  return {
    enter(isUrgent) {
      const kind: Kind = isUrgent ? 'urgent' : 'other';
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          waiting[kind].delete(one);
          reject(new Error('timeout exceeded when trying to connect'));
        };
        const timer = setTimeout(giveUp, patienceMs);
        const go = () => {
          clearTimeout(timer);
          resolve(leaving(kind));
        };
        const one = { go, since: performance.now() };
        waiting[kind].add(one);
        letIn(kind);
      });
    },
  };
}
