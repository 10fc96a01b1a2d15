import type { OrderStatus, PaymentStatus } from '#platform/db';

/** Where an order may go from where it is. A small shop that packs and sends in one go may leave steps out, never go back. */
const nextStatuses: Record<OrderStatus, OrderStatus[]> = {
  pending: ['confirmed', 'canceled'],
  confirmed: ['packed', 'shipped', 'delivered', 'canceled'],
  packed: ['shipped', 'delivered', 'canceled'],
  shipped: ['delivered', 'returned'],
  delivered: ['completed', 'returned'],
  completed: ['returned'],
  canceled: [],
  returned: [],
};

/** Money that came is never un-come: after 'paid' there is only 'refunded'. A failed try may be followed by a good one. */
const nextPaymentStatuses: Record<PaymentStatus, PaymentStatus[]> = {
  unpaid: ['pending', 'paid', 'failed'],
  pending: ['paid', 'failed'],
  failed: ['pending', 'paid'],
  paid: ['refunded'],
  refunded: [],
};

export function allowedStatuses(from: OrderStatus): OrderStatus[] {
  return nextStatuses[from];
}

export function mayMove(from: OrderStatus, to: OrderStatus): boolean {
  return nextStatuses[from].includes(to);
}

export function mayMovePayment(from: PaymentStatus, to: PaymentStatus): boolean {
  return nextPaymentStatuses[from].includes(to);
}

/** A customer may still cancel, or change the address, while nobody has packed it. */
export function isOpenToCustomer(status: OrderStatus): boolean {
  return status === 'pending' || status === 'confirmed';
}

/** Goods are back on the shelf, or were never taken for good: no money is awaited any more. */
export function isOver(status: OrderStatus): boolean {
  return status === 'canceled' || status === 'returned';
}
