import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser.mjs';

let opened: Promise<Browser> | undefined;

/**
 * The browser of this test worker, opened once.
 * @throws when the machine has none, with how to get one
 */
function browser(): Promise<Browser> {
  opened ??= launch();
  return opened;
}

function launch(): Promise<Browser> {
  const { path: executablePath, missing } = ensureBrowser();
  if (!executablePath) throw new Error(missing);
  const quiet = ['--no-first-run', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] });
}

export async function closeBrowser(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

type Visitor = { language?: string } & Parameters<Browser['newContext']>[0];

/**
 * A visitor's own browser window: nobody else's cookies, and no waiting for what only moves. What goes wrong in the page
 * (errors, refused scripts) is gathered in `problems`.
 */
export async function newVisitor(
  baseURL: string,
  { language = 'id-ID', ...options }: Visitor = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const context = await (await browser()).newContext({
    baseURL,
    locale: language,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, context, problems };
}

/**
 * What stands in the way of people who cannot see or use a mouse; one line each, none when all is well. These pages have no
 * frames, so it runs in the page itself and names only what is wrong: naming everything that is right takes most of the time.
 */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
