import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments } from '#commerce/payments';
import { sharedEngine } from '#understanding';
import { type After, openTalk } from '../support/talk.ts';
import { type Check, readStories } from './read-stories.ts';

allowTestPayments();
/** The first one to need the engine may have to train it. */
beforeAll(() => void sharedEngine(), 180_000);

const folder = new URL('./', import.meta.url).pathname;
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort();

/** "shops/demo" is a demo shop, as are those of test/shops; a bare name is one of the stories' own. */
function folderOf(shop: string): string {
  return /^(shops|test\/shops)\//.test(shop)
    ? new URL(`../../${shop}`, import.meta.url).pathname
    : `${folder}shops/${shop}`;
}

describe.each(files)('%s', (file) => {
  it.each(readStories(folder + file).map((story) => [story.title, story] as const))('%s', async (_title, story) => {
    const talk = await openTalk(folderOf(story.shop));
    for (const { said, checks, at } of story.lines) {
      const after = await talk.say(said);
      const place = `${file}:${at} > ${said}\n${after.replies.map(({ text }) => `< ${text}`).join('\n')}`;
      expect(after.replies.length, place).toBeGreaterThan(0);
      for (const check of checks) prove(check, after, place);
    }
  });
});

function prove({ kind, text }: Check, after: After, place: string): void {
  const words = after.replies.map((reply) => reply.text).join('\n');
  const values: Record<string, unknown> = {
    cart: after.cart.join('; ') || 'empty',
    total: String(after.total),
    order: after.order,
    conversation: after.conversation,
    language: after.language,
    expects: after.replies.flatMap(({ expects }) => expects?.field ?? []).at(-1) ?? 'nothing',
    replies: String(after.replies.length),
  };
  if (kind === 'says') expect(words, place).toMatch(pattern(text));
  else if (kind === 'not') expect(words, place).not.toMatch(pattern(text));
  else if (kind === 'choices')
    expect(after.replies.flatMap(({ choices = [] }) => choices.map(({ label }) => label)).join(' | '), place).toMatch(
      pattern(text),
    );
  else expect(values[kind], `${place}\n${kind}`).toBe(text);
}

/** "/a pattern/" as such; anything else as words that stand there, in any case. */
function pattern(text: string): RegExp {
  const written = /^\/(.*)\/$/.exec(text)?.[1];
  return new RegExp(written ?? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'), 'iu');
}
