const plain = /^[\t\n\r\x20-\x7e]*$/;
/** What nobody sees: format characters (zero-width, direction marks, soft hyphens), control characters, variation selectors. */
const invisible = /[[\p{Cf}\p{Cc}\p{Variation_Selector}\u034f]--[\t\n\r]]/gv;
const latinMarks = /(\p{Script=Latin})\p{M}+/gu;

/**
 * The form in which texts are compared: lower-case, compatibility forms unified, invisible characters out, marks off Latin
 * letters ("não" is "nao") and "ё" as "е". Other marks stay: "й" is another letter than "и". Elongations stay: see `shorten`.
 * @example fold('Não, ОБЪЁМ') // 'nao, объем'
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(latinMarks, '$1')
    .normalize('NFC')
    .replace(/[’ʼ`´]/g, "'");
}

/** Letters drawn out to three or more become one: "bangeeet" is "banget". Figures stay: "1000" is "1000". */
export function shorten(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}
