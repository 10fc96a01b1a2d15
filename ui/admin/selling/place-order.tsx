import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Cart, Conversation, Customer, Order, Shop } from '../api/types.ts';
import { addressText, Sum } from '../orders/goods.tsx';
import { Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';
import { paymentWords } from './payment-words.ts';

type Props = { conversation: Conversation; customer: Customer; cart: Cart; onClose(): void };

type Method = { id: string; name: string };

/** Places what is in the cart, by the same checkout as the chat's; what is missing is said at its field. */
export default function PlaceOrder({ conversation, customer, cart, onClose }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data: shop } = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  const [key] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({
    name: customer.name ?? '',
    phone: customer.phone ?? '',
    address: customer.address ? addressText(customer.address) : '',
    shippingMethod: '',
    paymentMethod: '',
  });
  const shipping = (shop?.settings.shipping ?? []) as Method[];
  const payments = (shop?.settings.payments ?? []) as string[];
  const place = useMutation({
    mutationFn: () => api.post<Order>('/orders', bodyOf(form, conversation, cart), { 'idempotency-key': key }),
    onSuccess: () => {
      for (const name of [['side'], ['orders'], ['story', conversation.id]])
        queries.invalidateQueries({ queryKey: name });
      onClose();
    },
  });
  const at = (path: string) => errorAt(place.error, path);
  const field = (name: keyof typeof form, path: string, label: string) => (
    <TextInput
      required
      label={label}
      error={at(path)}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  );
  const choice = (
    name: 'shippingMethod' | 'paymentMethod',
    label: string,
    data: { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      error={at(name)}
      data={[{ value: '', label: t('sell.asInChat') }, ...data]}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  );
  const known = ['contact.name', 'contact.phone', 'contact.address', 'shippingMethod', 'paymentMethod'];
  return (
    <Modal opened onClose={onClose} title={t('sell.place')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Form onSend={() => place.mutate()}>
        {field('name', 'contact.name', t('customer.name'))}
        {field('phone', 'contact.phone', t('customer.phone'))}
        {field('address', 'contact.address', t('customer.address'))}
        {choice(
          'shippingMethod',
          t('cart.shipping'),
          shipping.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {choice(
          'paymentMethod',
          t('orders.payment'),
          payments.map((id) => ({ value: id, label: paymentWords(id, t) })),
        )}
        <Sum words={t('cart.total')} money={cart.total} />
        <Failed error={place.error} fields={known} />
        <div>
          <Button type="submit" loading={place.isPending}>
            {t('sell.place')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

function bodyOf(
  { name, phone, address, shippingMethod, paymentMethod }: Record<string, string>,
  { id, customer, language }: Conversation,
  cart: Cart,
) {
  return {
    customerId: customer.id,
    conversationId: id,
    language,
    contact: { name, phone, ...(address && { address }) },
    ...(cart.coupon && { coupon: cart.coupon }),
    ...(shippingMethod && { shippingMethod }),
    ...(paymentMethod && { paymentMethod }),
  };
}
