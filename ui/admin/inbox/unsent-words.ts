import type { Key, Speaking } from '../words/words.tsx';

/** Why the shop itself does not send something; anything else is the platform's own reason. */
const unsent: Record<string, Key> = {
  windowClosed: 'unsent.windowClosed',
  onlyStaff: 'unsent.onlyStaff',
  threadElsewhere: 'unsent.threadElsewhere',
  optedOut: 'unsent.optedOut',
  connectionOff: 'unsent.connectionOff',
  interrupted: 'unsent.interrupted',
  notRendered: 'unsent.notRendered',
};

export function unsentWords(t: Speaking['t'], why: string): string {
  const key = unsent[why.split(':')[0] ?? ''];
  return key ? t(key) : why;
}
