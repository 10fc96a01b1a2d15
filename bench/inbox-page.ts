import type { Page } from 'playwright-core';
import { ownConnection, receive } from '#conversations';
import { acceptInvitation, invite } from '#inbox';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { gateOf } from '../src/http/api/access.ts';
import { openTestApp, type TestApp } from '../test/support/app.ts';
import { closeBrowser, newVisitor } from '../test/support/browser.ts';
import { demoFolder } from './support/demo.ts';
import { type Figure, figure } from './support/figure.ts';

const conversations = 500;
const messageEveryMs = 100;
const owner = { name: 'Sari', email: 'sari@kedai.example', password: 'kopi susu gula aren' };

/** What a person feels who works in the inbox all day: from a key or click to what it changes, with a full list and customers writing. */
export async function inboxPage(server: string | undefined): Promise<Figure[]> {
  if (server) return [];
  const app = await openTestApp(demoFolder);
  try {
    await fill(app);
    const { page } = await newVisitor(app.url);
    await signIn(page);
    await page.evaluate(watch);
    await whileCustomersWrite(app, () => work(page));
    const durations = ((await page.evaluate('globalThis.felt')) as number[]).sort((one, other) => one - other);
    const rows = await page.locator('.row').count();
    const name = `Inbox with ${conversations} open conversations`;
    return [
      figure(`${name}, key or click to next paint: p98, ms`, at(durations, 0.98), '< 100'),
      figure(`${name}, key or click to next paint: p50, ms`, at(durations, 0.5)),
      figure(`${name}, rows that stand in the page`, rows),
    ];
  } finally {
    await closeBrowser();
    await app.close();
  }
}

const at = (sorted: number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;

/** Keys, clicks and pointers with the time until they are painted, as the browser itself measures it, in steps of 8 ms. */
const watch = `
  globalThis.felt = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) globalThis.felt.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

async function fill(app: TestApp): Promise<void> {
  const { world, workers } = app;
  const { db, clock, defaultShopId: shopId } = world;
  const says = await customersOf(app);
  for (let n = 0; n < conversations; n++) await says(n, n % 5 === 0 ? 'mau bicara dengan orang' : 'ada helm anak?');
  await workers.idle();
  const token = await transact(db, (tx) => invite(tx, { shopId, role: 'owner', now: clock.now() }));
  await acceptInvitation(db, gateOf(world).signIn, { token, ...owner, now: clock.now() });
}

async function customersOf({ world: { db, clock, defaultShopId: shopId } }: TestApp) {
  const { id: connectionId } = await transact(db, (tx) => ownConnection(tx, shopId, 'web', clock.now()));
  return (n: number, text: string) => {
    const sender = { id: `visitor ${n}`, name: `Pelanggan ${n}`, language: 'id' };
    const inbound = { shopId, connectionId, eventKey: newId(), raw: '{}', sender };
    return receive(db, { ...inbound, content: { kind: 'text', text } }, clock.now());
  };
}

/** Ten a second, each in another conversation: all of them move to the top of the list. */
async function whileCustomersWrite(app: TestApp, work: () => Promise<void>): Promise<void> {
  const says = await customersOf(app);
  let n = 0;
  const writing = setInterval(() => says((n++ * 37) % conversations, 'halo?'), messageEveryMs);
  await work();
  clearInterval(writing);
  await app.workers.idle();
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/inbox/sign-in');
  await page.locator('input[type=email]').fill(owner.email);
  await page.locator('input[type=password]').fill(owner.password);
  await page.locator('button[type=submit]').click();
  await page.locator('.row').first().waitFor();
}

/** Walks through conversations, writes, looks at other lists and back. */
async function work(page: Page): Promise<void> {
  for (let n = 0; n < 15; n++) {
    await page.keyboard.press('j');
    await page.getByRole('log').waitFor();
  }
  await page.keyboard.press('r');
  await page.keyboard.type('Halo, saya lihat dulu ya');
  await page.keyboard.press('Escape');
  for (const tab of [1, 2, 0]) {
    await page.locator('.list .tab').nth(tab).click();
    await page.locator('.list').waitFor();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('helm');
  await page.locator('.found .row').first().waitFor();
  await page.keyboard.press('Escape');
}
