import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listLeads } from '#customers';
import { sharedEngine } from '#understanding';
import { addFiles, folderWith } from '../support/folder.ts';
import { type After, openTalkingShop } from '../support/talk.ts';

beforeAll(() => void sharedEngine(), 180_000);

const products = `Handle,Title,Type,Tags,Variant Price
mug,Camp Mug,Mug,kitchen,10
pan,Iron Pan,Pan,kitchen,40
rug,Wool Rug,Rug,home,90
`;

const flow = (homes: string) => `title: Find a gift
start: { words: [gift], ads: [spring] }
steps:
  - name: where
    ask: Which room?
    choices:
      - { answer: kitchen, label: Kitchen, fits: { tag: kitchen } }
      - { answer: ${homes}, label: Living room, fits: { tag: home } }
  - name: budget
    ask: How much may it cost?
    takes: budget
  - recommend: { say: "Take one of these:" }
  - lead: { consent: "May we write to you?", ask: [email], thanks: "We will write." }
`;

async function open() {
  const folder = await folderWith({
    'shop.yaml': 'name: Fern\ncurrency: USD\nlanguages: [en]\n',
    'products.csv': products,
    'flows/gift.yaml': flow('living'),
  });
  return { folder, shop: await openTalkingShop(folder) };
}

const words = ({ replies }: After) => replies.map(({ text }) => text).join('\n');

describe('a flow whose file changes under a conversation', () => {
  it('keeps the answers that still hold, and says nothing of it', async () => {
    const { folder, shop } = await open();
    const talk = shop.newTalk();
    await talk.say('gift');
    await talk.say('kitchen');
    await addFiles(folder, { 'flows/gift.yaml': flow('living').replace('How much may it cost?', 'Your budget?') });
    await shop.reopen();
    const after = words(await talk.say('$20'));
    expect(after).toContain('Camp Mug');
    expect(after).not.toContain('Iron Pan');
  });

  it('says so when an answer is gone, and asks that question again', async () => {
    const { folder, shop } = await open();
    const talk = shop.newTalk();
    await talk.say('gift');
    await talk.say('living room');
    await addFiles(folder, { 'flows/gift.yaml': flow('lounge') });
    await shop.reopen();
    expect(words(await talk.say('$100'))).toMatch(/questions have just changed[\s\S]*Which room\?/);
    expect(words(await talk.say('living room'))).toContain('Wool Rug');
  });

  it('says so when the flow is gone, and the talk goes on', async () => {
    const { folder, shop } = await open();
    const talk = shop.newTalk();
    await talk.say('gift');
    await rm(join(folder, 'flows/gift.yaml'));
    await shop.reopen();
    expect(words(await talk.say('kitchen'))).toContain("isn't there any more");
    expect(words(await talk.say('show me the rug'))).toContain('Wool Rug');
  });
});

describe('the ways into a flow', () => {
  it('leads in who comes by its ad, unless they want something else', async () => {
    const { shop } = await open();
    expect(words(await shop.newTalk().say('hi', 'spring'))).toContain('Which room?');
    expect(words(await shop.newTalk().say('how much is the iron pan?', 'spring'))).toContain('$40');
    expect(words(await shop.newTalk().say('hi', 'autumn'))).not.toContain('Which room?');
  });
});

describe('a lead', () => {
  it('is kept with the answers, and only after a yes', async () => {
    const { shop } = await open();
    const [yes, no] = [shop.newTalk(), shop.newTalk()];
    for (const text of ['gift', 'kitchen', '$50', 'no']) await no.say(text);
    expect((await listLeads(shop.db, shop.shopId, {})).leads).toEqual([]);
    for (const text of ['gift', 'kitchen', '$50', 'yes']) await yes.say(text);
    expect(words(await yes.say('ann@example.com'))).toContain('We will write.');
    const { leads } = await listLeads(shop.db, shop.shopId, {});
    expect(leads).toMatchObject([
      {
        flow: 'gift',
        email: 'ann@example.com',
        consent: 'May we write to you?',
        answers: [
          { question: 'Which room?', answer: 'Kitchen' },
          { question: 'How much may it cost?', answer: '$50' },
        ],
      },
    ]);
  });
});
