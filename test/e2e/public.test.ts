import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstOwnerLink } from '#inbox';
import { openTestApp, type TestApp } from '../support/app.ts';
import { barriers, closeBrowser, newVisitor, phone } from '../support/browser.ts';
import { chatOn } from './chat-steps.ts';
import { enter } from './staff-steps.ts';

let app: TestApp;
let staff: Page;
const helmet = '/products/helm-anak-junior';

beforeAll(async () => {
  app = await openTestApp('test/e2e/kedai');
  staff = (await newVisitor(app.url)).page;
  await enter(staff, (await firstOwnerLink(app.world)) ?? '');
});

afterAll(async () => {
  await closeBrowser();
  await app.close();
});

async function asks(page: Page, text: string, name = 'Rani'): Promise<void> {
  const form = page.locator('#room > form');
  await form.getByLabel('Nama Anda').fill(name);
  await form.getByLabel('Pertanyaan Anda').fill(text);
  await form.getByRole('button', { name: 'Tanyakan' }).click();
}

const threadOn = (page: Page, text: string) => page.locator('article.thread', { hasText: text });

it('a question is asked before everybody, seen at once by others, answered, and stands for search engines to read', async () => {
  const asker = await newVisitor(app.url);
  const reader = await newVisitor(app.url);
  for (const { page } of [asker, reader]) await page.goto(helmet);
  await reader.page.getByText('Belum ada yang bertanya').waitFor();

  await asks(asker.page, 'harganya berapa kak?');
  await threadOn(reader.page, 'harganya berapa kak?').locator('.by-bot', { hasText: 'Rp' }).waitFor();
  await asks(asker.page, 'ada garansi kalau busanya rusak?');
  const seen = threadOn(reader.page, 'ada garansi kalau busanya rusak?');
  await seen.waitFor();

  await staff.getByRole('link', { name: 'Publik' }).click();
  await staff.getByLabel('Jawab terbuka: ada garansi').fill('Ada, busanya kami ganti selama setahun.');
  await staff.getByRole('button', { name: 'Kirim', exact: true }).click();
  await seen.locator('.by-staff', { hasText: 'kami ganti selama setahun' }).waitFor();
  await threadOn(asker.page, 'ada garansi').locator('.by-staff', { hasText: 'Sari' }).waitFor();

  await reader.page.reload();
  const again = threadOn(reader.page, 'ada garansi kalau busanya rusak?');
  await again.getByRole('link', { name: '1 jawaban' }).click();
  await reader.page.getByText('kami ganti selama setahun').waitFor();
  const data = JSON.parse((await reader.page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(data).toMatchObject({
    '@type': 'QAPage',
    mainEntity: { acceptedAnswer: { text: 'Ada, busanya kami ganti selama setahun.' } },
  });
  expect([...asker.problems, ...reader.problems]).toEqual([]);
});

it('what is private is not shown to anybody: its writer is told, and the private chat opens with it', async () => {
  const { page } = await newVisitor(app.url);
  const reader = await newVisitor(app.url);
  for (const one of [page, reader.page]) await one.goto(helmet);
  await asks(page, 'hubungi saya di 0812-3456-7890 ya');
  await page.locator('#room').getByText('ada nomor telepon di dalamnya').waitFor();
  await chatOn(page).reads('hubungi saya di 0812-3456-7890 ya');
  await chatOn(page).panel.getByText('Ini cukup antara Anda dan kami').waitFor();
  await asks(reader.page, 'ini terbuka untuk semua', 'Budi');
  await threadOn(reader.page, 'ini terbuka untuk semua').waitFor();
  expect(await reader.page.content()).not.toContain('0812');
  expect(await page.locator('article.thread', { hasText: '0812' }).count()).toBe(0);
});

it('takes back one’s own words, replies, and lets others report', async () => {
  const { page } = await newVisitor(app.url);
  const other = await newVisitor(app.url);
  for (const one of [page, other.page]) await one.goto(helmet);
  await asks(page, 'salah tulis');
  const own = threadOn(page, 'salah tulis');
  await threadOn(other.page, 'salah tulis').getByRole('button', { name: 'Laporkan' }).click();
  await other.page.getByText('Toko akan memeriksanya').waitFor();
  await threadOn(other.page, 'salah tulis').getByRole('button', { name: 'Balas' }).click();
  const reply = threadOn(other.page, 'salah tulis').locator('form');
  await reply.getByLabel('Nama Anda').fill('Dewi');
  await reply.getByLabel('Balasan Anda').fill('tidak apa-apa');
  await reply.getByRole('button', { name: 'Kirim' }).click();
  await own.getByText('tidak apa-apa').waitFor();
  page.on('dialog', (dialog) => dialog.accept());
  await own.getByRole('button', { name: 'Hapus tulisan saya' }).click();
  await threadOn(other.page, 'salah tulis').waitFor({ state: 'detached' });
});

it('an answered question becomes a part of the FAQ with one click, whose wordings are kept', async () => {
  await staff.goto('/inbox/public');
  await staff.getByRole('button', { name: 'Semua', exact: true }).click();
  const thread = staff.getByRole('article', { name: 'ada garansi kalau busanya rusak?' });
  await thread.getByRole('button', { name: 'Masukkan ke tanya jawab' }).click();
  await thread.getByText('Sudah di tanya jawab').waitFor();
  await thread.getByRole('button', { name: 'Tampilkan sebagai kata pelanggan' }).click();
  await thread.getByText('Ditampilkan').waitFor();

  await staff.goto('/inbox/faq');
  await staff.getByRole('button', { name: 'ada garansi kalau busanya rusak?', exact: true }).click();
  await staff.getByLabel('Jawaban').fill('Ada, dua tahun.');
  await staff.getByRole('button', { name: 'Simpan' }).click();
  await staff.getByRole('button', { name: 'Versi sebelumnya: ada garansi' }).click();
  await staff.getByText('Ada, busanya kami ganti selama setahun.').waitFor();
  expect(await barriers(staff)).toEqual([]);
  await staff.getByRole('button', { name: 'Pakai lagi versi ini' }).click();
  const { page } = await newVisitor(app.url);
  await page.goto('/faq');
  const search = page.getByRole('searchbox', { name: 'Cari jawaban' });
  await search.fill('garansi busa');
  await search.press('Enter');
  await page.getByText('Ada, busanya kami ganti selama setahun.').waitFor();
  await page.getByRole('button', { name: 'Ya', exact: true }).first().click();
  await page.getByText('Terima kasih.').first().waitFor();
  await page.goto(helmet);
  await page.getByRole('heading', { name: 'Kata pelanggan' }).waitFor();
});

it('a visitor is seen in the inbox while their page is open, is spoken to first, and is gone with the page', async () => {
  await staff.goto('/inbox/visitors');
  const guest = await newVisitor(app.url);
  await guest.page.goto('/products/botol-minum-lipat');
  const row = staff.locator('tr', { hasText: '/products/botol-minum-lipat' });
  await row.getByRole('button', { name: 'Sapa' }).click();
  await staff.getByLabel('Sapaan Anda').fill('Botolnya sedang promo, Kak.');
  await staff.getByRole('button', { name: 'Kirim', exact: true }).click();
  await guest.page.locator('#warung-chat .prompt', { hasText: 'Sari: Botolnya sedang promo' }).waitFor();
  await row.getByText('Sudah disapa').waitFor();
  await guest.context.close();
  await row.waitFor({ state: 'detached' });
});

const shopPages = [helmet, '/questions', '/faq', '/faq?q=garansi', '/', 'question'];
const inboxPages = ['public', 'visitors', 'settings/public'];

it.each([
  ['a screen', {}, shopPages, inboxPages],
  ['a phone at night', { ...phone, colorScheme: 'dark' } as const, [helmet, 'question'], ['public', 'visitors']],
])('shows its pages on %s, with no barrier', async (_on, device, inShop, inInbox) => {
  const { page } = await newVisitor(app.url, device);
  await page.context().addCookies(await staff.context().cookies());
  const { db } = app.world;
  const answered = db.selectFrom('posts').select('id').where('answered_at', 'is not', null);
  const question = `/questions/${(await answered.executeTakeFirstOrThrow()).id}`;
  const places = [...inShop, ...inInbox.map((place) => `/inbox/${place}`)];
  for (const place of places.map((path) => (path === 'question' ? question : path))) {
    await page.goto(place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (place.startsWith('/inbox')) await page.waitForLoadState('networkidle');
    expect([place, await barriers(page)]).toEqual([place, []]);
    expect([place, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([place, 0]);
  }
});
