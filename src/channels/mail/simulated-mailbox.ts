/** A mail as the mailbox keeps it. */
type Kept = { uid: number; raw: Buffer; at: Date; flags: Set<string> };

/** The mails of one mailbox, as IMAP numbers them: by their place from 1, and by an UID that never comes again. */
export type SimulatedMailbox = {
  put(raw: string | Buffer, at?: Date): void;
  /** How many are not marked as seen. */
  unseen(): number;
  /** The same mails under other numbers, as after a restore: a new UIDVALIDITY. */
  renumber(): void;
  readonly validity: number;
  readonly next: number;
  readonly mails: readonly Kept[];
  onChange(listener: () => void): () => void;
};

export function openMailboxOf(): SimulatedMailbox {
  const mails: Kept[] = [];
  const listeners = new Set<() => void>();
  let [validity, next] = [1, 1];
  return {
    mails,
    put(raw, at = new Date()) {
      mails.push({ uid: next++, raw: Buffer.from(raw), at, flags: new Set() });
      for (const listener of listeners) listener();
    },
    unseen: () => mails.filter(({ flags }) => !flags.has('\\Seen')).length,
    renumber() {
      validity += 1;
      next = 1;
      for (const mail of mails) mail.uid = next++;
    },
    get validity() {
      return validity;
    },
    get next() {
      return next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** "1:3,7", "8:*": which of these numbers are meant; "*" is the highest, and a range may be the wrong way round. */
export function inSet(set: string, highest: number): (number: number) => boolean {
  const ranges = set.split(',').map((range) => {
    const [from = 0, to = from] = range.split(':').map((end) => (end === '*' ? highest : Number(end)));
    return [Math.min(from, to), Math.max(from, to)] as const;
  });
  return (number) => ranges.some(([from, to]) => number >= from && number <= to);
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `01-Feb-2026 03:04:05 +0000` */
function internalDate(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(at.getUTCDate())}-${months[at.getUTCMonth()]}-${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

/** The items of a FETCH for one mail; null: an item that is not known. */
export function fetched(mail: Kept, place: number, items: string): Buffer | null {
  const parts: Buffer[] = [];
  for (const item of items.match(/BODY(?:\.PEEK)?\[\](?:<\d+\.\d+>)?|[A-Z0-9.]+/gi) ?? []) {
    const name = item.toUpperCase();
    const [, isPeek, start, length] = /^BODY(\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?$/.exec(name) ?? [];
    if (name === 'UID') parts.push(Buffer.from(`UID ${mail.uid}`));
    else if (name === 'RFC822.SIZE') parts.push(Buffer.from(`RFC822.SIZE ${mail.raw.length}`));
    else if (name === 'INTERNALDATE') parts.push(Buffer.from(`INTERNALDATE "${internalDate(mail.at)}"`));
    else if (name === 'FLAGS') parts.push(Buffer.from(`FLAGS (${[...mail.flags].join(' ')})`));
    else if (name.startsWith('BODY')) {
      if (!isPeek) mail.flags.add('\\Seen');
      const from = Number(start ?? 0);
      const data = length === undefined ? mail.raw : mail.raw.subarray(from, from + Number(length));
      const origin = start === undefined ? '' : `<${start}>`;
      parts.push(Buffer.concat([Buffer.from(`BODY[]${origin} {${data.length}}\r\n`), data]));
    } else return null;
  }
  const inside = parts.flatMap((part, n) => (n === 0 ? [part] : [Buffer.from(' '), part]));
  return Buffer.concat([Buffer.from(`* ${place} FETCH (`), ...inside, Buffer.from(')\r\n')]);
}
