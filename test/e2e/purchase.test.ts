import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { barriers, closeBrowser, newVisitor } from '../support/browser.ts';
import { chatOn } from './chat-steps.ts';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp('test/e2e/kedai');
});

afterAll(async () => {
  await closeBrowser();
  await app.close();
});

it('a customer asks on a product page, orders, pays by card and sees the receipt', async () => {
  const { page, context, problems } = await newVisitor(app.url);
  await page.goto('/');
  await page
    .getByRole('link', { name: /Helm Anak Junior/ })
    .first()
    .click();
  await page.getByText('M', { exact: true }).click();
  expect(new URL(page.url()).searchParams.get('sku')).toBe('HLM-M');

  const chat = chatOn(page);
  await chat.open();
  await chat.say('cari helm anak');
  await chat.panel.getByRole('heading', { name: 'Helm Anak Junior' }).waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Pesan lewat chat' }).click();
  await chat.reads('Saya mau Helm Anak Junior, M');
  await chat.panel.locator('.cart-card').getByText('Rp85.000').first().waitFor();
  await chat.button('Lihat keranjang: 1').click();
  await chat.panel.getByRole('button', { name: /^Checkout/ }).click();
  await chat.reads(/[Aa]tas nama siapa/);
  await chat.say('Sari Dewi');
  await chat.reads(/Nomor HP/);
  expect(await chat.field.getAttribute('autocomplete')).toBe('tel');
  await chat.say('081234567890');
  await chat.reads(/Dikirim ke mana/);
  await chat.say('Jl. Braga No. 5, Bandung 40111');
  await chat.choose('Kartu (uji coba)');
  await chat.reads(/Rp97\.000/);
  await chat.choose('Ya, pesan');

  const hosted = context.waitForEvent('page');
  await chat.link('Bayar sekarang').click();
  const payment = await hosted;
  await payment.getByLabel('Nomor kartu').fill('4242424242424242');
  await payment.getByRole('button', { name: /Bayar/ }).click();
  await payment.waitForURL(/\/receipt\//);
  await payment.getByText('Rp97.000').first().waitFor();
  await chat.reads(/sudah (lunas|dibayar|diterima)|udah (lunas|dibayar|masuk|kami terima)|[Pp]embayaran/);
  await payment.reload();
  await payment.getByText('Lunas').waitFor();
  expect(await barriers(payment)).toEqual([]);
  expect(problems).toEqual([]);
});
