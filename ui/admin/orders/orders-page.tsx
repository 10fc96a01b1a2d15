import { Drawer, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { inPages } from '../api/pages.ts';
import type { Order, OrderStatus, Page } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { More } from '../shell/more.tsx';
import { Sheet } from '../shell/page.tsx';
import { useWords } from '../words/words.tsx';
import { addressText } from './goods.tsx';
import { OrderCard, OrderTags } from './order-card.tsx';

const filters: (OrderStatus | 'all')[] = ['all', 'pending', 'confirmed', 'packed', 'shipped', 'delivered', 'canceled'];

export function OrdersPage() {
  const { t } = useWords();
  const [status, setStatus] = useState<OrderStatus | 'all'>('all');
  const [q, setQ] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const wanted = { status: status === 'all' ? undefined : status, q: useDeferredValue(q.trim()) };
  const list = useInfiniteQuery({
    queryKey: ['orders', wanted],
    ...inPages<Page<Order>>('/orders', wanted),
    placeholderData: (before) => before,
  });
  const orders = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet title={t('orders.title')}>
      <div className="page-bar">
        <TextInput
          type="search"
          size="xs"
          w={220}
          aria-label={t('orders.search')}
          placeholder={t('orders.search')}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <fieldset className="tabs" aria-label={t('orders.status')}>
          {filters.map((one) => (
            <button
              key={one}
              type="button"
              className="tab"
              aria-pressed={one === status}
              onClick={() => setStatus(one)}
            >
              {one === 'all' ? t('orders.all') : t(`order.${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && orders.length === 0 && <Empty title={t('orders.empty')} hint={t('orders.emptyHint')} />}
      {orders.length > 0 && <Table orders={orders} onOpen={setOpenId} />}
      <More list={list} />
      <Details order={orders.find((order) => order.id === openId)} onClose={() => setOpenId(null)} />
    </Sheet>
  );
}

function Table({ orders, onOpen }: { orders: Order[]; onOpen(id: string): void }) {
  const { t, day, time } = useWords();
  return (
    <div className="rows scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('orders.number')}</th>
            <th scope="col">{t('orders.customer')}</th>
            <th scope="col">{t('orders.status')}</th>
            <th scope="col" className="narrow-hide">
              {t('orders.placed')}
            </th>
            <th scope="col" className="end">
              {t('orders.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.id}>
              <td>
                <button type="button" className="link number" onClick={() => onOpen(order.id)}>
                  {order.number}
                </button>
              </td>
              <td>{order.contact.name}</td>
              <td>
                <OrderTags order={order} />
              </td>
              <td className="muted narrow-hide number">
                {day(order.placedAt)}, {time(order.placedAt)}
              </td>
              <td className="end number">{order.total.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Details({ order, onClose }: { order: Order | undefined; onClose(): void }) {
  const { t } = useWords();
  return (
    <Drawer
      position="right"
      size={400}
      opened={order !== undefined}
      onClose={onClose}
      title={order && t('orders.details', { number: order.number })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {order && (
        <div className="stack">
          <OrderCard order={order} />
          <dl className="facts">
            <dt>{t('orders.customer')}</dt>
            <dd>{order.contact.name}</dd>
            <dt>{t('customer.phone')}</dt>
            <dd>{order.contact.phone}</dd>
            <dt>{t('customer.address')}</dt>
            <dd>{addressText(order.contact.address)}</dd>
            <dt>{t('cart.shipping')}</dt>
            <dd>
              {order.shippingMethod}, {order.shipping.text}
            </dd>
            <dt>{t('orders.payment')}</dt>
            <dd>{order.paymentMethod}</dd>
          </dl>
          <div className="order-actions">
            <a className="link" href={order.receiptUrl} target="_blank" rel="noreferrer">
              {t('orders.receipt')}
            </a>
            {order.conversationId && (
              <Link className="link" to="/c/$conversationId" params={{ conversationId: order.conversationId }}>
                {t('orders.conversation')}
              </Link>
            )}
          </div>
        </div>
      )}
    </Drawer>
  );
}
