import { useEffect, useRef, useState } from 'preact/hooks';
import { CartView } from './cart-view.tsx';
import { Composer } from './composer.tsx';
import { useChat } from './context.ts';
import { BackIcon, CartIcon, CloseIcon } from './icons.tsx';
import { Messages } from './messages.tsx';
import { cartCount, isReply } from './state.ts';
import { wish } from './wish.ts';
import { fill } from './words.ts';

type Props = {
  opening: string | undefined;
  note: string | undefined;
  /** Whether it takes the keyboard's focus when it appears. */
  takesFocus: boolean;
  view: 'chat' | 'cart';
  setView(view: 'chat' | 'cart'): void;
  onClose(): void;
  onTyping(text: string): void;
  onImage(file: File): void;
};

/** The open chat: a dialog at the corner, or the whole screen of a phone. */
export function Panel({ opening, note, takesFocus, view, setView, onClose, onTyping, onImage }: Props) {
  const { state, words, host, say } = useChat();
  const dialog = useRef<HTMLDivElement>(null);
  const [phone, setPhone] = useState(() => innerWidth <= 520);
  useKeyboardRoom(dialog, setPhone);
  const shown = useRef(false);
  useEffect(() => {
    const first = !shown.current;
    shown.current = true;
    if (first && !takesFocus) return;
    // A phone's keyboard would cover what there is to read.
    const field = view === 'chat' && innerWidth > 520 ? 'textarea' : '.head button';
    dialog.current?.querySelector<HTMLElement>(field)?.focus();
  }, [view, takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') view === 'cart' ? setView('chat') : onClose();
    else if (event.key === 'Tab' && dialog.current) keepFocusInside(event, dialog.current);
  };

  return (
    <div
      class="panel"
      ref={dialog}
      role="dialog"
      aria-modal={phone}
      aria-label={fill(words.title, { name: host.settings.shop.persona })}
      lang={host.language}
      onKeyDown={onKeyDown}
    >
      <Header view={view} setView={setView} onClose={onClose} />
      {view === 'cart' ? (
        <CartView
          onCheckout={() => {
            setView('chat');
            say(wish('page:checkout', words.checkout));
          }}
        />
      ) : (
        <>
          <Messages opening={opening} />
          {state.link === 'offline' && (
            <p class="note band" role="status">
              {words.offline}
            </p>
          )}
          {note && (
            <p class="note band" role="status">
              {note}
            </p>
          )}
          <Composer onTyping={onTyping} onImage={onImage} />
        </>
      )}
    </div>
  );
}

function Header({ view, setView, onClose }: Pick<Props, 'view' | 'setView' | 'onClose'>) {
  const { state, words, host } = useChat();
  const { shop } = host.settings;
  const count = cartCount(state);
  const staff = state.conversation?.status === 'human' ? staffName(state) : undefined;
  const name = view === 'cart' ? words.cart : (staff ?? shop.persona);
  return (
    <div class="head">
      {view === 'cart' ? (
        <button type="button" class="round" aria-label={words.back} onClick={() => setView('chat')}>
          <BackIcon />
        </button>
      ) : (
        <span class="face-of" aria-hidden="true">
          {shop.logo && !staff ? (
            <img src={new URL(shop.logo, host.origin).href} alt="" />
          ) : (
            [...name][0]?.toUpperCase()
          )}
          {state.link === 'online' && <i />}
        </span>
      )}
      <div class="who">
        <h2 dir="auto">{name}</h2>
        <p role="status">{view === 'cart' ? shop.name : statusLine()}</p>
      </div>
      {view === 'chat' && (
        <button
          type="button"
          class="round"
          aria-label={fill(words.openCart, { n: count })}
          onClick={() => setView('cart')}
        >
          <CartIcon />
          {count > 0 && <span class="count-badge">{count}</span>}
        </button>
      )}
      <button type="button" class="round" aria-label={words.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );

  function statusLine(): string {
    if (state.link === 'connecting' && state.messages.length > 0) return words.reconnecting;
    if (state.conversation?.status === 'waiting') return words.waitingStatus;
    if (state.conversation?.status === 'human') return fill(words.humanStatus, { name: staff ?? words.someone });
    return `${shop.name} · ${words.botStatus}`;
  }
}

function staffName(state: ReturnType<typeof useChat>['state']): string | undefined {
  return state.messages.findLast((message) => isReply(message) && message.author === 'staff')?.name;
}

/** Tab goes round inside the chat; Esc is the way out. */
function keepFocusInside(event: KeyboardEvent, box: HTMLElement): void {
  const stops = [
    ...box.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), textarea, input, [tabindex="0"]'),
  ];
  const root = box.getRootNode() as ShadowRoot;
  const [first, last] = [stops[0], stops.at(-1)];
  const from = event.shiftKey ? first : last;
  if (root.activeElement !== from && root.activeElement !== null) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** On a phone the chat is as high as what the keyboard leaves free. */
function useKeyboardRoom(dialog: { current: HTMLDivElement | null }, setPhone: (phone: boolean) => void): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const resize = () => {
      const phone = innerWidth <= 520;
      setPhone(phone);
      const box = dialog.current;
      if (!box) return;
      box.style.height = phone && viewport ? `${viewport.height}px` : '';
      box.style.transform = phone && viewport ? `translateY(${viewport.offsetTop}px)` : '';
    };
    resize();
    viewport?.addEventListener('resize', resize);
    viewport?.addEventListener('scroll', resize);
    return () => {
      viewport?.removeEventListener('resize', resize);
      viewport?.removeEventListener('scroll', resize);
    };
  }, [dialog, setPhone]);
}
