import { escaped, line, linkStyle, soft } from './page-parts.ts';

/**
 * The words of a message as parts of a page: what stands apart is a paragraph, lines that end in an amount are a bill, and an
 * address is a link, under the words that lead to it where it has a line of its own.
 * @param elsewhere an address that has a button: its line is left out
 */
export function paragraphs(text: string, elsewhere?: string): string {
  return text
    .split(/\n{2,}/)
    .flatMap((block) => parts(block.split('\n').filter((one) => !elsewhere || !one.includes(elsewhere))))
    .join('');
}

/** "1. 2 x Helm: Rp250.000", "Ongkir: gratis": words, and what they come to. */
const sum = /^(?!.*https?:)(\d+\. )?(.{1,120}): ([^:]{0,23}[^:.])$/;

function parts(lines: string[]): string[] {
  const found: string[] = [];
  let plain: string[] = [];
  const tell = () => {
    if (plain.some((one) => one.trim() !== '')) {
      found.push(`<p style="margin:0 0 16px">${plain.map(linked).join('<br>')}</p>`);
    }
    plain = [];
  };
  for (let n = 0; n < lines.length; ) {
    const rows = billAt(lines, n);
    if (rows.length > 0) {
      tell();
      found.push(bill(rows));
      n += rows.length;
    } else plain.push(lines[n++] ?? '');
  }
  tell();
  return found;
}

type Row = { words: string; amount: string; isNumbered: boolean };

/**
 * Two lines or more that begin and end with an amount, the last of which is the sum: a list of goods has no sum, and a single
 * "Warna: merah" is a sentence.
 */
function billAt(lines: string[], from: number): Row[] {
  const rows: Row[] = [];
  for (const one of lines.slice(from)) {
    const [, number, words = '', amount = ''] = sum.exec(one.trim()) ?? [];
    if (!words || (rows.length === 0 && !/\d/.test(amount))) break;
    rows.push({ words, amount, isNumbered: number !== undefined });
  }
  while (rows.length > 0 && !/\d/.test(rows.at(-1)?.amount ?? '')) rows.pop();
  return rows.length >= 2 && rows.at(-1)?.isNumbered === false ? rows : [];
}

function bill(rows: Row[]): string {
  const cells = rows.map(({ words, amount }, index) => {
    const isLast = index === rows.length - 1;
    const style = isLast ? `padding:10px 0;border-top:1px solid ${line};font-weight:700` : 'padding:5px 0';
    return `<tr><td valign="top" style="${style}">${escaped(words)}</td><td valign="top" align="right" style="${style};padding-left:16px;white-space:nowrap">${escaped(amount)}</td></tr>`;
  });
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px">${cells.join('')}</table>`;
}

function linked(text: string): string {
  const [, words, only] = /^(.{1,60}): (https?:\/\/[^\s<>"]+)$/.exec(text.trim()) ?? [];
  if (words && only) {
    const host = URL.parse(only)?.host ?? '';
    return `<a href="${escaped(only)}" style="${linkStyle}">${escaped(words)}</a> <span style="color:${soft};font-size:13px">${escaped(host)}</span>`;
  }
  return escaped(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}" style="${linkStyle}">${url}</a>`);
}
