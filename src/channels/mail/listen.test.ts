import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeConnection } from '#conversations';
import { transact } from '#platform/db';
import { openPlatformShop } from '../../../test/support/platform-shop.ts';
import { sealSettings } from '../accounts.ts';
import { startListening } from '../listening.ts';
import { certificate } from './simulated-tls.ts';
import type { openSimulator } from './simulator.ts';

type MailSimulator = Awaited<ReturnType<typeof openSimulator>>;

const folder = new URL('../../../test/stories/shops/kedai-senja', import.meta.url).pathname;
const closing: (() => Promise<void>)[] = [];
/** Whoever listens hears every mailbox of this database: one of them at a time. */
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** Again soon; but what has been gone for long belongs to another test. */
const soon = (failures: number) => (failures < 20 ? 5 : 60_000);
const until = (holds: () => unknown) => vi.waitFor(holds, { timeout: 20_000, interval: 5 });

async function open() {
  const shop = await openPlatformShop('mail', folder, {}, { allowInside: ['localhost'] });
  closing.push(shop.close);
  const { world, shopId, connectionId } = shop;
  const { imap, secured } = shop.simulator as MailSimulator;
  const listen = async () => {
    const { stop } = await startListening(world, soon);
    closing.push(stop);
    return stop;
  };
  const said = async () => {
    const query = world.db.selectFrom('messages').select('content').where('shop_id', '=', shopId);
    const rows = await query.where('author', '=', 'customer').orderBy('created_at').orderBy('seq').execute();
    return rows.map(({ content }) => ('text' in content ? content.text : ''));
  };
  const connection = () =>
    world.db.selectFrom('connections').selectAll().where('id', '=', connectionId).executeTakeFirstOrThrow();
  const isReady = () => until(async () => expect((await connection()).mark).not.toBeNull());
  /** The connection's settings with some changed. */
  const set = (changes: Record<string, unknown>) => {
    const settings = { ...shop.simulator.settings, ...changes };
    const { open, sealed } = sealSettings(world.secrets, connectionId, settings, ['password', 'webhook_secret']);
    return transact(world.db, (tx) => changeConnection(tx, shopId, connectionId, { settings: open, sealed }));
  };
  return { ...shop, imap, secured, set, listen, said, connection, isReady };
}

