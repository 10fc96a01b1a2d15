import type { Locator, Page } from 'playwright-core';

/** The chat on a page, as a visitor uses it. */
export function chatOn(page: Page) {
  const inside = page.locator('#warung-chat');
  const panel = inside.getByRole('dialog');
  const log = panel.getByRole('log');
  const field = panel.getByRole('textbox');

  return {
    panel,
    log,
    field,
    launcher: inside.locator('.launcher'),
    open: () => inside.locator('.launcher').click(),
    say: async (text: string) => {
      await field.fill(text);
      await field.press('Enter');
    },
    /** Takes one of the offered choices. */
    choose: (label: string | RegExp) => panel.locator('.offered').getByRole('button', { name: label }).click(),
    /** Waits until it was said, by the visitor or the shop. */
    reads: (text: string | RegExp): Promise<void> => log.getByText(text).last().waitFor(),
    button: (name: string | RegExp): Locator => panel.getByRole('button', { name }),
    link: (name: string | RegExp): Locator => panel.getByRole('link', { name }),
  };
}
