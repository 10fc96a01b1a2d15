import type { Page } from 'playwright-core';

export const password = 'kopi susu gula aren';

/** Accepts an invitation as a person of the shop; the inbox stands when it is done. */
export async function enter(page: Page, link: string, name = 'Sari'): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Nama Anda').fill(name);
  await page.getByLabel('E-mail').fill(emailOf(name));
  await page.getByLabel('Kata sandi').first().fill(password);
  await page.getByRole('button', { name: 'Mulai' }).click();
  await inboxStands(page);
}

/** By e-mail and password; the inbox, or what is asked for next, is for the caller to wait for. */
export async function signIn(page: Page, name = 'Sari'): Promise<void> {
  await page.getByLabel('E-mail').fill(emailOf(name));
  await page.getByLabel('Kata sandi').first().fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

export function inboxStands(page: Page): Promise<void> {
  return page.getByRole('heading', { name: 'Daftar percakapan' }).waitFor();
}

const emailOf = (name: string) => `${name.toLowerCase()}@kedai.example`;
