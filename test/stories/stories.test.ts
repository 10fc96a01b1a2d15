import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments } from '#commerce/payments';
import { sharedEngine } from '#understanding';
import { openTalk } from '../support/talk.ts';
import { prove } from './prove.ts';
import { readStories } from './read-stories.ts';

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
