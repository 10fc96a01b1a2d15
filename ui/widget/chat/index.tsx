import { render } from 'preact';
import { Refused } from '../api.ts';
import { addStyle, element } from '../dom.ts';
import type { Chat, Host, OpenWith } from '../host.ts';
import css from './chat.css?inline';
import { Connection } from './connection.ts';
import { Context } from './context.ts';
import { isUploading, openOutgoing } from './outgoing.ts';
import { Panel } from './panel.tsx';
import { type Change, cartCount, change, emptyState, type Pending, type State, unread } from './state.ts';
import { wish } from './wish.ts';
import { wordsIn } from './words.ts';

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

  const { say, sayWithImage, again, typing } = openOutgoing(host, words, {
    connection,
    apply,
    pending: () => state.pending,
  });

  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Whoever began to type and went away again does not type for ever. */
  function quietSoon(): void {
    clearTimeout(quiet);
    quiet = setTimeout(() => apply({ type: 'quiet' }), 6_000);
  }

  async function loadEarlier(): Promise<void> {
    const first = state.messages[0];
    if (first) apply({ type: 'earlier', update: await host.api.earlier(first.seq) });
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
