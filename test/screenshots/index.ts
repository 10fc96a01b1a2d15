import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openTestApp } from '../support/app.ts';
import { closeBrowser, newVisitor, phone } from '../support/browser.ts';
import { password } from './day.ts';
import { type Desk, setDesk } from './desk.ts';

type Shot = { name: string; address(desk: Desk): string; prepare?(page: Page): Promise<void> };

const talk = (name: string) => (desk: Desk) => `/inbox/c/${desk.conversations.get(name)}`;
const at = (name: string, place = name): Shot => ({ name, address: () => `/inbox/${place}` });

const shots: Shot[] = [
  at('inbox', ''),
  { name: 'conversation', address: talk('Ben Carter') },
  { name: 'selling', address: talk('Budi Santoso') },
  ...['orders', 'products', 'public', 'visitors', 'faq', 'learning', 'team', 'account', 'jobs', 'import'].map((name) =>
    at(name),
  ),
  ...['shop', 'hours', 'support', 'public', 'shipping', 'payments', 'promotions', 'stores'].map((part) =>
    at(`settings-${part}`, `settings/${part}`),
  ),
  ...['channels', 'people', 'replies', 'tokens', 'audit'].map((part) => at(`settings-${part}`, `settings/${part}`)),
];

/** Takes a picture of every page, or of those that are named; says where they are. */
export async function takeScreenshots(args: string[]): Promise<void> {
  const options = {
    to: { type: 'string', default: 'docs/screenshots' },
    dark: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const app = await openTestApp('shops/demo');
  try {
    await mkdir(values.to, { recursive: true });
    const desk = await setDesk(app, async () => (await newVisitor(app.url)).context);
    const wanted = shots.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    const look = { language: values.language, colorScheme: values.dark ? 'dark' : 'light' } as const;
    for (const [device, size] of [
      ['desktop', {}],
      ['phone', phone],
    ] as const) {
      const { page } = await newVisitor(app.url, { ...look, ...size });
      await signIn(page, desk.owner);
      for (const shot of wanted) {
        await page.goto(shot.address(desk));
        await page.waitForLoadState('networkidle');
        await shot.prepare?.(page);
        await writeFile(join(values.to, `${shot.name}-${device}.webp`), await picture(page));
      }
    }
    console.log(`${wanted.length * 2} pictures in ${values.to}`);
  } finally {
    await closeBrowser();
    await app.close();
  }
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/inbox/sign-in');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('.shell').waitFor();
}

/** As small as it can be read: a page is a quarter of what it would be as PNG. */
async function picture(page: Page): Promise<Buffer> {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await browser.detach();
  return Buffer.from(data, 'base64');
}
