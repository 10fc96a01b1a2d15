import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Cart, Conversation, Customer } from '../api/types.ts';
import { OfferButton } from '../inbox/offer-button.tsx';
import { Goods, Sum } from '../orders/goods.tsx';
import { Failed } from '../shell/empty.tsx';
import { Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { useFillCart } from './use-fill-cart.ts';

const PlaceOrder = lazy(() => import('./place-order.tsx'));

type Props = { conversation: Conversation; customer: Customer; cart: Cart };

/** The customer's cart: quantities, a code, shown in the talk, placed as an order. */
export function CartPane({ conversation, customer, cart }: Props) {
  const { t } = useWords();
  const { may } = useStanding();
  const [isPlacing, setIsPlacing] = useState(false);
  const isEmpty = cart.lines.length === 0;
  return (
    <section>
      <h2>{t('cart.title')}</h2>
      {isEmpty && <div className="muted small">{t(may('sell') ? 'cart.emptyHint' : 'cart.empty')}</div>}
      {!isEmpty && (may('sell') ? <Lines conversation={conversation} cart={cart} /> : <Goods lines={cart.lines} />)}
      {cart.discount.amount !== '0' && !isEmpty && <Sum words={t('cart.discount')} money={cart.discount} />}
      {!isEmpty && <Sum words={t('cart.total')} money={cart.total} />}
      {!isEmpty && may('sell') && (
        <div className="order-actions">
          <OfferButton conversation={conversation} offer={{ kind: 'cart' }} words="sell.showCart" />
          <Button size="compact-xs" onClick={() => setIsPlacing(true)}>
            {t('sell.place')}
          </Button>
        </div>
      )}
      <Suspense>
        {isPlacing && (
          <PlaceOrder conversation={conversation} customer={customer} cart={cart} onClose={() => setIsPlacing(false)} />
        )}
      </Suspense>
    </section>
  );
}

function Lines({ conversation, cart }: { conversation: Conversation; cart: Cart }) {
  const { t } = useWords();
  const fill = useFillCart(conversation);
  const [code, setCode] = useState('');
  return (
    <>
      {cart.lines.map((line) => (
        <div key={line.variantId} className="cart-line">
          <span>
            {line.title} <span className="muted">{Object.values(line.options).join(', ')}</span>
          </span>
          <input
            className="select quantity"
            type="number"
            min={0}
            max={999}
            aria-label={t('sell.quantityOf', { title: line.title })}
            key={line.quantity}
            defaultValue={line.quantity}
            disabled={fill.isPending}
            onChange={(event) => {
              const quantity = event.currentTarget.valueAsNumber;
              if (Number.isInteger(quantity) && quantity >= 0) fill.set(line.variantId, quantity);
            }}
          />
          <span className="number">{line.total.text}</span>
        </div>
      ))}
      {cart.coupon ? (
        <div className="small">
          {t('sell.code')}: <strong>{cart.coupon}</strong>{' '}
          <button type="button" className="link" onClick={() => fill.coupon(null)}>
            {t('faq.remove')}
          </button>
        </div>
      ) : (
        <Form
          className="code"
          onSend={() => {
            if (code.trim()) fill.coupon(code.trim());
          }}
        >
          <input
            className="select"
            aria-label={t('sell.code')}
            placeholder={t('sell.code')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-xs" variant="default" disabled={!code.trim()}>
            {t('sell.useCode')}
          </Button>
        </Form>
      )}
      <Failed error={fill.error} />
    </>
  );
}
