import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../test/support/platform.ts';
import { openPlatformShop, type PlatformShop } from '../../test/support/platform-shop.ts';

/** What must not harm a shop, though a platform has signed it: kept or refused, bounded, and said why. */
const folder = new URL('../../test/stories/shops/kedai-senja', import.meta.url).pathname;
const customer = '6281234500021';
const mebibyte = 1_048_576;

type Line = Record<string, unknown>;
type Watched = PlatformShop & { lines: Line[] };

const opened: PlatformShop[] = [];
const trap = await openTrap();
afterAll(async () => {
  for (const shop of opened) await shop.close();
  await trap.close();
});

async function open(channel: string): Promise<Watched> {
  const lines: Line[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) });
  const shop = await openPlatformShop(channel, folder, {}, { log, allowInside: [trap.host] });
  opened.push(shop);
  return { ...shop, lines };
}

const ledgerOf = ({ world, shopId }: PlatformShop) =>
  world.db.selectFrom('ledger').select(['kind', 'event', 'message_id']).where('shop_id', '=', shopId).execute();

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe.each(platforms.map(({ id }) => id))('webhooks of %s', (channel) => {
  let shop: Watched;
  beforeAll(async () => {
    shop = await open(channel);
  });

  it('nested without end are kept as unknown, once, with the reason', async () => {
    const bodies = [deep(100_000), `{"entry":[{"id":"1","messaging":[${deep(50_000)}],"changes":[${deep(50_000)}]}]}`];
    for (const body of bodies) {
      const before = (await ledgerOf(shop)).length;
      for (let n = 0; n < 2; n++) expect((await shop.deliver(shop.simulator.sign(body))).status).toBe(200);
      const kept = await ledgerOf(shop);
      expect(kept).toHaveLength(before + 1);
      expect(kept.every(({ kind, message_id }) => kind === 'unknown' && message_id === null)).toBe(true);
    }
  });

  it('that try to be more than they are change nothing of the program', async () => {
    const body = '{"__proto__":{"isBad":true},"constructor":{"prototype":{"isBad":true}},"entry":"x","update_id":"y"}';
    expect((await shop.deliver(shop.simulator.sign(body))).status).toBe(200);
    expect(({} as Line).isBad).toBeUndefined();
  });

  it('with a forged signature are refused and logged with the reason', async () => {
    const hook = shop.simulator.writes(customer, 'halo');
    const forged = Object.fromEntries(Object.entries(hook.headers).map(([name, value]) => [name, `${value}0`]));
    expect((await shop.deliver({ ...hook, headers: forged })).status).toBe(401);
    expect(shop.lines.at(-1)).toMatchObject({ msg: 'hooks: refused', reason: expect.stringMatching(/\w{3}/) });
  });

  it('that come again days later change nothing', async () => {
    const hook = shop.simulator.writes(customer, 'halo');
    await shop.deliver(hook);
    await shop.work();
    const before = shop.simulator.shown(customer).length;
    const known = (await ledgerOf(shop)).length;
    shop.clock.advance(6 * 24 * 3_600_000);
    expect((await shop.deliver(hook)).status).toBe(200);
    await shop.work();
    expect(shop.simulator.shown(customer)).toHaveLength(before);
    expect(await ledgerOf(shop)).toHaveLength(known);
  });
});

