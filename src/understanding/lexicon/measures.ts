import { measureKey } from '../languages/all.ts';
import type { Token } from '../reading/tokens.ts';

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
