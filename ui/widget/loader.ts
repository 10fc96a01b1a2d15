/**
 * The one script tag: <script src="https://shop.example/widget.js" data-shop="kedai-senja" async></script>
 * Draws the launcher and, when it is wanted, fetches the chat itself.
 */
import type { WidgetSettings } from '../../src/channels/web/protocol.ts';
import { apiOf } from './api.ts';
import { addStyle, element } from './dom.ts';
import type { Chat, Host, OpenWith } from './host.ts';
import css from './launcher.css?inline';
import { drawLauncher } from './launcher.ts';
import { memoryOf } from './memory.ts';
import { contextOf, languageOf, productOnPage } from './page.ts';
import { tellPresence } from './presence.ts';
import { duePrompts, type PromptHistory, withShown } from './prompts.ts';
import { launcherWords } from './words.ts';

declare const __CHAT__: string;

declare global {
  interface Window {
    /** For the page's own buttons: `warung.open({ text: 'Do you have it in blue?' })`. */
    warung?: { open(how?: OpenWith): void; close(): void };
  }
}

const script = document.currentScript as HTMLScriptElement | null;
if (script && !window.warung) {
  const shop = script.dataset.shop;
  if (shop) load(script, shop).catch((error) => console.error('Warung: the chat could not be loaded.', error));
  else console.error('Warung: the script tag needs data-shop="…", the shop\'s short name.');
}

async function load(script: HTMLScriptElement, shop: string): Promise<void> {
  const origin = new URL(script.src).origin;
  const lasting = memoryOf(shop, true);
  const tab = memoryOf(shop, false);
  let language = navigator.language;
  const api = apiOf(origin, shop, () => language, lasting);
  const settings = await api.settings();
  const wanted =
    script.dataset.language ?? (script.dataset.follow === undefined ? undefined : document.documentElement.lang);
  language = languageOf(wanted ? [wanted, ...navigator.languages] : navigator.languages, settings.shop.languages);
  const root = shadowRoot(settings);

  let chat: Promise<Chat> | undefined;
  let cameFrom: Element | null = null;
  /** To the button of the page that opened the chat, else to the launcher. */
  const goBack = () => {
    const opener = cameFrom instanceof HTMLElement && cameFrom.matches('[data-warung-open]') ? cameFrom : undefined;
    (opener ?? launcher.button).focus();
  };
  const product = () => productOnPage(script);
  const host: Host = {
    root,
    origin,
    api,
    settings,
    language,
    lasting,
    tab,
    context: () => contextOf(product()),
    onOpen: (open) => {
      launcher.setOpen(open);
      tab.write('open', open);
      if (open) cameFrom = document.activeElement;
      else goBack();
    },
    onUnread: (count) => launcher.setUnread(count),
  };
  const start = (): Promise<Chat> => {
    chat ??= fetchChat(origin).then(
      (module) => module.startChat(host),
      (error) => {
        chat = undefined; // the network was away: the next click asks again
        throw error;
      },
    );
    return chat;
  };
  const open = async (how?: OpenWith) => (await start()).open(how);
  const launcher = drawLauncher(root, launcherWords(language, settings.shop.persona), {
    toggle: async () => {
      const running = await start();
      if (running.isOpen()) running.close();
      else running.open();
    },
    takePrompt: (text) => open({ opening: text }),
    closePrompt: () => lasting.write('prompts', { ...history(lasting), closedAt: Date.now() }),
  });

  window.warung = { open, close: () => chat?.then((running) => running.close()) };
  openOnClick(open);
  if (tab.read('open') && innerWidth > 520) await open({ unasked: true });
  else if (api.known()) whenIdle(start);
  const show = (text: string) => {
    if (!tab.read('open')) launcher.showPrompt(text);
  };
  const returning = isReturning(lasting);
  planPrompts(host, { product: product() !== undefined, returning }, show);
  if (!settings.presence) return;
  const sign = () => ({
    page: location.pathname,
    title: document.title,
    product: product() ?? null,
    language: navigator.language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    returning,
    token: api.knownToken(),
  });
  tellPresence(api.presenceUrl, sign, (text, name) => show(name ? `${name}: ${text}` : text));
}

const halfDay = 12 * 3_600_000;

/** Whether this browser was here before today; all that is kept for it is when it came first. */
function isReturning(lasting: Host['lasting']): boolean {
  const first = lasting.read<number>('first');
  if (first === undefined) lasting.write('first', Date.now());
  return first !== undefined && Date.now() - first > halfDay;
}

/** By its own name, which browsers keep; a loader that has outlived an update finds the chat's newest under a fixed one. */
async function fetchChat(origin: string): Promise<{ startChat(host: Host): Chat }> {
  try {
    return await import(/* @vite-ignore */ origin + __CHAT__);
  } catch {
    return import(/* @vite-ignore */ `${origin}/chat.js`);
  }
}

function shadowRoot(settings: WidgetSettings): ShadowRoot {
  const place = element('div', { id: 'warung-chat' });
  const { theme } = settings;
  place.style.setProperty('--accent', theme.accent);
  place.style.setProperty('--on-accent', theme.onAccent);
  place.style.setProperty('--accent-on-light', theme.accentOnLight);
  place.style.setProperty('--accent-on-dark', theme.accentOnDark);
  const root = place.attachShadow({ mode: 'open' });
  addStyle(root, css);
  document.body.append(place);
  return root;
}

/**
 * Any element of the page with data-warung-open opens the chat; its value, if any, is said by the visitor, and means what
 * data-warung-choice says.
 */
function openOnClick(open: (how: OpenWith) => void): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-warung-open]') : null;
    if (!target) return;
    event.preventDefault();
    const { warungOpen, warungChoice } = target.dataset;
    open({ text: warungOpen || undefined, choice: warungChoice });
  });
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 4_000 });
  else setTimeout(work, 1_500);
}

const history = (memory: Host['lasting']): PromptHistory => memory.read<PromptHistory>('prompts') ?? { shown: [] };

function planPrompts(host: Host, seen: { product: boolean; returning: boolean }, show: (text: string) => void): void {
  const { lasting, tab, settings, language } = host;
  const shownSoFar = () => tab.read<number>('prompted') ?? 0;
  const visit = {
    ...seen,
    now: Date.now(),
    talked: host.api.known(),
    shownThisSession: shownSoFar(),
    page: location.pathname,
    cartLeft: (lasting.read<number>('cart') ?? 0) > 0 && !tab.read('cartTouched'),
    cartTotal: lasting.read<number>('cartTotal') ?? 0,
  };
  const due = duePrompts(settings.prompts, settings.promptLimits, visit, history(lasting));
  const [prompt] = due.sort((a, b) => a.after - b.after);
  const text = prompt?.text[language] ?? prompt?.text.en;
  if (!prompt || !text) return;
  setTimeout(() => {
    if (shownSoFar() >= settings.promptLimits.per_session || tab.read('open')) return;
    if (prompt.on === 'cart' && !lasting.read<number>('cart')) return;
    tab.write('prompted', shownSoFar() + 1);
    lasting.write('prompts', withShown(history(lasting), Date.now()));
    show(text);
  }, prompt.after * 1_000);
}
