import { z } from 'zod';

const mark = z.object({
  /** Whose mailbox on which server. */
  place: z.string(),
  /** The mailbox's UIDVALIDITY: with another one, numbers mean other mails. */
  validity: z.string(),
  /** The last mail that was passed over. */
  uid: z.number().int(),
  /** When the shop began to listen: what came before is not read. */
  from: z.iso.datetime().pipe(z.coerce.date()),
  /** When that was passed over. */
  at: z.iso.datetime().pipe(z.coerce.date()),
});

/** How far a mailbox was read. */
export type Mark = z.output<typeof mark>;

export function readMark(text: string | null): Mark | null {
  return text === null ? null : (mark.safeParse(JSON.parse(text)).data ?? null);
}

export const writeMark = (value: Mark): string => JSON.stringify(value);

export function isSamePlace(one: Mark, other: Pick<Mark, 'place' | 'validity'>): boolean {
  return one.place === other.place && one.validity === other.validity;
}
