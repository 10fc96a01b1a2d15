import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { Customer, Identity, Order } from '../api/types.ts';
import { addressText } from '../orders/goods.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { useChannelLabel } from './channel-label.ts';

/** Who it is, and what colleagues should know. */
type Props = { customer: Customer; identities: Identity[]; orders: Order[] };

export function CustomerFacts({ customer, identities, orders }: Props) {
  const { t, day } = useWords();
  const labelOf = useChannelLabel();
  const consent = { true: t('customer.consentYes'), false: t('customer.consentNo'), null: t('customer.consentNever') };
  const bought = orders.filter(({ status }) => status !== 'canceled' && status !== 'returned');
  const facts: [string, string | null][] = [
    [t('customer.phone'), customer.phone],
    [t('customer.email'), customer.email],
    [t('customer.address'), customer.address && addressText(customer.address)],
    [t('customer.language'), customer.language && languageName(customer.language)],
    [t('customer.identities'), identities.map((one) => identityText(one, labelOf)).join('\n')],
    [t('customer.since'), day(customer.createdAt)],
    [t('customer.consent'), consent[String(customer.marketingConsent) as keyof typeof consent]],
    [t('customer.value'), boughtText(bought)],
  ];
  return (
    <section>
      <h2>{customer.name ?? t('list.anonymous')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Notes customer={customer} />
    </section>
  );
}

function languageName(code: string): string {
  return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(code) ?? code;
}

/** Where they write from, with their own name there; ids that only machines read are left out. */
function identityText({ channel, connection, value }: Identity, labelOf: (id: string) => string): string {
  const isMachine = /^[0-9a-f-]{16,}$/i.test(value) || value.length > 40;
  const name = connection === channel ? labelOf(channel) : connection;
  return isMachine ? name : `${name}: ${value}`;
}

/** What was bought in all; null before the first order. */
function boughtText(orders: Order[]): string | null {
  const [first] = orders;
  if (!first) return null;
  const sum = orders.reduce((total, order) => total + Number(order.total.amount), 0);
  const digits = first.total.amount.split('.')[1]?.length ?? 0;
  const money = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency: first.total.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${money.format(sum)} (${orders.length})`;
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
