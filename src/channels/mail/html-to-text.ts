const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Elements in which mail programs put what is answered to. */
const quotes =
  /^<(blockquote\b|div\b[^>]*(gmail_quote|gmail_attr|yahoo_quoted|divRplyFwdMsg|OutlookMessageHeader|cite-prefix|data-cite))/i;
const silent = /^<(style|script|head|title|xml)\b/i;
const lines = /^<\/?(p|div|br|tr|li|h\d|table|ul|ol|hr|blockquote|pre|body)\b/i;
const mostLetters = 300_000;

/** The words of a mail in HTML, without what it answers to; what was no HTML after all stays as it is. */
export function htmlToText(html: string): string {
  let hidden: { tag: string; depth: number } | null = null;
  let text = '';
  for (const [part] of html
    .slice(0, mostLetters)
    .replace(/<!--[\s\S]*?(-->|$)|<[?!][^<>]*>/g, '')
    .matchAll(/<[^<>]{1,20000}>|[^<]+|</g)) {
    const tag = /^<\/?([a-z]\w*)/i.exec(part)?.[1]?.toLowerCase();
    if (hidden) {
      if (tag === hidden.tag) hidden.depth += part.startsWith('</') ? -1 : part.endsWith('/>') ? 0 : 1;
      if (hidden.depth === 0) hidden = null;
    } else if (tag && (quotes.test(part) || silent.test(part))) hidden = part.endsWith('/>') ? null : { tag, depth: 1 };
    else if (tag === 'hr') text += '\n-----Original Message-----\n';
    else if (tag) text += lines.test(part) ? '\n' : '';
    else text += decoded(part.replace(/\s+/g, ' '));
  }
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
