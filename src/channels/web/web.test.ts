import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { readUpload } from '#conversations';
import { openWebChat, said, text } from '../../../test/support/web-chat.ts';
import type { ShopFace } from '../live.ts';

const { db, clock, close, openShop, openSocket, request, newVisitor, post, read, answer, socketAt } =
  await openWebChat();
afterAll(close);

describe('a visitor', () => {
  it('is known again by the token, which is renewed as it ages', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('halo'));
    const again = (await request<{ token: string }>(face, '/visitors', { method: 'POST', body: '{}', token })).body;
    expect(again.token).toBe(token);
    clock.advance(8 * 24 * 3_600_000);
    const renewed = (await request<{ token: string }>(face, '/visitors', { method: 'POST', body: '{}', token })).body;
    expect(renewed.token).not.toBe(token);
    expect(said((await read(face, renewed.token)).body)).toEqual([[1, 'halo']]);
  });

  it('of one shop is nobody in another', async () => {
    const [one, other] = [await openShop(), await openShop()];
    const token = await newVisitor(one);
    expect((await post(other, token, text('halo'))).status).toBe(401);
    expect((await read(other, token)).status).toBe(401);
  });

  it('sees nobody else’s messages', async () => {
    const face = await openShop();
    await post(face, await newVisitor(face), text('rahasia'));
    expect((await read(face, await newVisitor(face))).body).toMatchObject({ messages: [], conversation: null });
  });
});

describe('messages', () => {
  it('sent again are the same message', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const message = text('halo');
    const ids = await Promise.all([1, 2, 3].map(async () => (await post(face, token, message)).body.messageId));
    expect(new Set(ids).size).toBe(1);
    expect(said((await read(face, token)).body)).toEqual([[1, 'halo']]);
  });

  it('come in pages, forward and backward', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('1'));
    for (let n = 2; n <= 70; n++) await answer(face, token, String(n));
    const newest = (await read(face, token)).body;
    expect([newest.messages.length, newest.messages[0]?.seq, newest.more]).toEqual([60, 11, true]);
    const earlier = (await read(face, token, '?before=11')).body;
    expect([earlier.messages.map((message) => message.seq), earlier.more]).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      false,
    ]);
    const later = (await read(face, token, '?after=5')).body;
    expect([later.messages[0]?.seq, later.messages.at(-1)?.seq, later.more]).toEqual([6, 65, true]);
  });

  it('are waited for by long poll', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('halo'));
    const waiting = read(face, token, '?after=1&wait=10');
    await answer(face, token, 'halo juga');
    expect(said((await waiting).body)).toEqual([[2, 'halo juga']]);
  });

  it.each([
    ['no content', { id: 'x' }, 'content'],
    ['an unknown kind', { id: 'x', content: { kind: 'dance' } }, 'content.kind'],
    ['no id', { content: { kind: 'text', text: 'halo' } }, 'id'],
  ])('with %s are refused, naming the place', async (_, body, path) => {
    const face = await openShop();
    const token = await newVisitor(face);
    const answer = await request(face, '/messages', { method: 'POST', body: JSON.stringify(body), token });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid_body', path } } });
    expect((await read(face, token)).body.messages).toEqual([]);
  });

  it('over 256 KiB are refused', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    expect((await post(face, token, text('x'.repeat(257 * 1024)))).status).toBe(413);
    const { send, next } = await openSocket(face, token);
    await next();
    send({ type: 'message', ...text('x'.repeat(257 * 1024)) });
    expect(await next()).toMatchObject({ type: 'error', error: { code: 'too_large' } });
  });

  it('too many at once are told when to come again', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const answers = await Promise.all(Array.from({ length: 25 }, (_, n) => post(face, token, text(String(n)))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    clock.advance(60_000);
  });
});

describe('images', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const send = (face: ShopFace, token: string, body: Buffer, type: string) =>
    request<{ url: string; mediaType: string }>(face, '/images', {
      method: 'POST',
      body: new Uint8Array(body),
      token,
      headers: { 'content-type': type },
    });

  it('are kept under a name nobody can guess', async () => {
    const face = await openShop();
    const { body } = await send(face, await newVisitor(face), png, 'image/png');
    expect(body.mediaType).toBe('image/png');
    expect(body.url).toMatch(/^[\w-]{32}$/);
    expect((await readUpload(db, body.url))?.data.equals(png)).toBe(true);
  });

  it.each([
    ['a page that says it is a picture', Buffer.from('<script>alert(1)</script>'), 'image/png', 400],
    ['another type', Buffer.from('%PDF-1.7'), 'application/pdf', 415],
    ['more than 5 MB', Buffer.concat([png, Buffer.alloc(5 * 1_048_576)]), 'image/png', 413],
  ])('refuses %s', async (_, data, type, status) => {
    const face = await openShop();
    expect((await send(face, await newVisitor(face), data, type)).status).toBe(status);
  });
});

describe('origins', () => {
  const from = (face: ShopFace, origin: string) => request(face, '/settings', { headers: { origin } });

  it('are open to any site by default', async () => {
    const { headers } = await from(await openShop(), 'https://blog.example');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('are closed to others once the shop names its sites', async () => {
    const face = await openShop({ allowed_origins: ['https://toko.example'] });
    expect((await from(face, 'https://toko.example')).headers.get('access-control-allow-origin')).toBe(
      'https://toko.example',
    );
    expect((await from(face, 'https://evil.example')).status).toBe(403);
    const socket = socketAt(face, '/socket', 'https://evil.example');
    await expect(once(socket, 'open')).rejects.toThrow(/403/);
  });
});

it('knows no shop that is not there', async () => {
  const face = await openShop();
  for (const slug of ['nowhere', '%00']) expect((await request({ ...face, slug }, '/settings')).status).toBe(404);
});

it('gives the widget colours that can be read', async () => {
  const { body } = await request<{ theme: object }>(await openShop(), '/settings');
  expect(body.theme).toMatchObject({ accent: '#ffcc00', onAccent: '#1c1917' });
});
