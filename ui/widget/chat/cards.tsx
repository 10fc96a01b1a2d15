import { useEffect, useState } from 'preact/hooks';
import type { WireItem, WireReply } from '../../../src/channels/web/protocol.ts';
import { useChat } from './context.ts';
import { BagIcon, PinIcon } from './icons.tsx';
import { Anchor, safeUrl } from './rich-text.tsx';
import { wish } from './wish.ts';
import { fill } from './words.ts';

/** Products side by side, to be swiped through. */
export function ProductCards({ items }: { items: WireItem[] }) {
  return (
    <ul class={items.length === 1 ? 'products single' : 'products'}>
      {items.map((item) => (
        <li key={item.sku ?? item.handle}>
          <ProductCard item={item} />
        </li>
      ))}
    </ul>
  );
}

function ProductCard({ item }: { item: WireItem }) {
  const { host, words, say } = useChat();
  const url = safeUrl(item.url, host.origin);
  const image = safeUrl(item.image, host.origin);
  const want = fill(words.want, { title: item.title });
  return (
    <article class="product">
      {image ? <img src={image} alt="" width="200" height="200" loading="lazy" /> : <NoPicture />}
      <div class="product-words" dir="auto">
        <h3>{item.title}</h3>
        {item.subtitle && <p class="muted">{item.subtitle}</p>}
        <p class="price">{item.price.text}</p>
      </div>
      <div class="product-doors">
        <button
          type="button"
          class="solid"
          aria-label={want}
          onClick={() => say(wish(`page:add/${item.handle}`, want), item.handle)}
        >
          {words.choose}
        </button>
        {url && (
          <Anchor href={url} class="plain" label={`${words.look}: ${item.title}`}>
            {words.look}
          </Anchor>
        )}
      </div>
    </article>
  );
}

function NoPicture() {
  return (
    <div class="no-picture">
      <BagIcon />
    </div>
  );
}

/** A payment that waits: what to scan, where to pay. Until when, the text says in the shop's own time. */
export function PaymentCard({ payment, open }: { payment: NonNullable<WireReply['payment']>; open: boolean }) {
  const { host, words } = useChat();
  const url = safeUrl(payment.url, host.origin);
  const qr = payment.qr?.startsWith('data:image/') ? payment.qr : undefined;
  return (
    <div class="payment">
      {qr && <img src={qr} alt="QR" width="200" height="200" />}
      {payment.qr && !qr && <code>{payment.qr}</code>}
      {url && open && (
        <>
          <a class="solid wide" href={url} target="_blank" rel="noopener">
            {words.pay}
          </a>
          <p class="muted small">{words.payHint}</p>
        </>
      )}
    </div>
  );
}

export function LocationCard({ location }: { location: NonNullable<WireReply['location']> }) {
  const { words } = useChat();
  const { latitude, longitude, title } = location;
  const url = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return (
    <a class="place" href={url} target="_blank" rel="noopener noreferrer">
      <PinIcon />
      <span dir="auto">{title ?? words.map}</span>
    </a>
  );
}

export function Picture({ url, alt }: { url: string; alt: string }) {
  const { host } = useChat();
  const source = url.startsWith('blob:') ? url : safeUrl(url, host.origin);
  return source ? <img class="picture" src={source} alt={alt} loading="lazy" /> : null;
}

/** Minutes until then, counted down; null when there is no end or it has come. */
export function useMinutesLeft(until: string | null | undefined): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!until) return;
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, [until]);
  const minutes = until ? Math.ceil((Date.parse(until) - now) / 60_000) : 0;
  return minutes > 0 ? minutes : null;
}
