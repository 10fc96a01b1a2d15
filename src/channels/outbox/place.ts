import type { OpenSend } from '#conversations';
import type { OpenAccount } from '../accounts.ts';
import type { Place } from '../channel.ts';

const hourMs = 3_600_000;

/** Where and when something is said in a conversation. */
export function placeOf(
  { channel, account }: OpenAccount,
  { address, heardAt, language }: Pick<OpenSend, 'address' | 'heardAt' | 'language'>,
  now: Date,
): Place {
  const capabilities = channel.capabilities(account, address);
  const { window } = capabilities;
  const heardHours = heardAt ? (now.getTime() - heardAt.getTime()) / hourMs : Infinity;
  const isWindowOpen = window === null || heardHours < window.hours;
  return { account, address, capabilities, language, isWindowOpen, heardHours };
}

/** Until when a person may answer there; null: for as long as they like. */
export function answerableUntil({ capabilities: { window }, heardHours }: Place, now: Date): Date | null {
  if (!window) return null;
  const hours = Math.max(window.hours, window.staffHours ?? 0);
  return new Date(now.getTime() + (hours - heardHours) * hourMs);
}
