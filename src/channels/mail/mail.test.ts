import { afterAll, describe, expect, it } from 'vitest';
import { say } from '#conversations';
import { sendTranscript } from '#desk';
import { transact } from '#platform/db';
import { openPlatformShop, type PlatformShop } from '../../../test/support/platform-shop.ts';
import type { MailSimulator } from './simulator.ts';

const folder = new URL('../../../test/stories/shops/kedai-senja', import.meta.url).pathname;
const opened: PlatformShop[] = [];
afterAll(async () => {
  for (const shop of opened) await shop.close();
});

async function open(settings: Record<string, unknown> = {}) {
  const shop = await openPlatformShop('mail', folder, settings);
  opened.push(shop);
  const simulator = shop.simulator as MailSimulator;
  const post = (...lines: string[]) => shop.deliver(simulator.sign(lines.join('\r\n')));
  const rows = (table: 'sends' | 'ledger' | 'hooks' | 'conversations' | 'customers') =>
    shop.world.db.selectFrom(table).selectAll().where('shop_id', '=', shop.shopId).execute();
  const messages = () =>
    shop.world.db.selectFrom('messages').selectAll().where('shop_id', '=', shop.shopId).orderBy('seq').execute();
  return { ...shop, simulator, post, rows, messages };
}

const from = (name: string) => [`From: ${name} <${name}@pelanggan.example>`, 'To: toko@kedai.example', 'Subject: Helm'];