describe('webhooks that are no text', () => {
  const bodies: [string, Buffer, Record<string, string>][] = [
    ['in another encoding', Buffer.from('{"entry":[]}', 'utf16le'), {}],
    ['with letters of Latin-1', Buffer.from('{"entry":"caf\u00e9"}', 'latin1'), {}],
    [
      'packed: a hundred megabytes in a hundred kilobytes',
      gzipSync(Buffer.alloc(100 * mebibyte)),
      { 'content-encoding': 'gzip' },
    ],
  ];
  it.each(bodies)('%s are kept as they came, and are not unpacked', async (_name, body, more) => {
    const shop = await open('whatsapp');
    const { app_secret } = shop.simulator.settings as { app_secret: string };
    const signature = createHmac('sha256', app_secret).update(body).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}`, ...more };
    const url = `/hooks/whatsapp/${shop.connectionId}`;
    const answer = await shop.server.inject({ method: 'POST', url, headers, payload: body });
    expect(answer.statusCode).toBe(200);
    const kept = await shop.world.db.selectFrom('hooks').select('raw').where('shop_id', '=', shop.shopId).execute();
    expect(kept).toHaveLength(1);
    const [{ raw = '' } = {}] = kept;
    const bytes = raw.startsWith('base64:') ? Buffer.from(raw.slice(7), 'base64') : Buffer.from(raw);
    expect(bytes.equals(body)).toBe(true);
    expect(shop.lines.at(-1)).toMatchObject({ msg: 'hooks: kept unread', reason: expect.any(String) });
  });
});

describe('hours that cannot be', () => {
  it.each([0, -1, 1e18, 253_402_300_800_000, 'soon', null])(
    '%s: the message is a message all the same',
    async (timestamp) => {
      const shop = await open('messenger');
      const { account_id } = shop.simulator.settings;
      const by = { sender: { id: customer }, recipient: { id: account_id }, timestamp };
      const messaging = [
        { ...by, message: { mid: `m_${String(timestamp)}`, text: 'halo' } },
        { ...by, read: { watermark: timestamp } },
        { ...by, delivery: { watermark: timestamp } },
      ];
      const body = JSON.stringify({ object: 'page', entry: [{ id: account_id, time: timestamp, messaging }] });
      expect((await shop.deliver(shop.simulator.sign(body))).status).toBe(200);
      await shop.work();
      expect(shop.simulator.shown(customer)).not.toEqual([]);
    },
  );
});

describe('files of customers', () => {
  it.each([
    ['inside the network', 'http://169.254.169.254/latest/meta-data/', /inside address/],
    ['on this machine', 'http://localhost:5432/', /inside address/],
    ['written as a number', 'http://2130706433/', /inside address/],
    ['of another kind', 'file:///etc/passwd', /not http/],
    ['with a password in it', 'https://user:password@127.0.0.1/x.jpg', /password|inside/],
    ['that is none', 'IMAGE_URL', /not an address/],
    ['that leads inside in a second step', `${trap.url}/away`, /inside address/],
  ])('an address %s is refused, and nobody is asked', async (_name, url, reason) => {
    const { refused, line } = await fetched(url);
    expect(refused).toMatch(reason);
    expect(line).toMatchObject({ msg: 'files: not kept', reason: expect.stringMatching(reason) });
  });

  it('a film of 200 MB is broken off at twenty', async () => {
    const { refused } = await fetched(`${trap.url}/film`);
    expect(refused).toMatch(/larger than/);
    expect(trap.sent()).toBeLessThan(60 * mebibyte);
  });

  it.each([
    ['packed on the way', '/packed'],
    ['an archive', '/archive'],
    ['a page with a program', '/page'],
  ])('%s is not unpacked, and not kept', async (_name, path) => {
    const { refused, files } = await fetched(`${trap.url}${path}`);
    expect(refused).toMatch(/type/);
    expect(files).toBe(0);
  });

  it('a film that the platform itself calls too large is not asked for', async () => {
    const shop = await open('telegram');
    const from = { id: Number(customer), is_bot: false, first_name: 'Sari' };
    const video = { file_id: 'f1', file_unique_id: 'f1', file_size: 200 * mebibyte, mime_type: 'video/mp4' };
    const message = { message_id: 5, date: 1, from, chat: { id: from.id, type: 'private' }, video };
    await shop.deliver(shop.simulator.sign(JSON.stringify({ update_id: 9, message })));
    await shop.work();
    expect(await refusedIn(shop)).toBe('tooLarge');
    expect(shop.lines).toContainEqual(expect.objectContaining({ msg: 'files: not kept', reason: 'tooLarge' }));
  });
});

async function fetched(url: string) {
  const shop = await open('messenger');
  const { account_id } = shop.simulator.settings;
  const message = { mid: 'm_file', attachments: [{ type: 'video', payload: { url } }] };
  const item = { sender: { id: customer }, recipient: { id: account_id }, timestamp: 1_700_000_000_000, message };
  const body = JSON.stringify({ object: 'page', entry: [{ id: account_id, messaging: [item] }] });
  expect((await shop.deliver(shop.simulator.sign(body))).status).toBe(200);
  await shop.work();
  const uploads = await shop.world.db.selectFrom('uploads').select('id').where('shop_id', '=', shop.shopId).execute();
  const line = shop.lines.find(({ msg }) => msg === 'files: not kept');
  return { refused: await refusedIn(shop), line, files: uploads.length };
}

async function refusedIn({ world, shopId }: PlatformShop): Promise<string> {
  const { content } = await world.db
    .selectFrom('messages')
    .select('content')
    .where('shop_id', '=', shopId)
    .where('author', '=', 'customer')
    .executeTakeFirstOrThrow();
  return String((content as { refused?: string }).refused ?? '');
}

/** A server of somebody who means no good. */
async function openTrap() {
  let sent = 0;
  const film = Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.alloc(mebibyte)]);
  const server = createServer((request, response) => {
    switch (request.url) {
      case '/away':
        return response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
      case '/packed':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * mebibyte)));
      case '/archive':
        return response.writeHead(200).end(Buffer.from('504b0304140000000800', 'hex'));
      case '/page':
        return response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg onload="x">\u0000</svg>');
      default: {
        let left = 200;
        const pour = (): void => {
          while (left-- > 0 && !response.destroyed) {
            sent += film.length;
            if (!response.write(film)) return void response.once('drain', pour);
          }
          response.end();
        };
        response.writeHead(200, { 'content-type': 'video/mp4' });
        return pour();
      }
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    sent: () => sent,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

describe('an id that stood for something else before', () => {
  it('of a message on WhatsApp: what came first counts, and the webhook is taken', async () => {
    const shop = await open('whatsapp');
    const message = { from: customer, id: 'wamid.TWICE', timestamp: '1' };
    const say = (more: object) => {
      const value = { contacts: [{ wa_id: customer }], messages: [{ ...message, ...more }] };
      return shop.simulator.sign(JSON.stringify({ entry: [{ id: '1', changes: [{ field: 'messages', value }] }] }));
    };
    expect((await shop.deliver(say({ type: 'unsupported' }))).status).toBe(200);
    expect((await shop.deliver(say({ type: 'text', text: { body: 'halo' } }))).status).toBe(200);
    expect(await ledgerOf(shop)).toMatchObject([{ kind: 'unknown' }]);
  });

  it('of an echo on Messenger: the message is there all the same', async () => {
    const shop = await open('messenger');
    const { account_id } = shop.simulator.settings;
    const say = (message: object) => {
      const item = { sender: { id: customer }, recipient: { id: account_id }, timestamp: 1_700_000_000_000, message };
      return shop.simulator.sign(JSON.stringify({ object: 'page', entry: [{ id: account_id, messaging: [item] }] }));
    };
    expect((await shop.deliver(say({ mid: 'm_twice', text: 'halo', is_echo: true }))).status).toBe(200);
    expect((await shop.deliver(say({ mid: 'm_twice', text: 'halo' }))).status).toBe(200);
    expect((await ledgerOf(shop)).map(({ kind }) => kind).sort()).toEqual(['echo', 'message']);
  });
});
