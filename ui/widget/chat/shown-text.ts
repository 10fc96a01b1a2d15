import type { WireReply } from '../../../src/channels/web/protocol.ts';

/**
 * A reply's text is enough by itself, for whoever sees nothing else. Here its numbered lines stand below as buttons and
 * cards, and the address to pay at is a button: they need not be said twice.
 * @param cartTitles what the cart below shows, when it is shown
 */
export function shownText(reply: WireReply, cartTitles: string[] = []): string {
  const shown = [
    ...(reply.choices ?? []).map((choice) => choice.label),
    ...(reply.items ?? []).map((item) => item.title),
    ...cartTitles,
  ];
  const lines = reply.text.split('\n').filter((line) => !isListed(line, shown));
  const text = lines.join('\n').trim();
  return withoutAddress(text, reply.payment?.url) || reply.text;
}

/** "2. Kartu", "1. 2 x Helm (S): Rp170.000" */
function isListed(line: string, shown: string[]): boolean {
  const item = /^\d+\. (?:\d+ ?[x×] )?(.+)/.exec(line)?.[1];
  return item !== undefined && shown.some((title) => item.startsWith(title));
}

function withoutAddress(text: string, url: string | undefined): string {
  if (!url) return text;
  return text
    .split('\n')
    .map((line) => (line.includes(url) ? line.replace(url, '').replace(/[\s:]+$/, '') : line))
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n')
    .trim();
}
