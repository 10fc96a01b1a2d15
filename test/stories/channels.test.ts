import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments } from '#commerce/payments';
import { sharedEngine } from '#understanding';
import { platforms } from '../support/platform.ts';
import { openPlatformShop, type PlatformShop } from '../support/platform-shop.ts';
import { after } from '../support/talk.ts';
import { prove } from './prove.ts';
import { readStories, type Story } from './read-stories.ts';

/**
 * The first story of each language, from hello to the order, over every platform: webhooks in, by the real route; requests out,
 * to a simulator that refuses what the platform refuses. What a choice says is tapped; what must be true is the same.
 */
allowTestPayments();
beforeAll(() => void sharedEngine(), 180_000);

const here = new URL('./', import.meta.url).pathname;
const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

const stories = ['id', 'ru', 'en', 'pt'].map((language) => {
  const [first] = readStories(`${here}${language}.md`);
  if (!first) throw new Error(`There is no story in ${language}`);
  return [language, first] as const;
});
const customer = '6281234500004';

describe.each(platforms.map(({ id }) => id))('over %s', (channel) => {
  it.each(stories)('%s: from hello to the order', async (_language, story) => {
    const shop = await openPlatformShop(channel, `${here}shops/${story.shop}`);
    opened.push(shop);
    await play(shop, story);
    const states = await shop.world.db.selectFrom('sends').select('state').where('shop_id', '=', shop.shopId).execute();
    expect(states.every(({ state }) => ['sent', 'read'].includes(state))).toBe(true);
  });
});

/** What the platform has told of the customer is not asked for: the line that would answer it is left out. */
async function play(shop: PlatformShop, { lines }: Story) {
  let isKnown = false;
  let seen = '';
  for (const { said, checks, at } of lines) {
    if (!isKnown) seen = await say(shop, said);
    const state = await stateAfter(shop.world.db, shop.shopId, shop.connectionId, shop.clock.now());
    const asked = state.replies.flatMap(({ expects }) => expects?.field ?? []).at(-1);
    const person = await personOf(shop);
    const wanted = checks.find(({ kind }) => kind === 'expects')?.text ?? '';
    const wasKnown: boolean = isKnown;
    isKnown =
      (wasKnown && wanted === '') ||
      (wanted !== asked && (wanted === 'name' || wanted === 'phone') && person[wanted] !== null);
    for (const check of checks.filter(({ kind }) => !(isKnown && (wasKnown || kind === 'expects')))) {
      const text = /^\+\d{8,}$/.test(check.text) ? (person.phone ?? check.text) : check.text;
      prove({ ...check, text }, { ...state, ms: 0 }, `line ${at} > ${said}\n${seen}`, seen);
    }
  }
}

/** What the customer reads in answer, buttons and all. */
async function say({ simulator, deliver, work, clock }: PlatformShop, said: string): Promise<string> {
  const before = simulator.shown(customer);
  const offered = before.slice(-3).flatMap(({ choices }) => choices);
  const choice = offered.find(({ label }) => label.toLowerCase() === said.toLowerCase());
  clock.advance(20_000);
  const hook = choice ? simulator.taps(customer, choice) : simulator.writes(customer, said);
  expect((await deliver(hook)).status).toBe(200);
  await work();
  const shown = simulator.shown(customer).slice(before.length);
  return shown.flatMap(({ text, links, choices }) => [text, ...links, ...choices.map(({ label }) => label)]).join('\n');
}

function personOf({ world, shopId }: PlatformShop) {
  const query = world.db.selectFrom('customers').select(['name', 'phone']).where('shop_id', '=', shopId);
  return query.executeTakeFirstOrThrow();
}

type Db = PlatformShop['world']['db'];

async function stateAfter(db: Db, shopId: string, connectionId: string, now: Date) {
  const last = await db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .select(['messages.id', 'messages.conversation_id', 'conversations.customer_id'])
    .where('messages.shop_id', '=', shopId)
    .where('conversations.connection_id', '=', connectionId)
    .where('author', '=', 'customer')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  const ids = { messageId: last.id, conversationId: last.conversation_id, customerId: last.customer_id };
  return after(db, shopId, ids, now);
}
