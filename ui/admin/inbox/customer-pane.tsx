import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Cart, Conversation, Customer, Identity, Lead, Order, Page } from '../api/types.ts';
import { OrderCard } from '../orders/order-card.tsx';
import { CartPane } from '../selling/cart-pane.tsx';
import { CatalogSearch } from '../selling/catalog-search.tsx';
import { Loading } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { LeadCard } from './lead-card.tsx';
import { OfferButton } from './offer-button.tsx';
import { Summary } from './summary.tsx';
import { Tags } from './tags.tsx';

/** Beside the conversation: who it is, what is in the cart, what can be sold to them, what was ordered. */
export function CustomerPane({ conversation }: { conversation: Conversation }) {
  const { t } = useWords();
  const { may } = useStanding();
  const { id, customer: who, summary } = conversation;
  const { data } = useQuery({
    queryKey: ['side', id],
    queryFn: async () => {
      const [customer, cart, orders, leads, identities] = await Promise.all([
        api.get<Customer>(`/customers/${who.id}`),
        api.get<Cart>(`/customers/${who.id}/cart`),
        api.get<Page<Order>>('/orders', { customerId: who.id, limit: 10 }),
        api.get<Page<Lead>>('/leads', { customerId: who.id, limit: 5 }),
        api.get<{ items: Identity[] }>(`/customers/${who.id}/identities`),
      ]);
      return { customer, cart, orders: orders.items, leads: leads.items, identities: identities.items };
    },
  });
  if (!data) return <Loading />;
  return (
    <>
      {summary && <Summary text={summary} />}
      <CustomerFacts customer={data.customer} identities={data.identities} orders={data.orders} />
      {data.leads.map((lead) => (
        <LeadCard key={lead.id} lead={lead} />
      ))}
      <Tags conversation={conversation} />
      {may('sell') && <CatalogSearch conversation={conversation} />}
      <CartPane conversation={conversation} customer={data.customer} cart={data.cart} />
      <section>
        <h2>{t('orders.title')}</h2>
        {data.orders.length === 0 && <div className="muted small">{t('orders.none')}</div>}
        {data.orders.map((order) => (
          <OrderCard key={order.id} order={order}>
            <OrderOffers conversation={conversation} order={order} />
          </OrderCard>
        ))}
      </section>
    </>
  );
}

function OrderOffers({ conversation, order }: { conversation: Conversation; order: Order }) {
  const isOpen = order.payment !== null && ['pending', 'failed'].includes(order.payment.state);
  return (
    <>
      {isOpen && (
        <OfferButton conversation={conversation} offer={{ kind: 'payment', orderId: order.id }} words="sell.payment" />
      )}
      <OfferButton conversation={conversation} offer={{ kind: 'order', orderId: order.id }} words="sell.showOrder" />
    </>
  );
}
