import { readFileSync } from 'node:fs';

/**
 * Stories are transcripts that people can read: a Markdown file a shop, a section a talk.
 *
 *     shop: kedai-senja
 *     ## Someone asks and buys
 *     > ada helm anak?
 *     - Helm Anak Junior
 *     - not: habis
 *     - cart: 1 x Helm Anak Junior (S, Merah)
 *
 * `>` is what the customer writes; below it stands what must be true then: words of the replies (any case), /a pattern/,
 * "not:" words that must not be there, or "cart:", "total:", "order:", "conversation:", "expects:", "choices:", "replies:".
 */
export type Story = { shop: string; title: string; lines: StoryLine[] };
type StoryLine = { said: string; checks: Check[]; at: number };
export type Check = { kind: string; text: string };

const kinds = new Set(['not', 'cart', 'total', 'order', 'conversation', 'expects', 'choices', 'replies', 'language']);

export function readStories(file: string): Story[] {
  const stories: Story[] = [];
  let shop = '';
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const story = stories.at(-1);
    if (line.startsWith('shop: ')) shop = line.slice(6).trim();
    else if (line.startsWith('## ')) stories.push({ shop, title: line.slice(3).trim(), lines: [] });
    else if (line.startsWith('> ')) story?.lines.push({ said: line.slice(2), checks: [], at: index + 1 });
    else if (line.startsWith('- ')) story?.lines.at(-1)?.checks.push(readCheck(line.slice(2)));
    else if (line.trim() && !line.startsWith('#') && !line.startsWith('<!--'))
      throw new Error(`${file}:${index + 1} cannot be read: ${line}`);
  }
  return stories;
}

function readCheck(text: string): Check {
  const [kind = '', ...rest] = text.split(': ');
  return kinds.has(kind) ? { kind, text: rest.join(': ').trim() } : { kind: 'says', text: text.trim() };
}
