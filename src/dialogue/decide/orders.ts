import type { CommandOf } from '#understanding';
import type { OrderWish } from '../steps.ts';
import { type Draft, push, settle } from './draft.ts';

/** Something about an order placed before: the one named, else the newest that fits; `act` asks when several do. */
export function orderWish(draft: Draft, wish: OrderWish, number: string | null = null, confirmed = false) {
  push(draft, { do: 'order', wish, number, confirmed });
}

/** "When does it arrive?": of an order when there is one, else how long sending takes. */
export function deliveryTime(draft: Draft, { place }: CommandOf<'delivery_time'>) {
  const isOfOrder = draft.world.hasOrders && !place && draft.world.cart.lines.length === 0;
  if (isOfOrder) orderWish(draft, { wish: 'delivery' });
  else push(draft, { do: 'tellShipping', place: place ?? null });
}

/** Asks before it cancels: what is canceled cannot be brought back. */
export function cancelOrder(draft: Draft, { number }: CommandOf<'cancel_order'>) {
  const { cart, hasOrders } = draft.world;
  settle(draft);
  if (!hasOrders && !number && cart.lines.length > 0) return draft.run({ name: 'cancel' });
  orderWish(draft, { wish: 'cancel' }, number);
}

export function changeAddress(draft: Draft, { number, value }: CommandOf<'change_order_address'>) {
  settle(draft);
  const isInCheckout = draft.world.cart.checkout.status === 'active' && !number;
  if (isInCheckout) return draft.run({ name: 'change', field: 'address', value });
  orderWish(draft, { wish: 'address', value }, number);
}

/** Another way to pay the order placed before; without one, which is asked. */
export function changePayment(draft: Draft, value?: string) {
  settle(draft);
  orderWish(draft, { wish: 'payment', value });
}

export function returnOrder(draft: Draft, { number, reason }: CommandOf<'return_order'>) {
  settle(draft);
  orderWish(draft, { wish: 'return', reason }, number);
}

/** What is in the cart already is not doubled without asking. */
export function reorder(draft: Draft) {
  settle(draft);
  if (draft.world.cart.lines.length > 0) push(draft, { do: 'askConfirm', what: 'reorder', onYes: { name: 'reorder' } });
  else push(draft, { do: 'reorder' });
}

export function paid(draft: Draft, { text }: CommandOf<'paid'>) {
  orderWish(draft, { wish: 'paid', text });
}
