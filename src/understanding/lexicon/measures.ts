import { measureKey, unitOf } from '../languages/all.ts';
import { type Token, tokenize } from '../reading/tokens.ts';

/** The key of the measure that a token is part of: "#2000ml" at the figure of "2 liter", "~2000ml" at its unit. */
export function measureKeyAt(tokens: Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const unit = tokens[at + 1];
    return unit?.kind === 'word' ? measureKey(token.plain, unit.word)?.replace('~', '#') : undefined;
  }
  const figure = tokens[at - 1];
  return token?.kind === 'word' && figure?.kind === 'number' ? measureKey(figure.plain, token.word) : undefined;
}

const before = new Set(['per', 'за', 'por', 'a', 'o']);
const leastUnit = 4;

/** Units by which a text says that something is sold: "цена за метр", "per kilo", "preço por metro". */
export function unitsSoldBy(text: string): string[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ kind, plain }, at) => {
    const unit = kind === 'word' && plain.length >= leastUnit ? unitOf(plain) : undefined;
    return unit && before.has(tokens[at - 1]?.plain ?? '') ? [unit] : [];
  });
}