let count = 0;
const mail = (text: string, id = `m${++count}`) =>
  `From: Rina <rina@pelanggan.example>\r\nTo: toko@kedai.example\r\nSubject: Helm\r\nMessage-ID: <${id}@pelanggan.example>\r\n` +
  `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;

describe('the mailbox', () => {
  it('is read from now on: what comes is kept, marked as seen, and answered', async () => {
    const shop = await open();
    shop.imap.inbox.put(mail('from before'));
    await shop.listen();
    await shop.isReady();
    shop.imap.inbox.put(mail('Ada helm anak?'));
    await until(async () => expect(await shop.said()).toEqual(['Ada helm anak?']));
    await until(() => expect(shop.imap.inbox.unseen()).toBe(1));
    await shop.work();
    expect(shop.simulator.shown('rina').at(-1)?.text).toContain('Helm Anak Junior');
  });

  it('loses nothing and takes nothing twice when the line breaks at any place', async () => {
    const shop = await open();
    await shop.listen();
    await shop.isReady();
    for (const command of ['UID FETCH', 'UID STORE', 'IDLE', 'SELECT']) {
      shop.imap.hangUpAt(command);
      shop.imap.inbox.put(mail(`at ${command}`));
      await until(() => expect(shop.imap.inbox.unseen()).toBe(0));
      shop.imap.hangUp();
    }
    await until(async () => expect(await shop.said()).toHaveLength(4));
    expect(shop.imap.logins()).toBeGreaterThan(4);
  });

  it('is read on after a restart, with all that came meanwhile', async () => {
    const shop = await open();
    const stop = await shop.listen();
    await shop.isReady();
    shop.imap.inbox.put(mail('before'));
    await until(() => expect(shop.imap.inbox.unseen()).toBe(0));
    await stop();
    await until(() => expect(shop.imap.lines()).toBe(0));
    for (const text of ['one', 'two', 'three']) shop.imap.inbox.put(mail(text));
    await shop.listen();
    await until(() => expect(shop.imap.inbox.unseen()).toBe(0));
    expect(await shop.said()).toEqual(['before', 'one', 'two', 'three']);
  });

  it('may be numbered anew: what is known stays known, what is not is read', async () => {
    const shop = await open();
    const stop = await shop.listen();
    await shop.isReady();
    const { inbox } = shop.imap;
    inbox.put(mail('before'), shop.clock.now());
    await until(() => expect(inbox.unseen()).toBe(0));
    await stop();
    inbox.put(mail('meanwhile'), shop.clock.now());
    inbox.put(mail('long ago'), new Date('2020-01-01'));
    inbox.renumber();
    await shop.listen();
    await until(async () =>
      expect(JSON.parse((await shop.connection()).mark ?? '')).toMatchObject({ validity: '2', uid: 2 }),
    );
    expect(await shop.said()).toEqual(['before', 'meanwhile']);
  });

  it('that does not let us in is named on the page, and read as soon as it does', async () => {
    const shop = await open();
    const { world, shopId, connectionId } = shop;
    await shop.set({ password: 'wrong' });
    await shop.listen();
    await until(async () =>
      expect((await shop.connection()).trouble).toContain('does not accept the user and password'),
    );
    await shop.set({});
    await until(async () => expect((await shop.connection()).trouble).toBeNull());
    shop.imap.inbox.put(mail('halo'));
    await until(async () => expect(await shop.said()).toEqual(['halo']));
    await transact(world.db, (tx) => changeConnection(tx, shopId, connectionId, { enabled: false }));
    await until(() => expect(shop.imap.lines()).toBe(0));
  });

  it.each(['tls', 'starttls'] as const)(
    'is read and answered over %s, once its certificate is trusted',
    async (security) => {
      const shop = await open();
      await shop.set(shop.secured(security));
      await shop.listen();
      await until(async () => expect((await shop.connection()).trouble).toContain('certificate'));
      const trusted = getCACertificates();
      closing.push(async () => setDefaultCACertificates(trusted));
      setDefaultCACertificates([...trusted, certificate]);
      await until(async () => expect((await shop.connection()).trouble).toBeNull());
      await shop.isReady();
      shop.imap.inbox.put(mail('Ada helm anak?'));
      await until(async () => expect(await shop.said()).toEqual(['Ada helm anak?']));
      await shop.work();
      expect(shop.simulator.shown('rina').at(-1)?.text).toContain('Helm Anak Junior');
    },
  );

  it('with a mail that is too large gives its words, and says that the file is not kept', async () => {
    const shop = await open();
    await shop.listen();
    await shop.isReady();
    const file = 'QUJD'.repeat(7_000_000);
    shop.imap.inbox.put(
      'From: Rina <rina@pelanggan.example>\r\nTo: toko@kedai.example\r\nMessage-ID: <large@x>\r\nMIME-Version: 1.0\r\n' +
        'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nlihat foto\r\n' +
        `--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n--b--\r\n`,
    );
    await until(() => expect(shop.imap.inbox.unseen()).toBe(0));
    const rows = await shop.world.db
      .selectFrom('messages')
      .select('content')
      .where('shop_id', '=', shop.shopId)
      .orderBy('seq')
      .execute();
    expect(rows.map(({ content }) => content)).toMatchObject([
      { kind: 'text', text: 'lihat foto' },
      { kind: 'media', url: '', refused: 'tooLarge' },
    ]);
    const { raw } = await shop.world.db
      .selectFrom('hooks')
      .select('raw')
      .where('shop_id', '=', shop.shopId)
      .executeTakeFirstOrThrow();
    expect(raw.length).toBeLessThan(1_100_000);
  });
});
