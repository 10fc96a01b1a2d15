import type { Product } from './product.ts';

/** Named characters that product texts use; every other one is left as it is written. */
const named: Record<string, string> = Object.fromEntries(
  `nbsp:\u00a0 amp:& lt:< gt:> quot:" apos:' ndash:– mdash:— hellip:… bull:• middot:· laquo:« raquo:» lsquo:‘ rsquo:’ sbquo:‚
  ldquo:“ rdquo:” bdquo:„ deg:° plusmn:± times:× divide:÷ frac12:½ frac14:¼ frac34:¾ sup2:² sup3:³ micro:µ copy:© reg:® trade:™
  euro:€ pound:£ yen:¥ cent:¢ sect:§ ordf:ª ordm:º iexcl:¡ iquest:¿ rarr:→ larr:← check:✓ hearts:♥ star:☆ szlig:ß
  aacute:á agrave:à acirc:â atilde:ã auml:ä aring:å aelig:æ ccedil:ç eacute:é egrave:è ecirc:ê euml:ë iacute:í igrave:ì
  icirc:î iuml:ï ntilde:ñ oacute:ó ograve:ò ocirc:ô otilde:õ ouml:ö oslash:ø uacute:ú ugrave:ù ucirc:û uuml:ü
  Aacute:Á Agrave:À Acirc:Â Atilde:Ã Auml:Ä Aring:Å AElig:Æ Ccedil:Ç Eacute:É Egrave:È Ecirc:Ê Euml:Ë Iacute:Í Igrave:Ì
  Icirc:Î Iuml:Ï Ntilde:Ñ Oacute:Ó Ograve:Ò Ocirc:Ô Otilde:Õ Ouml:Ö Oslash:Ø Uacute:Ú Ugrave:Ù Ucirc:Û Uuml:Ü`
    .split(/[ \n]+/)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const cellEnd = /<\/t[dh]\s*>\s*(?=<t[dh]\b)/gi;
const lineEnd =
  /<br\s*\/?>|<\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|thead|tbody|tfoot|caption|section|article|blockquote|pre|hr|figure|figcaption|summary|details)\b[^>]*>/gi;
const tag = /<\/?[a-zA-Z][^>]*>/g;

/**
 * What a browser would show of a piece of HTML, one paragraph, list item or table row a line, cells parted by " | ". For
 * reading and searching; it is text, to be escaped again wherever it is put into a page.
 * @example htmlText('<p>Bahan:&nbsp;katun</p><tr><td>S</td><td>50 cm</td></tr>') // 'Bahan: katun\nS | 50 cm'
 */
export function htmlText(html: string): string {
  const marked = /[<&]/.test(html)
    ? decode(
        html
          .replace(unseen, ' ')
          .replace(/[\r\n]+/g, /<(?:p|br|li|div|td)\b/i.test(html) ? ' ' : '\n')
          .replace(cellEnd, ' | ')
          .replace(lineEnd, '\n')
          .replace(tag, ''),
      )
    : html;
  return marked
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));/gi, (all, hex, decimal, name) => {
    if (name) return named[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const real = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return real ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** A product's description as plain text: in that language where it is translated, else the shop's own. */
export function descriptionIn({ translations, bodyText }: Product, language: string): string {
  const translated = translations[language]?.body;
  return translated ? htmlText(translated) : bodyText;
}
