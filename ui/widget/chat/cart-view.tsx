import type { WireCart, WireLine } from '../../../src/channels/web/protocol.ts';
import { useMinutesLeft } from './cards.tsx';
import { useChat } from './context.ts';
import { BagIcon } from './icons.tsx';
import { placeOf, wish } from './wish.ts';
import { fill } from './words.ts';

/** The whole cart; changes are said in the chat, so that the conversation tells what happened. */
export function CartView({ onCheckout }: { onCheckout(): void }) {
  const { state, words } = useChat();
  const { cart } = state;
  if (!cart || cart.lines.length === 0) {
    return (
      <div class="cart-empty">
        <BagIcon />
        <p>{words.emptyCart}</p>
        <p class="muted">{words.emptyCartHint}</p>
      </div>
    );
  }
  return (
    <div class="cart-view">
      <ul class="lines">
        {cart.lines.map((line) => (
          <CartLine key={line.sku ?? line.title} line={line} />
        ))}
      </ul>
      <CartSums cart={cart} />
      <button type="button" class="solid wide" onClick={onCheckout}>
        {words.checkout} · {cart.total.text}
      </button>
    </div>
  );
}

function CartLine({ line }: { line: WireLine }) {
  const { words, say } = useChat();
  const options = Object.values(line.options).join(', ');
  const title = options ? `${line.title} ${options}` : line.title;
  const place = placeOf(line);
  const set = (count: number) => {
    if (count === 0) say(wish(`page:remove/${place}`, fill(words.removeItem, { title })));
    else say(wish(`page:set/${count}/${place}`, fill(words.setQuantity, { title, n: count })));
  };
  return (
    <li>
      <div class="line-words" dir="auto">
        <strong>{line.title}</strong>
        {options && <span class="muted">{options}</span>}
        <span>{line.total.text}</span>
      </div>
      <fieldset class="stepper" aria-label={`${words.quantity}: ${title}`}>
        <button type="button" aria-label={fill(words.fewer, { title })} onClick={() => set(line.quantity - 1)}>
          −
        </button>
        <output>{line.quantity}</output>
        <button type="button" aria-label={fill(words.another, { title })} onClick={() => set(line.quantity + 1)}>
          +
        </button>
      </fieldset>
    </li>
  );
}

function CartSums({ cart }: { cart: WireCart }) {
  const { words } = useChat();
  const minutes = useMinutesLeft(cart.reservedUntil);
  const discounted = Number(cart.discount.amount) !== 0;
  return (
    <dl class="sums">
      {discounted && (
        <>
          <dt>{words.subtotal}</dt>
          <dd>{cart.subtotal.text}</dd>
          <dt>
            {words.discount}
            {cart.coupon && <span class="tag">{cart.coupon}</span>}
          </dt>
          <dd>−{cart.discount.text.replace(/^[-−]/, '')}</dd>
        </>
      )}
      <dt class="sum">{words.total}</dt>
      <dd class="sum">{cart.total.text}</dd>
      {minutes !== null && <dd class="held">{fill(words.reserved, { minutes })}</dd>}
    </dl>
  );
}

/** The cart in short, under the newest message about it. */
export function CartCard({ cart }: { cart: WireCart }) {
  return (
    <div class="cart-card">
      <ul>
        {cart.lines.map((line) => (
          <li key={line.sku ?? line.title}>
            <span class="count">{line.quantity}×</span>
            <span dir="auto">
              {line.title}
              <span class="muted"> {Object.values(line.options).join(', ')}</span>
            </span>
            <span class="amount">{line.total.text}</span>
          </li>
        ))}
      </ul>
      <CartSums cart={cart} />
    </div>
  );
}
