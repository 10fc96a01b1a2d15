import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../api/client.ts';
import type { Order, Permission } from '../api/types.ts';
import { Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { type Key, useWords } from '../words/words.tsx';
import { Goods, Sum } from './goods.tsx';

/** An order with what can be done about it next. */
export function OrderCard({ order, children }: { order: Order; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <article className="order" aria-label={t('orders.details', { number: order.number })}>
      <div className="order-head">
        <strong className="number">{order.number}</strong>
        <OrderTags order={order} />
      </div>
      <Goods lines={order.lines} />
      <Sum words={t('cart.total')} money={order.total} />
      {order.tracking && (
        <div className="small muted">
          {t('orders.tracking')}: {order.tracking}
        </div>
      )}
      <OrderActions order={order} />
      {children && <div className="order-actions">{children}</div>}
    </article>
  );
}

const statusLooks: Partial<Record<Order['status'], string>> = {
  pending: 'tag tag-warn',
  confirmed: 'tag tag-good',
  canceled: 'tag tag-bad',
  returned: 'tag tag-bad',
};
const paymentLooks: Partial<Record<Order['paymentStatus'], string>> = {
  pending: 'tag tag-warn',
  paid: 'tag tag-good',
  failed: 'tag tag-bad',
};

export function OrderTags({ order }: { order: Order }) {
  const { t } = useWords();
  const hasProof = order.payment?.state === 'proof';
  return (
    <>
      <span className={statusLooks[order.status] ?? 'tag'}>{t(`order.${order.status}`)}</span>
      <span className={hasProof ? 'tag tag-warn' : (paymentLooks[order.paymentStatus] ?? 'tag')}>
        {hasProof ? t('payment.proof') : t(`payment.${order.paymentStatus}`)}
      </span>
    </>
  );
}

type Field = { name: 'tracking' | 'reason'; words: Key; required: boolean };

type Action = {
  id: string;
  words: Key;
  ask?: Key;
  needs: Permission;
  fits(order: Order): boolean;
  field?: Field;
  path: string;
  body?: object;
  isMain?: boolean;
};

const reason: Field = { name: 'reason', words: 'orders.reason', required: false };
const awaitsMoney = ({ payment }: Order) => payment !== null && ['pending', 'proof', 'failed'].includes(payment.state);
const before = (order: Order, ...statuses: Order['status'][]) => statuses.includes(order.status);

/** What people do with orders, in the order of an order's life. The API has the last word on what is allowed. */
const actions: Action[] = [
  {
    id: 'confirm',
    words: 'orders.confirmPayment',
    ask: 'orders.confirmPaymentAsk',
    needs: 'fulfil',
    fits: (order) => awaitsMoney(order) && !before(order, 'canceled', 'returned'),
    path: 'payment/confirm',
    isMain: true,
  },
  {
    id: 'pack',
    words: 'orders.pack',
    needs: 'fulfil',
    fits: (order) => before(order, 'confirmed'),
    path: 'move',
    body: { to: 'packed' },
  },
  {
    id: 'ship',
    words: 'orders.ship',
    ask: 'orders.shipAsk',
    needs: 'fulfil',
    fits: (order) => before(order, 'packed'),
    field: { name: 'tracking', words: 'orders.tracking', required: false },
    path: 'move',
    body: { to: 'shipped' },
    isMain: true,
  },
  {
    id: 'deliver',
    words: 'orders.deliver',
    needs: 'fulfil',
    fits: (order) => before(order, 'shipped'),
    path: 'move',
    body: { to: 'delivered' },
  },
  {
    id: 'refund',
    words: 'orders.refund',
    ask: 'orders.refundAsk',
    needs: 'refund',
    fits: (order) => order.paymentStatus === 'paid',
    field: reason,
    path: 'payment/refund',
  },
  {
    id: 'cancel',
    words: 'orders.cancel',
    ask: 'orders.cancelAsk',
    needs: 'fulfil',
    fits: (order) => before(order, 'pending', 'confirmed', 'packed'),
    field: reason,
    path: 'cancel',
  },
];

function OrderActions({ order }: { order: Order }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Action | null>(null);
  const run = useMutation({
    mutationFn: ({ action, given }: { action: Action; given: object }) =>
      api.post<Order>(`/orders/${order.id}/${action.path}`, { ...action.body, ...given }),
    onSuccess: () => {
      setAsking(null);
      queries.invalidateQueries({ queryKey: ['orders'] });
      queries.invalidateQueries({ queryKey: ['side'] });
    },
  });
  const possible = actions.filter((action) => may(action.needs) && action.fits(order));
  if (possible.length === 0) return null;
  return (
    <div className="order-actions">
      {possible.map((action) => (
        <Button
          key={action.id}
          size="compact-xs"
          variant={action.isMain ? 'filled' : 'default'}
          loading={run.isPending && run.variables.action === action}
          onClick={() => (action.ask ? setAsking(action) : run.mutate({ action, given: {} }))}
        >
          {t(action.words)}
        </Button>
      ))}
      {run.error && !asking && (
        <span className="failed" role="alert">
          {run.error.message}
        </span>
      )}
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking && t(asking.words)}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {asking && (
          <Ask
            action={asking}
            order={order}
            error={run.error}
            isRunning={run.isPending}
            onKeep={() => setAsking(null)}
            onDo={(given) => run.mutate({ action: asking, given })}
          />
        )}
      </Modal>
    </div>
  );
}

type AskProps = {
  action: Action;
  order: Order;
  error: Error | null;
  isRunning: boolean;
  onKeep(): void;
  onDo(given: object): void;
};

function Ask({ action, order, error, isRunning, onKeep, onDo }: AskProps) {
  const { t } = useWords();
  const [value, setValue] = useState('');
  const { field } = action;
  const amount = order.payment?.amount.text ?? order.total.text;
  return (
    <Form onSend={() => onDo(field && value.trim() ? { [field.name]: value.trim() } : {})}>
      <div>{action.ask && t(action.ask, { number: order.number, amount })}</div>
      {field && (
        <TextInput
          data-autofocus
          label={t(field.words)}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
      {error && (
        <div className="failed" role="alert">
          {error.message}
        </div>
      )}
      <div className="order-actions">
        <Button type="submit" loading={isRunning}>
          {t(action.words)}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {t('orders.keep')}
        </Button>
      </div>
    </Form>
  );
}
