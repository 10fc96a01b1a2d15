import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { type News, publish, subscribe } from '#platform/bus';
import { newId } from '#platform/ids';
import { openWebChat, said, text } from '../../../test/support/web-chat.ts';
import type { ShopFace } from '../live.ts';

const { close, openShop, openSocket, newVisitor, post, answer, socketAt } = await openWebChat();
afterAll(close);

describe('a socket', () => {
  it('brings the receipt before the message, then the answer', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const { send, next } = await openSocket(face, token);
    expect(await next()).toMatchObject({ type: 'update', messages: [], conversation: null });
    const message = text('ada helm?');
    send({ type: 'message', ...message });
    const receipt = await next();
    expect(receipt).toMatchObject({ type: 'receipt', id: message.id });
    const echo = await next();
    expect(echo).toMatchObject({ messages: [{ seq: 1, author: 'customer', content: message.content }] });
    await answer(face, token, 'ada');
    expect(said(await next())).toEqual([[2, 'ada']]);
  });

  it('resumes exactly where the last one was cut', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('satu'));
    await answer(face, token, 'dua');
    const first = await openSocket(face, token);
    expect(said(await first.next())).toEqual([
      [1, 'satu'],
      [2, 'dua'],
    ]);
    first.socket.terminate();
    await first.closed;
    await answer(face, token, 'tiga');
    await answer(face, token, 'empat');
    const second = await openSocket(face, token, 2);
    expect(said(await second.next())).toEqual([
      [3, 'tiga'],
      [4, 'empat'],
    ]);
    await answer(face, token, 'lima');
    expect(said(await second.next())).toEqual([[5, 'lima']]);
  });

  it('hears in every window of the visitor', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const [one, other] = [await openSocket(face, token), await openSocket(face, token)];
    await one.next();
    await other.next();
    one.send({ type: 'message', ...text('halo') });
    expect(said(await other.next())).toEqual([[1, 'halo']]);
  });

  it('closes on a token that is not ours', async () => {
    const face = await openShop();
    const { closed } = await openSocket(face, 'v1.nonsense');
    expect(await closed).toBe(4401);
  });

  it.each([
    ['not json', 'invalid_body'],
    [JSON.stringify({ type: 'dance' }), 'invalid_body'],
    [JSON.stringify({ type: 'message', id: 'x', content: { kind: 'text' } }), 'invalid_body'],
  ])('says what is wrong with %s and stays open', async (frame, code) => {
    const face = await openShop();
    const { socket, send, next } = await openSocket(face, await newVisitor(face));
    await next();
    socket.send(frame);
    expect(await next()).toMatchObject({ type: 'error', error: { code } });
    send({ type: 'message', ...text('halo') });
    expect(await next()).toMatchObject({ type: 'receipt' });
  });
});

describe('a page that is open', () => {
  const told = {
    ...{ page: '/products/helm?email=sari@x.example', title: 'Helm', language: 'id-ID', timezone: 'Asia/Jakarta' },
    returning: true,
  };
  const openPage = (face: ShopFace) => socketAt(face, '/presence');
  /** The next news of a shop's visitors. */
  const nextNews = (face: ShopFace) =>
    new Promise<Extract<News, { topic: 'visitor' }>>((resolve) => {
      const stop = subscribe((news) => {
        if (news.topic !== 'visitor' || news.shopId !== face.shopId) return;
        stop();
        resolve(news);
      });
    });

  it('tells that it is, without what stands behind the path, hears what it is invited with, and tells that it is closed', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const socket = openPage(face);
    await once(socket, 'open');
    const came = nextNews(face);
    socket.send(JSON.stringify({ ...told, token }));
    const { id, visitor } = await came;
    expect(visitor).toMatchObject({ page: '/products/helm', title: 'Helm', returning: true, conversationId: null });
    const invited = once(socket, 'message');
    publish({ topic: 'invite', shopId: newId(), visitorId: id, text: 'of another shop', name: null });
    publish({ topic: 'invite', shopId: face.shopId, visitorId: id, text: 'Ada yang bisa dibantu?', name: 'Sari' });
    expect(JSON.parse(String((await invited)[0]))).toEqual({
      type: 'invite',
      text: 'Ada yang bisa dibantu?',
      name: 'Sari',
    });
    const went = nextNews(face);
    socket.close();
    expect(await went).toMatchObject({ id, visitor: null });
  });

  it.each([
    ['what is no page', {}, '{"page":5}'],
    ['every page, when the shop does not ask for it', { show_visitors: false }, JSON.stringify(told)],
  ])('refuses %s', async (_what, settings, frame) => {
    const socket = openPage(await openShop(settings));
    const closed = once(socket, 'close');
    socket.on('open', () => socket.send(frame));
    expect((await closed)[0]).toBe(1008);
  });
});
