import { afterAll, describe, expect, it } from 'vitest';
import { readShopFolder } from '#shop-folder';
import type { SimulatedHook } from '../../src/channels/simulation/index.ts';
import { folderWith } from '../support/folder.ts';
import { openPlatformShop, type PlatformShop } from '../support/platform-shop.ts';

/** Where customers come from, and what the shop makes of it: tags and a conversation of its own that begins. */
const products = `Handle,Title,Type,Tags,Variant Price
mug,Camp Mug,Mug,kitchen,10
pan,Iron Pan,Pan,kitchen,40
rug,Wool Rug,Rug,home,90
`;

const flow = `title: Find a gift
start: { words: [gift] }
steps:
  - name: where
    ask: Which room is it for?
    choices:
      - { answer: kitchen, label: Kitchen, fits: { tag: kitchen } }
      - { answer: living, label: Living room, fits: { tag: home } }
  - recommend: { say: "Take one of these:" }
`;

const shopYaml = (rules: string) => `name: Fern\ncurrency: USD\nlanguages: [en]\nreferrals:\n${rules}`;
const rules = `  - { ref: "spring*", flow: gift, tags: [Spring] }
  - { ad: "2384", flow: gift, tags: [spring, ad] }
  - { ref: table, tags: [in the shop] }
`;

const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

const customer = '6281234500011';
const asked = 'Which room is it for?';

async function open(channel: string) {
  const folder = await folderWith({
    'shop.yaml': shopYaml(rules),
    'products.csv': products,
    'flows/gift.yaml': flow,
  });
  const shop = await openPlatformShop(channel, folder);
  opened.push(shop);
  const tags = async (table: 'customers' | 'conversations') =>
    (await shop.world.db.selectFrom(table).select('tags').where('shop_id', '=', shop.shopId).execute()).map(
      (row) => row.tags,
    );
  return {
    ...shop,
    tags,
    shown: () => shop.simulator.shown(customer).map(({ text }) => text),
    async hears(hook: SimulatedHook) {
      expect((await shop.deliver(hook)).status).toBe(200);
      await shop.work();
    },
  };
}

/** What each platform posts when somebody opens the chat by an advertisement or a link, and then writes. */
const roads: Record<string, (shop: PlatformShop) => object> = {
  'an advertisement on WhatsApp': () => ({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '900',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { phone_number_id: '100200300400' },
              contacts: [{ profile: { name: 'Sari' }, wa_id: customer }],
              messages: [
                {
                  from: customer,
                  id: 'wamid.AD1',
                  timestamp: '1700000000',
                  type: 'text',
                  text: { body: 'Hello! Can I get more info on this?' },
                  referral: { source_type: 'ad', source_id: '2384', ctwa_clid: 'c1', headline: 'Spring' },
                },
              ],
            },
          },
        ],
      },
    ],
  }),
  'a link to Telegram': () => ({
    update_id: 7,
    message: {
      message_id: 1,
      date: 1_700_000_000,
      from: { id: Number(customer), is_bot: false, first_name: 'Sari', language_code: 'en' },
      chat: { id: Number(customer), type: 'private' },
      text: '/start spring-sale',
    },
  }),
  'a link to Messenger': ({ simulator }) => ({
    object: 'page',
    entry: [
      {
        id: simulator.settings.account_id,
        messaging: [
          {
            sender: { id: customer },
            recipient: { id: simulator.settings.account_id },
            timestamp: 1_700_000_000_000,
            postback: { title: 'Get Started', payload: 'start', referral: { ref: 'spring', source: 'SHORTLINK' } },
          },
        ],
      },
    ],
  }),
};

describe('the rules of shop.yaml for where a customer comes from', () => {
  it.each([
    ['an advertisement on WhatsApp', 'whatsapp', ['ad', 'spring']],
    ['a link to Telegram', 'telegram', ['spring']],
    ['a link to Messenger', 'messenger', ['spring']],
  ])('%s opens the conversation that the rule names, and gives its tags', async (road, channel, tags) => {
    const shop = await open(channel);
    await shop.hears(shop.simulator.sign(JSON.stringify(roads[road]?.(shop))));
    expect(shop.shown().at(-1)).toContain(asked);
    expect(await shop.tags('conversations')).toEqual([tags]);
    expect(await shop.tags('customers')).toEqual([tags]);
  });

  it('a link opened in a conversation that is there already opens it with the next words, once', async () => {
    const shop = await open('messenger');
    await shop.hears(shop.simulator.writes(customer, 'hello'));
    const account = shop.simulator.settings.account_id;
    const item = { sender: { id: customer }, recipient: { id: account }, referral: { ref: 'spring', source: 'ADS' } };
    await shop.hears(shop.simulator.sign(JSON.stringify({ entry: [{ id: account, messaging: [item] }] })));
    expect(await shop.tags('conversations')).toEqual([['spring']]);
    await shop.hears(shop.simulator.writes(customer, 'hello again'));
    expect(shop.shown().at(-1)).toContain(asked);
    await shop.hears(shop.simulator.writes(customer, 'cancel'));
    await shop.hears(shop.simulator.writes(customer, 'hello'));
    expect(shop.shown().at(-1)).not.toContain(asked);
  });

  it('is only a tag where the rule names no conversation', async () => {
    const shop = await open('telegram');
    const said = JSON.stringify(roads['a link to Telegram']?.(shop)).replace('spring-sale', 'table');
    await shop.hears(shop.simulator.sign(said));
    expect(await shop.tags('conversations')).toEqual([['in the shop']]);
    expect(shop.shown().join('\n')).not.toContain(asked);
  });

  it.each([
    [
      'a flow that is not there',
      '  - { ref: a, flow: gifts }\n',
      /^shop.yaml:5:\d+: referrals: there is no flow "gifts" in flows\/; known are gift$/m,
    ],
    [
      'nothing to know it by',
      '  - { flow: gift }\n',
      /^shop.yaml:5:\d+: referrals.0 says of nobody .*give ref, ad or source$/m,
    ],
    [
      'nothing that follows',
      '  - { ref: a }\n',
      /^shop.yaml:5:\d+: referrals.0 leads to nothing; give tags or a flow$/m,
    ],
    ['a number', '  - { ad: 2384, flow: gift }\n', /^shop.yaml:5:\d+: referrals.0.ad.* quotes/m],
    ['a wrong key', '  - { reff: a, flow: gift }\n', /^shop.yaml:5:\d+: unknown key 'reff'; did you mean 'ref'\?$/m],
  ])('is refused with its place and the remedy: %s', async (_name, wrong, says) => {
    const files = { 'shop.yaml': shopYaml(wrong), 'products.csv': products, 'flows/gift.yaml': flow };
    const problem = await readShopFolder(await folderWith(files)).catch((error: Error) => error);
    expect((problem as Error).message).toMatch(says);
  });
});
