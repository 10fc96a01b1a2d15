export type Keyword = 'stop' | 'start' | 'help';

/**
 * Words that carriers and gateways take for a wish not to be written to, in any language of a shop. CANCEL, END, QUIT and YES,
 * which some gateways count among them, are said to a shop for other reasons: they are only such a wish where the gateway says
 * so (OptOutType), or when it refuses to deliver from then on (21610).
 */
const keywords: [Keyword, RegExp][] = [
  ['stop', /^(stop|stopall|stop all|unsubscribe|optout|opt out|berhenti|стоп|отписаться|parar|sair)$/],
  ['start', /^(start|unstop|subscribe|mulai|старт|подписаться|começar|iniciar)$/],
  ['help', /^help$/],
];

/** What the whole of a message asks of the gateway; null: nothing. */
export function keywordIn(text: string, optOutType: string | undefined): Keyword | null {
  const said = optOutType ? optOutType.toLowerCase() : plain(text);
  return keywords.find(([, words]) => words.test(said))?.[0] ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.!"'«»“”]/g, '')
    .trim();
}
