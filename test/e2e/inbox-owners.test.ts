import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstOwnerLink, invite } from '#inbox';
import { transact } from '#platform/db';
import { openTestApp, type TestApp } from '../support/app.ts';
import { codeShown } from '../support/authenticator.ts';
import { barriers, closeBrowser, newVisitor } from '../support/browser.ts';
import { chatOn } from './chat-steps.ts';
import { enter, inboxStands, password, signIn } from './staff-steps.ts';

let app: TestApp;
let staff: Awaited<ReturnType<typeof newVisitor>>;

beforeAll(async () => {
  app = await openTestApp('test/e2e/kedai');
  staff = await newVisitor(app.url, { permissions: ['notifications'] });
  await enter(staff.page, (await firstOwnerLink(app.world)) ?? '');
});

afterAll(async () => {
  await closeBrowser();
  await app.close();
});

it('makes a team, invites and takes the invitation back, and finds all of it among what was done', async () => {
  const { page, problems } = staff;
  await page.goto('/inbox/team');
  await page.getByRole('button', { name: 'Tambah tim' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama').fill('Keluhan');
  await dialog.getByLabel('Keluhan', { exact: true }).check();
  await dialog.getByLabel('Sari').check();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('button', { name: 'Ubah: Keluhan' }).waitFor();

  await page.goto('/inbox/settings/people');
  await page.getByRole('button', { name: 'Undang' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undang' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/sekali/)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tarik' }).click();
  await page.getByText('Undangan terbuka').waitFor({ state: 'detached' });

  await page.goto('/inbox/settings/audit');
  for (const words of ['Menambah: tim', 'mengundang seseorang', 'menarik undangan']) {
    await page.getByText(words).first().waitFor();
  }
  expect(await barriers(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it('imports a table after showing what it would do, and names the row of what is wrong', async () => {
  const { page } = staff;
  await page.goto('/inbox/import');
  const choose = page.locator('input[type=file][multiple]');
  const table = (price: string) => ({
    name: 'products_export_1.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Handle,Title,Variant Price,Variant Inventory Qty\nbel,Bel Kuningan,${price},5\n`),
  });
  await choose.setInputFiles(table('murah'));
  await page.getByRole('cell', { name: /murah/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pilih berkas lain' }).click();
  await choose.setInputFiles(table('20000'));
  await page.getByText('Produk baru').waitFor();
  await page.getByRole('button', { name: 'Impor sekarang' }).click();
  await page.getByText('Selesai diimpor').waitFor();
  await page.getByRole('link', { name: 'Produk' }).last().click();
  await page.getByRole('heading', { name: 'Bel Kuningan' }).waitFor();
});

it('finds words of any conversation, sends a picture, and takes words back where the customer sees it', async () => {
  const { page } = staff;
  const customer = await newVisitor(app.url);
  await customer.page.goto('/');
  const chat = chatOn(customer.page);
  await chat.open();
  await chat.say('<img src=x onerror=alert(1)> ada <b>pompa</b> sepeda?');
  await page.goto('/inbox/');
  await page.locator('.row').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('pompa sepeda');
  const hit = page.locator('.found .row').filter({ hasText: 'pompa' });
  await hit.first().click();
  const log = page.getByRole('log');
  await log.getByText('<img src=x onerror=alert(1)> ada <b>pompa</b> sepeda?').waitFor();
  expect(await log.locator('.bubble img, .bubble b').count()).toBe(0);

  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.gif', mimeType: 'image/gif', buffer: gif });
  await log.locator('.said-file img').waitFor();
  await chat.panel.locator('img[src*="/uploads/"]').waitFor();

  const field = page.getByRole('textbox', { name: 'Tulis ke pelanggan' });
  await field.fill('Ada, harganya 20 ribu');
  await field.press('Enter');
  await chat.reads('Ada, harganya 20 ribu');
  const mine = log.locator('.said-staff').filter({ hasText: 'Ada, harganya' });
  await mine.hover();
  await mine.getByRole('button', { name: 'Ubah' }).click();
  await mine.getByRole('textbox').fill('Ada, harganya 30 ribu');
  await mine.getByRole('button', { name: 'Simpan' }).click();
  await chat.reads('Ada, harganya 30 ribu');
  page.once('dialog', (dialog) => dialog.accept());
  const changed = log.locator('.said-staff').filter({ hasText: '30 ribu' });
  await changed.hover();
  await changed.getByRole('button', { name: 'Tarik' }).click();
  await chat.log.getByText('Ada, harganya 30 ribu').waitFor({ state: 'detached' });
  expect([...staff.problems, ...customer.problems]).toEqual([]);
});

it('stands without a network, keeps what was written, and sends it when the connection is back', async () => {
  const { page, context } = staff;
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  const field = page.getByRole('textbox', { name: 'Tulis ke pelanggan' });
  await context.setOffline(true);
  await field.fill('Kami kirim besok');
  await field.press('Enter');
  await page.getByText('Tidak terkirim').waitFor();
  await context.setOffline(false);
  const log = page.getByRole('log');
  await log.getByText('Tidak terkirim').waitFor({ state: 'detached' });
  expect(await log.getByText('Kami kirim besok').count()).toBe(1);

  await field.fill('belum selesai');
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Tidak ada koneksi').waitFor();
  await context.setOffline(false);
  await expect.poll(() => field.inputValue()).toBe('belum selesai');
  staff.problems.length = 0;
});

it('shows nothing of a conversation that is not there, and ends what may be done when a role is taken away', async () => {
  const { db, clock, defaultShopId: shopId } = app.world;
  const token = await transact(db, (tx) => invite(tx, { shopId, role: 'agent', now: clock.now() }));
  const agent = await newVisitor(app.url);
  await enter(agent.page, `/inbox/welcome#${token}`, 'Budi');
  await agent.page.goto('/inbox/c/01980000-0000-7000-8000-000000000000');
  await agent.page.getByText('Percakapan ini tidak ada di toko ini.').waitFor();
  await agent.page.locator('.row').first().click();
  await agent.page.getByRole('button', { name: /^Ambil/ }).waitFor();

  await staff.page.goto('/inbox/settings/people');
  await staff.page.getByLabel('Peran: Budi').selectOption('viewer');
  await agent.page.getByText('Anda hanya dapat membaca di sini.').waitFor();
  expect(await agent.page.getByRole('button', { name: /^Ambil/ }).count()).toBe(0);
});

it('asks for a second code once it is switched on, and lets a recovery code in', async () => {
  const { page } = staff;
  await page.goto('/inbox/account');
  expect(await barriers(page)).toEqual([]);
  const factor = page.locator('.part').filter({ has: page.getByRole('heading', { name: /Langkah kedua/ }) });
  await factor.getByRole('button', { name: 'Aktifkan' }).click();
  await factor.getByLabel(/Kata sandi Anda/).fill(password);
  await factor.getByRole('button', { name: 'Lanjut' }).click();
  await factor.getByRole('img', { name: 'Gambar untuk dipindai' }).waitFor();
  const secret = ((await factor.locator('.secret').textContent()) ?? '').replace(/\s/g, '');
  const codes = (await factor.getByLabel(/Kode pemulihan/).inputValue()).split(' ');
  await factor.getByLabel(/Enam angka/).fill(codeShown(secret));
  await factor.getByRole('button', { name: 'Aktifkan' }).click();
  await factor.getByText('aktif', { exact: true }).waitFor();

  const again = await newVisitor(app.url);
  await again.page.goto('/inbox/sign-in');
  await signIn(again.page);
  await again.page.getByLabel(/Kode dari aplikasi/).fill(codes[0] ?? '');
  await again.page.getByRole('button', { name: 'Masuk' }).click();
  await inboxStands(again.page);
});
