import { stem, words } from '#understanding/text';

const languages = ['id', 'ru', 'en', 'pt'] as const;
const mostWords = 8;

/**
 * What is looked for, as a query over the words of a shop: each word by its beginning as it is written, or by its stem in any
 * of the four languages. Null when there is no word in it.
 * @example searchQuery('id-1', 'sepatu merah') // "'id-1' & ('sepatu':*) & ('merah':*)"
 */
export function searchQuery(shopId: string, text: string): string | null {
  const wanted = [...new Set(words(text.toLowerCase()).map(plain).filter(Boolean))].slice(0, mostWords);
  if (wanted.length === 0) return null;
  return [`'${shopId}'`, ...wanted.map(formsOf)].join(' & ');
}

function formsOf(word: string): string {
  const stems = languages.map((language) => plain(stem(word, language))).filter((one) => one.length >= shortest);
  const forms = [...new Set([word, ...stems])];
  const needed = forms.filter((form) => !forms.some((other) => other !== form && form.startsWith(other)));
  return `(${needed.map((form) => `'${form}':*`).join(' | ')})`;
}

/** A stem of fewer letters would stand at the beginning of too much. */
const shortest = 4;

/** Letters and digits alone: nothing that means something in a query. */
function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}
