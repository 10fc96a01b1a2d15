import { Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { Cart, Conversation, Customer, Lead, Order, Page } from '../api/types.ts';
import { addressText, Goods, Sum } from '../orders/goods.tsx';
import { OrderCard } from '../orders/order-card.tsx';
import { Loading } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** Beside the conversation: who it is, what is in the cart, what was ordered. */
export function CustomerPane({ conversation }: { conversation: Conversation }) {
  const { t } = useWords();
  const { id, customer: who, summary } = conversation;
  const { data } = useQuery({
    queryKey: ['side', id],
    queryFn: async () => {
      const [customer, cart, orders, leads] = await Promise.all([
        api.get<Customer>(`/customers/${who.id}`),
        api.get<Cart>(`/customers/${who.id}/cart`),
        api.get<Page<Order>>('/orders', { customerId: who.id, limit: 10 }),
        api.get<Page<Lead>>('/leads', { customerId: who.id, limit: 5 }),
      ]);
      return { customer, cart, orders: orders.items, leads: leads.items };
    },
  });
  if (!data) return <Loading />;
  return (
    <>
      {summary && (
        <section>
          <h2>{t('talk.summary')}</h2>
          <div className="small">{summary}</div>
        </section>
      )}
      <Facts customer={data.customer} channel={conversation.channel} />
      {data.leads.map((lead) => (
        <LeadCard key={lead.id} lead={lead} />
      ))}
      <section>
        <h2>{t('cart.title')}</h2>
        {data.cart.lines.length === 0 ? (
          <div className="muted small">{t('cart.empty')}</div>
        ) : (
          <CartLines cart={data.cart} />
        )}
      </section>
      <section>
        <h2>{t('orders.title')}</h2>
        {data.orders.length === 0 && <div className="muted small">{t('orders.none')}</div>}
        {data.orders.map((order) => (
          <OrderCard key={order.id} order={order} />
        ))}
      </section>
    </>
  );
}

/** Who wants to be called or written to, what they answered, and the words they said yes to. */
function LeadCard({ lead }: { lead: Lead }) {
  const { t, day } = useWords();
  const contact = [lead.name, lead.phone, lead.email].filter(Boolean).join(' · ');
  return (
    <section>
      <h2>{t('lead.title', { title: lead.title })}</h2>
      <div>{contact}</div>
      <dl className="facts answers">
        {lead.answers.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <div className="muted small">{t('lead.consent', { words: lead.consent, day: day(lead.createdAt) })}</div>
    </section>
  );
}

function Facts({ customer, channel }: { customer: Customer; channel: string }) {
  const { t, day } = useWords();
  const consent = { true: t('customer.consentYes'), false: t('customer.consentNo'), null: t('customer.consentNever') };
  const facts: [string, string | null][] = [
    [t('customer.phone'), customer.phone],
    [t('customer.email'), customer.email],
    [t('customer.address'), customer.address && addressText(customer.address)],
    [t('customer.language'), customer.language],
    [t('customer.channel'), channel],
    [t('customer.since'), day(customer.createdAt)],
    [t('customer.consent'), consent[String(customer.marketingConsent) as keyof typeof consent]],
  ];
  return (
    <section>
      <h2>{customer.name ?? t('list.anonymous')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="muted">{t('customer.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Notes customer={customer} />
    </section>
  );
}

function Notes({ customer }: { customer: Customer }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const [notes, setNotes] = useState(customer.notes);
  useEffect(() => setNotes(customer.notes), [customer.notes]);
  const save = useMutation({
    mutationFn: () => api.patch(`/customers/${customer.id}`, { notes }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['side'] }),
  });
  return (
    <Textarea
      mt={10}
      size="xs"
      autosize
      minRows={1}
      maxRows={8}
      label={t('customer.notes')}
      readOnly={!may('sell')}
      value={notes}
      error={save.error?.message}
      onChange={(event) => setNotes(event.currentTarget.value)}
      onBlur={() => notes !== customer.notes && save.mutate()}
    />
  );
}

function CartLines({ cart }: { cart: Cart }) {
  const { t } = useWords();
  return (
    <>
      <Goods lines={cart.lines} />
      {cart.discount.amount !== '0' && <Sum words={t('cart.discount')} money={cart.discount} />}
      <Sum words={t('cart.total')} money={cart.total} />
    </>
  );
}
