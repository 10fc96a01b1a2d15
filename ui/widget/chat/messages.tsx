import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Content, WireMessage, WireReply } from '../../../src/channels/web/protocol.ts';
import { LocationCard, PaymentCard, Picture, ProductCards } from './cards.tsx';
import { CartCard } from './cart-view.tsx';
import { useChat } from './context.ts';
import { RichText } from './rich-text.tsx';
import { shownText } from './shown-text.ts';
import { isReply, openReply, type Pending } from './state.ts';
import { fill } from './words.ts';

/** The conversation, newest at the bottom and kept in view as long as the visitor is there. */
export function Messages({ opening }: { opening: string | undefined }) {
  const { state, words, host, loadEarlier } = useChat();
  const { messages, pending } = state;
  const scroller = useRef<HTMLDivElement>(null);
  useStayAtEnd(scroller, pending.length + messages.filter((message) => message.author === 'customer').length);
  const fresh = messages.length + pending.length === 0;
  const choices = offeredBeside(openReply(state)?.content);
  return (
    <div class="scroller" ref={scroller}>
      {state.earlier && (
        <button type="button" class="plain earlier" onClick={loadEarlier}>
          {words.earlier}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div class="log" role="log" aria-label={words.log} aria-live="polite" aria-relevant="additions" tabIndex={0}>
        {fresh && <Welcome opening={opening} />}
        {messages.map((message, index) => (
          <Message key={message.seq} message={message} before={messages[index - 1]} />
        ))}
        {pending.map((message) => (
          <PendingMessage key={message.id} message={message} />
        ))}
      </div>
      {state.typing && <Typing name={state.typing.name ?? host.settings.shop.persona} />}
      {choices.length > 0 && <Choices choices={choices} />}
    </div>
  );
}

/** The choices that the cards do not offer already. */
function offeredBeside(reply: WireReply | undefined): { id: string; label: string }[] {
  const titles = new Set(reply?.items?.map((item) => item.title));
  return reply?.choices?.filter(({ label }) => !titles.has(label)) ?? [];
}

function Welcome({ opening }: { opening: string | undefined }) {
  const { host, words, say } = useChat();
  const greeting = host.settings.greeting[host.language] ?? words.hello;
  return (
    <div class="welcome">
      <h3 dir="auto">{opening ?? greeting}</h3>
      <p class="muted">{words.helloHint}</p>
      <ul class="chips" aria-label={words.suggestions}>
        {words.suggest.map((text) => (
          <li key={text}>
            <button type="button" class="chip" onClick={() => say({ kind: 'text', text })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Message({ message, before }: { message: WireMessage; before: WireMessage | undefined }) {
  const { host, words } = useChat();
  const mine = message.author === 'customer';
  const newDay = !before || new Date(before.at).toDateString() !== new Date(message.at).toDateString();
  const first = newDay || before.author !== message.author || before.name !== message.name;
  const name = mine
    ? words.you
    : message.author === 'staff'
      ? (message.name ?? words.someone)
      : host.settings.shop.persona;
  return (
    <>
      {newDay && <p class="day">{dayOf(message.at, host.language, words.today)}</p>}
      <div class={`message ${mine ? 'mine' : 'theirs'} ${message.author} ${first ? 'first' : ''}`}>
        <span class={first && message.author === 'staff' ? 'name' : 'hidden'}>{name}:</span>
        {isReply(message) ? (
          <ReplyBody message={message} reply={message.content} />
        ) : (
          <Said content={message.content as Content} />
        )}
        <time class="hidden" dateTime={message.at}>
          {new Date(message.at).toLocaleTimeString(host.language, { timeStyle: 'short' })}
        </time>
      </div>
    </>
  );
}

function PendingMessage({ message }: { message: Pending }) {
  const { words, again } = useChat();
  return (
    <div class={`message mine first ${message.failed ? 'failed' : message.messageId ? '' : 'pending'}`}>
      <span class="hidden">{words.you}:</span>
      <Said content={message.content} />
      {message.failed ? (
        <p class="note">
          {words.failed} {message.failed}{' '}
          <button type="button" class="inline" onClick={() => again(message.id)}>
            {words.again}
          </button>
        </p>
      ) : (
        <span class="hidden">{words.sending}</span>
      )}
    </div>
  );
}

/** The visitor's own words. */
function Said({ content }: { content: Content }) {
  const { words } = useChat();
  if (content.kind === 'media') {
    return (
      <div class="bubble bare">
        <Picture url={content.url} alt={content.caption ?? words.picture} />
      </div>
    );
  }
  const text =
    content.kind === 'text'
      ? content.text
      : content.kind === 'choice'
        ? (content.label ?? '…')
        : `${content.latitude.toFixed(4)}, ${content.longitude.toFixed(4)}`;
  return (
    <div class="bubble">
      <RichText text={text} />
    </div>
  );
}

function ReplyBody({ message, reply }: { message: WireMessage; reply: WireReply }) {
  const { state, words } = useChat();
  const newestOf = (kind: string) =>
    state.messages.findLast((other) => isReply(other) && other.content.kind === kind) === message;
  const unpaid = state.order?.paymentStatus !== 'paid' && state.order?.status !== 'canceled';
  const cart = reply.kind === 'cart' && newestOf('cart') && state.cart?.lines.length ? state.cart : undefined;
  return (
    <>
      <div class={cart ? 'bubble brief' : 'bubble'}>
        <RichText
          text={
            shownText(
              reply,
              cart?.lines.map((line) => line.title),
            ) || (reply.takenBackAt ? words.takenBack : '')
          }
        />
        {reply.payment && <PaymentCard payment={reply.payment} open={unpaid && newestOf('payment')} />}
      </div>
      {cart && <CartCard cart={cart} />}
      {reply.items && reply.items.length > 0 && <ProductCards items={reply.items} />}
      {reply.media && <SentFile media={reply.media} />}
      {reply.location && <LocationCard location={reply.location} />}
    </>
  );
}

/** A picture as such; anything else by a link. */
function SentFile({ media: { url, mediaType } }: { media: NonNullable<WireReply['media']> }) {
  const { words } = useChat();
  if (mediaType.startsWith('image/')) return <Picture url={url} alt={words.picture} />;
  return (
    <a class="inline" href={url} target="_blank" rel="noopener">
      {words.file}
    </a>
  );
}

function Choices({ choices }: { choices: { id: string; label: string }[] }) {
  const { say } = useChat();
  return (
    <ul class="chips offered">
      {choices.map((choice) => (
        <li key={choice.id}>
          <button
            type="button"
            class="chip"
            onClick={() => say({ kind: 'choice', id: choice.id, label: choice.label })}
          >
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Typing({ name }: { name: string }) {
  const { words } = useChat();
  return (
    <div class="message theirs first typing">
      <div class="bubble">
        <span class="hidden">{fill(words.typing, { name })}</span>
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

function dayOf(at: string, language: string, today: string): string {
  const day = new Date(at);
  if (day.toDateString() === new Date().toDateString()) return today;
  return day.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** Follows new messages down, unless the visitor has scrolled up to read. */
function useStayAtEnd(scroller: { current: HTMLDivElement | null }, saidByVisitor: number): void {
  const atEnd = useRef(true);
  const said = useRef(saidByVisitor);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (said.current !== saidByVisitor) atEnd.current = true;
    said.current = saidByVisitor;
    if (box && atEnd.current) box.scrollTop = box.scrollHeight;
  });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const note = () => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
    };
    const follow = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight;
    });
    box.addEventListener('scroll', note, { passive: true });
    follow.observe(box);
    for (const child of box.children) follow.observe(child);
    return () => {
      box.removeEventListener('scroll', note);
      follow.disconnect();
    };
  }, [scroller]);
}
