export { type Attention, lockOrder } from './change-order.ts';
export { commerceJobs, expirePayment } from './jobs.ts';
export {
  type Canceled,
  cancelOrder,
  changeOrderAddress,
  type Moved,
  moveOrder,
} from './move-order.ts';
export type { Actor, By, Order, OrderLine, OrderPayment, OrderTransition } from './order.ts';
export { orderPrefix } from './order-number.ts';
export { payableNow } from './payable-now.ts';
export { type Applied, applyPaymentByReference, applyPaymentEvent } from './payment-event.ts';
export { type PaymentDoor, type PaymentRequestIn, type PaymentRoute, paymentRoutes } from './payment-routes.ts';
export { postTo, type SendWebhook } from './payment-webhooks.ts';
export { type OrderWish, type Placed, placeOrder } from './place-order.ts';
export {
  findOrderOf,
  getOrder,
  getOrderByReceipt,
  listOrders,
  type OrderAndPayment,
  orderHistory,
  ordersOf,
} from './read-order.ts';
export { type Reordered, reorder } from './reorder.ts';
export { soldProducts } from './sold-products.ts';
export { confirmPayment, recordProof, refundPayment, rejectPayment } from './staff-payments.ts';
export { allowedStatuses, isOpenToCustomer } from './transitions.ts';
