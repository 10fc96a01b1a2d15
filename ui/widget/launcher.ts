import { element, icon } from './dom.ts';
import type { LauncherWords } from './words.ts';

export type Launcher = {
  button: HTMLButtonElement;
  setUnread(count: number): void;
  setOpen(open: boolean): void;
  showPrompt(text: string): void;
  hidePrompt(): void;
};

type Handlers = { toggle(): void; takePrompt(text: string): void; closePrompt(): void };

/** The round button at the corner, its count of unread messages, and the bubble with the shop's first word. */
export function drawLauncher(root: ShadowRoot, words: LauncherWords, on: Handlers): Launcher {
  const badge = element('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
  const button = element(
    'button',
    {
      class: 'launcher',
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-label': words.open,
    },
    element(
      'span',
      { class: 'face talk' },
      icon(
        'M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 21.5v-4H4A1.5 1.5 0 0 1 2.5 16V7A1.5 1.5 0 0 1 4 5.5z',
        'M8 11.5h.01M12 11.5h.01M16 11.5h.01',
      ),
    ),
    element('span', { class: 'face away' }, icon('M6 9.5l6 6 6-6')),
    badge,
  );
  button.addEventListener('click', on.toggle);
  const prompt = element('div', { class: 'prompt-place', role: 'status' });
  root.append(prompt, button);

  const hidePrompt = () => prompt.replaceChildren();

  return {
    button,
    setUnread(count) {
      badge.hidden = count === 0;
      badge.textContent = count > 9 ? '9+' : String(count);
      button.setAttribute('aria-label', count ? `${words.open} · ${words.unread(count)}` : words.open);
    },
    setOpen(open) {
      button.setAttribute('aria-expanded', String(open));
      button.classList.toggle('open', open);
      if (open) hidePrompt();
    },
    showPrompt(text) {
      const take = element('button', { class: 'prompt-text', type: 'button' }, text);
      const close = element(
        'button',
        { class: 'prompt-close', type: 'button', 'aria-label': words.close },
        icon('M7 7l10 10M17 7L7 17'),
      );
      take.addEventListener('click', () => on.takePrompt(text));
      close.addEventListener('click', () => {
        hidePrompt();
        on.closePrompt();
      });
      prompt.replaceChildren(element('div', { class: 'prompt' }, take, close));
    },
    hidePrompt,
  };
}
