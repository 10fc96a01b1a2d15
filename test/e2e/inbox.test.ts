import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstOwnerLink, invite } from '#inbox';
import { transact } from '#platform/db';
import { openTestApp, type TestApp } from '../support/app.ts';
import { barriers, closeBrowser, newVisitor, phone } from '../support/browser.ts';
import { chatOn } from './chat-steps.ts';
import { enter, inboxStands, signIn } from './staff-steps.ts';

let app: TestApp;
let ownerLink: string;

beforeAll(async () => {
  app = await openTestApp('test/e2e/kedai');
  ownerLink = (await firstOwnerLink(app.world)) ?? '';
});

afterAll(async () => {
  await closeBrowser();
  await app.close();
});

let cookies: Awaited<ReturnType<BrowserContext['storageState']>>;

/** A window of the owner, who has signed in before; the inbox stands. */
async function ownersWindow(device: Parameters<typeof newVisitor>[1] = {}) {
  const opened = await newVisitor(app.url, { ...device, storageState: cookies });
  await opened.page.goto('/inbox/');
  await inboxStands(opened.page);
  return opened;
}

/** Goes to a page of the inbox as its links do, and waits until everything that it asks for is there. */
async function walkTo(page: Page, place: string, title: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', '/inbox/${place}'); dispatchEvent(new PopStateEvent('popstate'))`);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await expect.poll(() => page.locator('.empty[role=status]').count()).toBe(0);
}

it('a member of staff takes over and answers, the customer reads it at once, and the bot takes it back', async () => {
  const staff = await newVisitor(app.url);
  await enter(staff.page, ownerLink);
  cookies = await staff.context.storageState();
  await staff.page.getByText('Belum ada percakapan').waitFor();
  expect(await barriers(staff.page)).toEqual([]);

  const customer = await newVisitor(app.url);
  await customer.page.goto('/');
  const chat = chatOn(customer.page);
  await chat.open();
  await chat.say('buka jam berapa?');
  const row = staff.page.locator('.row');
  await row.waitFor();
  await staff.page.keyboard.press('j');
  const log = staff.page.getByRole('log');
  await log.getByText('buka jam berapa?').waitFor();
  await staff.page.keyboard.press('t');
  await row.getByText('Dengan Sari').waitFor();

  await chat.say('ini orang atau bot?');
  await log.getByText('ini orang atau bot?').waitFor();
  await staff.page.keyboard.press('r');
  await staff.page.keyboard.type('Orang, Kak. Saya Sari.');
  await staff.page.keyboard.press('Enter');
  await chat.reads('Orang, Kak. Saya Sari.');
  expect(await log.locator('.said').last().textContent()).toContain('Orang, Kak. Saya Sari.');
  expect(await barriers(staff.page)).toEqual([]);

  await staff.page.keyboard.press('Escape');
  await staff.page.keyboard.press('e');
  await row.getByText('Bot', { exact: true }).waitFor();
  const saidByBot = log.locator('.said-bot');
  const before = await saidByBot.count();
  await chat.say('halo');
  await expect.poll(() => saidByBot.count()).toBeGreaterThan(before);
  expect([...staff.problems, ...customer.problems]).toEqual([]);
});

it('sells beside the talk, writes a note, and shows who waits and what was answered', async () => {
  const customer = await newVisitor(app.url);
  await customer.page.goto('/');
  const chat = chatOn(customer.page);
  await chat.open();
  await chat.say('mau bicara dengan orang');
  const staff = await newVisitor(app.url);
  await staff.page.goto('/inbox/orders');
  await signIn(staff.page);
  await inboxStands(staff.page);
  await staff.page.locator('.row').filter({ hasText: 'Menunggu' }).first().click();
  await staff.page.getByLabel('Cari barang').fill('helm anak');
  const hit = staff.page.getByRole('article', { name: 'Helm Anak Junior' }).first();
  await hit.getByRole('button', { name: /^Ke keranjang: Helm Anak Junior M/ }).click();
  await staff.page.getByLabel('Jumlah: Helm Anak Junior').waitFor();
  await staff.page.getByRole('button', { name: 'Tunjukkan keranjang' }).click();
  await chat.reads('Helm Anak Junior');
  await staff.page.keyboard.press('Escape');
  await staff.page.keyboard.press('n');
  await staff.page.getByRole('textbox', { name: 'Tulis catatan untuk rekan' }).fill('Minta dikirim sore');
  await staff.page.keyboard.press('Enter');
  await staff.page.locator('.note').getByText('Minta dikirim sore').waitFor();
  expect(await barriers(staff.page)).toEqual([]);
  await staff.page.getByRole('link', { name: 'Tim' }).click();
  await staff.page.getByText('Tunggu terlama').waitFor();
  expect(staff.problems.filter((problem) => !problem.includes('401'))).toEqual([]);
});

