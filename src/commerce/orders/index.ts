export { changePaymentWay, mayChangePayment } from './change-payment-way.ts';
export { commerceJobs, expirePayment } from './jobs.ts';
export {
  cancelOrder,
  changeOrderAddress,
  moveOrder,
} from './move-order.ts';
export type { Actor, Order, OrderLine, OrderPayment } from './order.ts';
export { orderPrefix } from './order-number.ts';
export { payableNow } from './payable-now.ts';
export { applyPaymentByReference, applyPaymentEvent } from './payment-event.ts';
export { type PaymentRequestIn, type PaymentRoute, paymentRoutes } from './payment-routes.ts';
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
export { reorder } from './reorder.ts';
export { soldProducts } from './sold-products.ts';
export { confirmPayment, recordProof, refundPayment, rejectPayment } from './staff-payments.ts';
export { isOpenToCustomer } from './transitions.ts';