describe('a mail', () => {
  it('is answered below it, by a mail of the shop that says it was written by a machine', async () => {
    const shop = await open({ name: 'Kedai Senja' });
    await shop.post(...from('rina'), 'Message-ID: <first@x>', '', 'ada helm anak?');
    await shop.work();
    const [answer] = await shop.simulator.mails('rina');
    expect(answer).toMatchObject({ inReplyTo: '<first@x>', references: '<first@x>', subject: 'Re: Helm' });
    expect(answer?.from).toMatchObject({ name: 'Kedai Senja', address: 'toko@kedai.example' });
    expect(answer?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
    expect(answer?.html).toContain('Helm Anak Junior');
  });

  it('from another address finds the conversation that it answers; the reply goes where that is held', async () => {
    const shop = await open({ plus_addresses: true });
    await shop.post(...from('rina'), 'Message-ID: <a@x>', '', 'halo');
    await shop.work();
    const [answer] = await shop.simulator.mails('rina');
    await shop.post(...from('rinakantor'), 'Message-ID: <b@x>', `In-Reply-To: ${answer?.messageId}`, '', 'ada helm?');
    const plus = answer?.replyTo?.[0]?.address;
    await shop.post('From: hp@pelanggan.example', `To: ${plus}`, 'Message-ID: <c@x>', '', 'jam buka?');
    await shop.work();
    expect(await shop.rows('conversations')).toHaveLength(1);
    expect(await shop.rows('customers')).toHaveLength(1);
    expect((await shop.simulator.mails('rina')).length).toBe(3);
    expect(await shop.simulator.mails('rinakantor')).toEqual([]);
    const said = (await shop.messages()).filter(({ author }) => author === 'customer');
    const members = said.map(
      ({ content }) => (content as { context?: { member?: { id: string } } }).context?.member?.id,
    );
    expect(members.filter(Boolean).sort()).toEqual(['hp@pelanggan.example', 'rinakantor@pelanggan.example']);
  });

  it('with what was said elsewhere is sent by the shop first, and what is answered to it is heard', async () => {
    const shop = await open();
    await shop.post(...from('rina'), 'Message-ID: <first@x>', '', 'ada helm anak?');
    await shop.work();
    const { db, clock } = { db: shop.world.db, clock: shop.clock };
    const [talk] = await shop.rows('conversations');
    const wanted = {
      shopId: shop.shopId,
      conversationId: talk?.id ?? '',
      email: 'Budi@pelanggan.example',
      staffId: 'sari',
    };
    const send = () => transact(db, (tx) => sendTranscript(tx, { ...wanted, now: clock.now() }));
    expect((await send()).kind).toBe('sent');
    await shop.work();
    const [letter] = await shop.simulator.mails('budi');
    expect([letter?.subject, letter?.text]).toEqual(['Kedai Senja', expect.stringContaining(': ada helm anak?')]);
    await shop.post(...from('budi'), `In-Reply-To: ${letter?.messageId}`, 'Message-ID: <b@x>', '', 'terima kasih');
    await shop.work();
    expect(await send()).toEqual({ kind: 'sent', conversationId: (await shop.messages()).at(-1)?.conversation_id });
    expect([(await shop.rows('conversations')).length, (await shop.rows('customers')).length]).toEqual([2, 1]);
  });

  it('that is answered has arrived, also when nobody had heard of it', async () => {
    const shop = await open();
    shop.simulator.fail('lostAnswer');
    await shop.post(...from('rina'), 'Message-ID: <a@x>', '', 'halo');
    await shop.work();
    expect((await shop.rows('sends')).map(({ state }) => state)).toContain('ambiguous');
    await shop.deliver(shop.simulator.writes('rina', 'ada helm?'));
    expect((await shop.rows('sends')).every(({ state }) => state === 'read')).toBe(true);
  });

  it('holds everything that was said at once, and its sends come to one end', async () => {
    const shop = await open();
    await shop.post(...from('rina'), 'Message-ID: <a@x>', '', 'halo');
    await shop.work();
    const [conversation] = await shop.rows('conversations');
    const [question] = await shop.messages();
    if (!conversation || !question) throw new Error('there is no conversation');
    const replies = [
      { kind: 'order' as const, text: 'Pesanan KS-1 sudah jadi.' },
      { kind: 'payment' as const, text: 'Bayar ya', payment: { method: 'card', url: 'https://shop.example/pay/1' } },
    ];
    const place = { shopId: shop.shopId, conversationId: conversation.id, connectionId: shop.connectionId };
    await transact(shop.world.db, (tx) =>
      say(tx, { ...place, speaker: { author: 'bot' }, replies, replyTo: question.id, now: shop.clock.now() }),
    );
    shop.simulator.fail('tooMany');
    await shop.work();
    const mails = await shop.simulator.mails('rina');
    expect(mails).toHaveLength(2);
    expect(mails[1]?.subject).toBe('Pesanan KS-1 sudah jadi.');
    expect(mails[1]?.text).toContain('Bayar ya');
    expect((await shop.rows('sends')).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('waits for a server that hears of somebody for the first time, and ends at one that knows nobody', async () => {
    const shop = await open();
    await shop.post(...from('grey'), 'Message-ID: <a@x>', '', 'halo');
    await shop.post(...from('nobody'), 'Message-ID: <b@x>', '', 'halo');
    await shop.work();
    const sends = await shop.rows('sends');
    expect(sends.find(({ state }) => state === 'sent')).toMatchObject({ attempts: 2 });
    expect(sends.find(({ state }) => state === 'refused')?.error).toContain('550');
    expect(await shop.simulator.mails('grey')).toHaveLength(1);
  });

  it('carries a file of the shop, or its address where it cannot be had', async () => {
    const shop = await open();
    await shop.post(...from('rina'), 'Message-ID: <a@x>', '', 'halo');
    await shop.work();
    const { keepUpload } = await import('#conversations');
    const [conversation] = await shop.rows('conversations');
    const data = Buffer.from('%PDF-1.4 struk');
    const file = {
      mediaType: 'application/pdf',
      data,
      connectionId: shop.connectionId,
      sender: 'staff',
      now: new Date(),
    };
    const token = await transact(shop.world.db, (tx) => keepUpload(tx, shop.shopId, file));
    const send = (url: string) =>
      transact(shop.world.db, (tx) =>
        say(tx, {
          shopId: shop.shopId,
          conversationId: conversation?.id ?? '',
          connectionId: shop.connectionId,
          speaker: { author: 'system' },
          replies: [{ kind: 'media', text: 'Struknya', media: { mediaType: 'application/pdf', url } }],
          now: shop.clock.now(),
        }),
      );
    await send(`/uploads/${token}`);
    await send('/uploads/gone');
    await shop.work();
    const mails = (await shop.simulator.mails('rina')).slice(1);
    expect(Buffer.from(mails[0]?.attachments[0]?.content as ArrayBuffer)).toEqual(data);
    expect(mails[1]?.attachments).toEqual([]);
    expect(mails[1]?.text).toContain('/uploads/gone');
  });
});

describe('a mail that is meant ill', () => {
  const nested = (depth: number) => {
    const lines: string[] = [];
    for (let n = 0; n < depth; n++) lines.push(`Content-Type: multipart/mixed; boundary=b${n}`, '', `--b${n}`);
    return [...lines, 'Content-Type: text/plain', '', 'dalam'];
  };
  const many = (count: number) => Array.from({ length: count }, (_, n) => `a${n}@x.example`).join(',\r\n ');
  const base64 = (bytes: number) => 'QUJD'.repeat(bytes / 3).replace(/.{76}/g, '$&\r\n');
  const attached = (type: string, data: string) => [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'lihat',
    '--b',
    `Content-Type: ${type}`,
    'Content-Disposition: attachment; filename=a.bin',
    'Content-Transfer-Encoding: base64',
    '',
    data,
    '--b--',
  ];

  it.each([
    ['to 10,000 people', [`To: ${many(10_000)}`, '', 'halo semua'], { kind: 'unknown', note: /to 1000\d people/ }],
    ['nested 500 levels deep', nested(500), { kind: 'unknown', note: /nest/i }],
    [
      'with a megabyte of headers',
      [`X-Much: ${'y'.repeat(1_200_000)}`, '', 'halo'],
      { kind: 'unknown', note: /header/i },
    ],
    [
      'of bytes that are no text',
      ['Content-Type: text/plain; charset=utf-8', '', '\u0000\ud800 ada helm\u0007?'],
      { kind: 'message' },
    ],
    ['with a megabyte of words', ['', 'helm '.repeat(200_000)], { kind: 'message' }],
  ])('%s is bounded, kept whole and told of', async (_name, lines, event) => {
    const shop = await open();
    const answer = await shop.post(...from('rina'), 'Message-ID: <ill@x>', ...lines);
    expect(answer.status).toBe(200);
    const [entry] = await shop.rows('ledger');
    expect(entry?.kind).toBe(event.kind);
    if ('note' in event) expect(JSON.stringify(entry?.event)).toMatch(event.note ?? '');
    expect((await shop.rows('hooks')).length).toBe(1);
    await shop.work();
  });

  it.each([
    ['a zip bomb', 'application/zip', `UEsDBBQAAAAIA${base64(3_000)}`],
    ['a program', 'image/png', `TVqQAAMAAAAE${base64(3_000)}`],
  ])('with %s brings its words, and nothing is opened or kept of the file', async (_name, type, data) => {
    const shop = await open();
    expect((await shop.post(...from('rina'), 'Message-ID: <zip@x>', ...attached(type, data))).status).toBe(200);
    await shop.work();
    const said = (await shop.messages()).filter(({ author }) => author === 'customer');
    expect(said.map(({ content }) => content)).toMatchObject([
      { kind: 'text', text: 'lihat' },
      { kind: 'media', url: '', refused: expect.stringContaining('type') },
    ]);
  });
});
