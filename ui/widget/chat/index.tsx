import { render } from 'preact';
import type { Content } from '../../../src/channels/web/protocol.ts';
import { Refused } from '../api.ts';
import { addStyle, element } from '../dom.ts';
import type { Chat, Host, OpenWith } from '../host.ts';
import css from './chat.css?inline';
import { Connection } from './connection.ts';
import { Context } from './context.ts';
import { Panel } from './panel.tsx';
import { prepared } from './picture.ts';
import { type Change, cartCount, change, emptyState, type Pending, type State, unread } from './state.ts';
import { wish } from './wish.ts';
import { fill, wordsIn } from './words.ts';

/** Starts the chat in the loader's shadow root: connected at once, shown when opened. */
export function startChat(host: Host): Chat {
  const words = wordsIn(host.language);
  const place = element('div');
  addStyle(host.root, css);
  host.root.prepend(place);

  let state: State = {
    ...emptyState(host.lasting.read<number>('read') ?? 0),
    pending: host.tab.read<Pending[]>('pending') ?? [],
  };
  let open = false;
  let opening: string | undefined;
  let note: string | undefined;
  let view: 'chat' | 'cart' = 'chat';
  let takesFocus = true;
  let drawing = false;

  function apply(event: Change): void {
    state = change(state, event);
    if (open && !document.hidden) state = change(state, { type: 'read' });
    if (event.type === 'typing') quietSoon();
    remember();
    draw();
  }

  function remember(): void {
    host.lasting.write('read', state.readSeq);
    host.lasting.write('cart', cartCount(state));
    host.lasting.write('cartTotal', Number(state.cart?.total.amount ?? 0));
    host.tab.write(
      'pending',
      state.pending.filter((message) => message.content.kind !== 'media'),
    );
    host.onUnread(open ? 0 : unread(state));
  }

  const connection = new Connection({
    api: host.api,
    language: host.language,
    lastSeq: () => state.lastSeq,
    unsent: () => state.pending.filter((message) => !message.failed && !message.messageId && !isUploading(message)),
    apply,
    explain: (error) => (error instanceof Refused ? error.message : ''),
  });

  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Whoever began to type and went away again does not type for ever. */
  function quietSoon(): void {
    clearTimeout(quiet);
    quiet = setTimeout(() => apply({ type: 'quiet' }), 6_000);
  }

  function say(content: Content, product?: string): void {
    const context = { ...host.context(), ...(product && { productHandle: product }) };
    queue({ id: crypto.randomUUID(), content, context, at: new Date().toISOString() });
  }

  function queue(message: Pending): void {
    host.tab.write('cartTouched', true);
    apply({ type: 'queued', message });
    connection.send(message);
  }

  async function sayWithImage(file: File): Promise<void> {
    const preview = URL.createObjectURL(file);
    const at = new Date().toISOString();
    const shown: Pending = {
      id: crypto.randomUUID(),
      at,
      content: { kind: 'media', mediaType: file.type, url: preview },
    };
    apply({ type: 'queued', message: shown });
    try {
      const image = await prepared(file);
      if (image.size > host.settings.images.maxBytes) throw new Refused(413, tooBig());
      const { url, mediaType } = await host.api.sendImage(image);
      const message: Pending = {
        ...shown,
        content: { kind: 'media', mediaType, url: host.origin + url },
        context: host.context(),
      };
      apply({ type: 'replaced', message });
      connection.send(message);
    } catch (error) {
      apply({ type: 'refused', id: shown.id, reason: error instanceof Refused ? error.message : '' });
    }
  }

  const tooBig = () => fill(words.tooBig, { mb: Math.floor(host.settings.images.maxBytes / 1_048_576) });

  function again(id: string): void {
    apply({ type: 'again', id });
    const message = state.pending.find((waiting) => waiting.id === id);
    if (message && !isUploading(message)) connection.send(message);
  }

  async function loadEarlier(): Promise<void> {
    const first = state.messages[0];
    if (first) apply({ type: 'earlier', update: await host.api.earlier(first.seq) });
  }

  let typed = '';
  let isTelling = false;
  /** Told now and then, with what stands in the field by then. */
  function typing(text: string): void {
    typed = text;
    if (isTelling) return;
    isTelling = true;
    window.setTimeout(() => {
      isTelling = false;
      connection.typing(typed);
    }, 700);
  }

  function setView(next: 'chat' | 'cart'): void {
    view = next;
    draw();
  }

  /** Draws once for all that changed in one go. */
  function draw(): void {
    if (drawing) return;
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      const shared = { host, words, state, say, again, loadEarlier, showCart: () => setView('cart') };
      const panel = (
        <Context.Provider value={shared}>
          <Panel
            opening={opening}
            note={note}
            takesFocus={takesFocus}
            view={view}
            setView={setView}
            onClose={close}
            onTyping={typing}
            onImage={sayWithImage}
          />
        </Context.Provider>
      );
      render(open ? panel : null, place);
    });
  }

  function setOpen(next: boolean): void {
    if (open === next) return;
    open = next;
    if (open) state = change(state, { type: 'read' });
    remember();
    host.onOpen(open);
    draw();
  }

  function show(how: OpenWith = {}): void {
    opening = how.opening ?? opening;
    note = how.note;
    takesFocus = !how.unasked;
    view = 'chat';
    setOpen(true);
    if (how.text) say(how.choice ? wish(how.choice, how.text) : { kind: 'text', text: how.text });
  }

  const close = () => setOpen(false);

  document.addEventListener('visibilitychange', () => {
    if (open && !document.hidden) apply({ type: 'read' });
  });

  return { open: show, close, isOpen: () => open };
}

/** A picture still on its way up has only the browser's own address. */
function isUploading(message: Pending): boolean {
  return message.content.kind === 'media' && message.content.url.startsWith('blob:');
}