it('misses no message while its connection is lost', async () => {
  const { page, context } = await ownersWindow();
  const customer = chatOn((await newVisitor(app.url)).page);
  await customer.panel.page().goto('/');
  await customer.open();
  await customer.say('pesan satu');
  const newest = await page.evaluate(async (): Promise<string> => {
    const { items } = (await (await fetch('/v1/conversations?limit=1')).json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  });
  await page.locator(`.row[href$="${newest}"]`).click();
  const log = page.getByRole('log');
  await log.getByText('pesan satu').waitFor();
  await context.setOffline(true);
  await customer.say('pesan dua');
  await customer.reads('pesan dua');
  await context.setOffline(false);
  await log.getByText('pesan dua').waitFor();
  expect(await log.getByText('pesan dua').count()).toBe(1);
});

const pages = [
  ['orders', 'Pesanan'],
  ['products', 'Produk'],
  ['faq', 'Tanya jawab'],
  ['team', 'Tim'],
  ['learning', 'Belum dipahami'],
  ['settings', 'Pengaturan'],
  ['settings/hours', 'Pengaturan'],
  ['settings/promotions', 'Pengaturan'],
  ['settings/channels', 'Pengaturan'],
  ['settings/people', 'Pengaturan'],
  ['jobs', 'Pekerjaan tersangkut'],
] as const;
const chosen = (...places: string[]) => pages.filter(([place]) => places.includes(place));

it.each([
  ['a screen', {}, pages],
  ['a screen at night', { colorScheme: 'dark' } as const, chosen('orders', 'jobs')],
  ['a phone', phone, chosen('orders', 'team', 'jobs')],
])('shows its pages on %s, with no barrier', async (_on, device, shown) => {
  const { page, problems } = await ownersWindow(device);
  for (const [place, title] of shown) {
    await walkTo(page, place, title);
    expect([place, await barriers(page)]).toEqual([place, []]);
    expect([place, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([place, 0]);
  }
  expect(problems.filter((problem) => !problem.includes('401'))).toEqual([]);
});

it('changes a price, which the shop then shows', async () => {
  const { page } = await ownersWindow();
  await walkTo(page, 'products', 'Produk');
  const price = page.getByLabel('Harga: Helm Anak Junior M');
  await price.fill('99000');
  await page.getByRole('button', { name: 'Simpan: Helm Anak Junior M' }).click();
  await page.getByRole('button', { name: 'Simpan: Helm Anak Junior M' }).waitFor({ state: 'detached' });
  await page.goto('/products/helm-anak-junior?sku=HLM-M');
  await page.getByText('Rp99.000').first().waitFor();
});

it('lets a viewer read and nothing more', async () => {
  const { db, clock, defaultShopId: shopId } = app.world;
  const token = await transact(db, (tx) => invite(tx, { shopId, role: 'viewer', now: clock.now() }));
  const { page } = await newVisitor(app.url);
  await enter(page, `/inbox/welcome#${token}`, 'Budi');
  await page.locator('.row').first().click();
  await page.getByText('Anda hanya dapat membaca di sini.').waitFor();
  expect(await page.getByRole('button', { name: 'Ambil alih' }).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'Tulis ke pelanggan' }).count()).toBe(0);
  expect(await page.getByLabel('Cari barang').count()).toBe(0);
  const refused = await page.request.post('/v1/saved-replies', { data: {}, headers: { 'x-csrf-token': 'x' } });
  expect(refused.status()).toBe(403);
});

it('loads less than 250 KB before the inbox stands', async () => {
  const folder = new URL('../../dist/ui/admin/', import.meta.url);
  const html = await readFile(new URL('index.html', folder), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/inbox\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(2);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(new URL(file, folder))).byteLength),
  );
  expect(sizes.reduce((sum, size) => sum + size, gzipSync(html).byteLength)).toBeLessThan(250 * 1024);
});
