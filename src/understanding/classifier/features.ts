/**
 * Features of a text for the linear model: words, neighbours, pairs of words near each other in whatever order, and groups of
 * 2 to 5 letters inside words, each known by
 * a 32-bit hash of itself. A cell is a word or, between angle brackets, a class of words ("<product>"); a class has no letters
 * unless they follow it ("<new>:brelvik").
 */

const basis = 2166136261;
const prime = 16777619;
const longestGroup = 5;
/** How many words before it a word makes pairs with. */
const reach = 8;
/** More than any real message has: bounds the time of a nonsensical one. */
const mostFeatures = 1200;

/** Hashes of all features, each once. `extras` are features by themselves: marks, the state of the dialogue. */
export function featuresOf(cells: string[], extras: readonly string[] = []): Set<number> {
  const found = new Set<number>();
  for (const extra of extras) found.add(hash('+', extra));
  const symbols: string[] = [];
  for (const cell of cells) {
    if (found.size > mostFeatures) break;
    const [symbol = cell, letters] = cell.startsWith('<') ? cell.split(':') : [cell, cell];
    found.add(hash('w', symbol));
    found.add(hash('b', `${symbols.at(-1) ?? '^'} ${symbol}`));
    addPairs(found, symbols, symbol);
    if (letters) addGroups(found, `_${letters}_`);
    symbols.push(symbol);
  }
  found.add(hash('b', `${symbols.at(-1) ?? '^'} $`));
  return found;
}

/** Words that go together say more than each, also with others between them: "how … transfer", "transfer … how". */
function addPairs(found: Set<number>, before: string[], symbol: string): void {
  for (let at = Math.max(0, before.length - reach); at < before.length; at++) {
    const other = before[at] ?? '';
    found.add(hash('p', other < symbol ? `${other} ${symbol}` : `${symbol} ${other}`));
  }
}

function addGroups(found: Set<number>, word: string): void {
  for (let from = 0; from < word.length - 1; from++) {
    let value = basis ^ 99;
    const to = Math.min(word.length, from + longestGroup);
    for (let at = from; at < to; at++) {
      value = Math.imul(value ^ word.charCodeAt(at), prime);
      if (at > from) found.add(value >>> 0);
    }
  }
}

function hash(kind: string, text: string): number {
  let value = basis ^ kind.charCodeAt(0);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return value >>> 0;
}
