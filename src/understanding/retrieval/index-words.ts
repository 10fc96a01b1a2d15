import { tokens } from '#understanding/text';

/** Longer words are no words: they would only fill the index. */
const longest = 40;
const figureAndUnit =
  /^(\d+(?:[.,]\d+)?)(ml|cl|l|mg|g|gr|kg|mm|cm|m|in|inch|oz|lb|gb|tb|mah|w|v|pcs|мл|л|мг|г|кг|мм|см|м|гб|тб|вт|шт)$/;

/**
 * The words under which a text is found, in order: its tokens without apostrophes, and besides, so that spelling does not
 * part them, "t-shirt" also as "tshirt", "500 ml" also as "500ml" and "500ml" also as "500".
 */
export function indexWords(text: string): string[] {
  const list = parts(text);
  return list.flatMap((part, at) => {
    const figure = figureOf(part.word);
    const joined = joinedWord(part, list[at + 1]);
    return [part.word, ...(figure ? [figure] : []), ...(joined ? [joined] : [])];
  });
}

/** The words of a query, in order; unlike a document's, each stands once: "500 ml" only as "500ml". */
export function askedWords(text: string): string[] {
  const list = parts(text);
  const found: string[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const part = list[at];
    if (!part) continue;
    const joined = joinedWord(part, list[at + 1]);
    const measure = joined !== undefined && figureAndUnit.test(joined);
    found.push(measure ? joined : part.word);
    if (measure) at += 1;
  }
  return found;
}

/** The figure of a measure: "1.5" of "1.5l". */
export function figureOf(word: string): string | undefined {
  return figureAndUnit.exec(word)?.[1];
}

/** A word, and what stands between it and the next one. */
type Part = { word: string; gap: string };

function parts(text: string): Part[] {
  const list = tokens(text);
  return list.flatMap((token, at) => {
    const word = token.text.replace(/'s?$/, '').replaceAll("'", '');
    return word.length > longest ? [] : [{ word, gap: text.slice(token.end, list[at + 1]?.start ?? token.end) }];
  });
}

function joinedWord(part: Part, next: Part | undefined): string | undefined {
  if (!next || part.word === next.word || part.word.length + next.word.length > longest) return undefined;
  const joined = part.word + next.word;
  if ((part.gap === ' ' || part.gap === '-') && figureAndUnit.test(joined)) return joined;
  return part.gap === '-' && !/^\d+$/.test(joined) ? joined : undefined;
}
