import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '#conversations';
import { transact } from '#platform/db';
import { openTestApp, type TestApp } from '../support/app.ts';
import { barriers, closeBrowser, newVisitor, phone } from '../support/browser.ts';
import { chatOn } from './chat-steps.ts';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp('test/e2e/kedai');
});

afterAll(async () => {
  await closeBrowser();
  await app.close();
});

/** Something the shop says by itself, in the newest conversation. */
async function shopSays(text: string): Promise<void> {
  const { db, clock } = app.world;
  const { shop_id, id, connection_id } = await db
    .selectFrom('conversations')
    .select(['shop_id', 'id', 'connection_id'])
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await transact(db, (tx) =>
    say(tx, {
      shopId: shop_id,
      conversationId: id,
      connectionId: connection_id,
      speaker: { author: 'bot' },
      replies: [{ kind: 'text', text }],
      now: clock.now(),
    }),
  );
}

function cutSockets(): void {
  for (const socket of app.server.websocketServer.clients) socket.terminate();
}

describe('a lost connection', () => {
  it('is resumed: what was said meanwhile comes, once and in order', async () => {
    const { page } = await newVisitor(app.url);
    await page.goto('/');
    const chat = chatOn(page);
    await chat.open();
    await chat.say('halo');
    await chat.log.locator('.theirs').first().waitFor();
    cutSockets();
    await shopSays('satu');
    await shopSays('dua');
    await chat.say('masih di sana?');
    await chat.reads('dua');
    await chat.log.locator('.message.mine:not(.pending)', { hasText: 'masih di sana?' }).waitFor();
    await shopSays('tiga');
    await chat.reads('tiga');
    const texts = (await chat.log.locator('.bubble').allInnerTexts()).map((text) => text.trim());
    for (const text of ['satu', 'dua', 'masih di sana?', 'tiga']) {
      expect(texts.filter((said) => said === text)).toHaveLength(1);
    }
    expect(texts.indexOf('satu')).toBeLessThan(texts.indexOf('dua'));
    expect(texts.indexOf('dua')).toBeLessThan(texts.indexOf('tiga'));
  });

  it('is no hindrance where sockets do not get through at all', async () => {
    const { page } = await newVisitor(app.url);
    await page.routeWebSocket(/\/socket/, (socket) => socket.close());
    await page.goto('/');
    const chat = chatOn(page);
    await chat.open();
    await chat.say('halo');
    await chat.log.locator('.theirs').first().waitFor();
    await shopSays('lewat jalan lain');
    await chat.reads('lewat jalan lain');
  });
});

describe('on any site', () => {
  it('one script tag is enough, and the visitor is known again', async () => {
    const site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src ${app.url}; connect-src ${app.url} ${app.url.replace('http', 'ws')}; img-src ${app.url}; require-trusted-types-for 'script'`,
      );
      response.end(
        `<!doctype html><html lang="en"><title>Blog</title><body><h1>Blog</h1><script src="${app.url}/widget.js" data-shop="kedai" async></script>`,
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    try {
      const { page, problems } = await newVisitor(address, { language: 'en-US' });
      await page.goto('/');
      const chat = chatOn(page);
      await chat.open();
      await chat.say('hello');
      await chat.log.locator('.theirs').first().waitFor();
      await page.reload();
      await chat.reads('hello');
      await chat.button('Close chat').click();
      await shopSays('Still there?');
      await page.locator('#warung-chat .badge', { hasText: '1' }).waitFor();
      expect(await chat.launcher.getAttribute('aria-label')).toContain('1 new message');
      expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });
});

describe('by keyboard', () => {
  it('the chat opens, keeps the focus, closes, and gives it back', async () => {
    const { page } = await newVisitor(app.url);
    await page.goto('/products/helm-anak-junior');
    const chat = chatOn(page);
    await chat.launcher.focus();
    await page.keyboard.press('Enter');
    await chat.panel.waitFor();
    await chat.panel.locator('textarea:focus').waitFor();
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      await chat.panel.locator(':focus').waitFor();
    }
    await page.keyboard.press('Escape');
    await chat.panel.waitFor({ state: 'detached' });
    await page.locator('.launcher:focus').waitFor();
    await page.getByRole('button', { name: 'Tanya dulu' }).press('Enter');
    await chat.reads('Mau tanya soal Helm Anak Junior');
    await page.keyboard.press('Escape');
    await page.locator('button:focus', { hasText: 'Tanya dulu' }).waitFor();
  });
});

describe('on a phone', () => {
  it('it fills the screen, stands in nobody’s way and sends pictures', async () => {
    const { page, problems } = await newVisitor(app.url, phone);
    await page.goto('/');
    const chat = chatOn(page);
    await chat.open();
    expect(await chat.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await barriers(page)).toEqual([]);
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const input = chat.panel.locator('input[type=file]');
    await input.setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await chat.panel.getByText('Pilih gambar JPEG').waitFor();
    await input.setInputFiles({ name: 'helm.png', mimeType: 'image/png', buffer: picture });
    await chat.log.locator('.message.mine:not(.pending) img[src*="/uploads/"]').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('the shop’s first word', () => {
  it('comes after a while on a product page, once a session', async () => {
    const { page } = await newVisitor(app.url);
    await page.clock.install();
    await page.goto('/products/helm-anak-junior');
    const prompt = page.locator('#warung-chat .prompt');
    await chatOn(page).launcher.waitFor();
    await page.clock.runFor(19_000);
    expect(await prompt.count()).toBe(0);
    await page.clock.runFor(2_000);
    await prompt.getByText('Ada yang mau ditanyakan').click();
    await chatOn(page).panel.getByText('Ada yang mau ditanyakan').waitFor();
    await page.goto('/products/botol-minum-lipat');
    await page.clock.runFor(30_000);
    expect(await prompt.count()).toBe(0);
  });
});
