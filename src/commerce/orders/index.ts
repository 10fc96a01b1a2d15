export type { Actor, By, Order, OrderLine, OrderPayment, OrderTransition } from './order.ts';
export { type OrderWish, type Placed, placeOrder } from './place-order.ts';
export {
  findOrderOf,
  getOrder,
  getOrderByReceipt,
  listOrders,
  type OrderAndPayment,
  orderHistory,
  ordersOf,
  paymentOf,
} from './read-order.ts';
export { allowedStatuses, isOpenToCustomer } from './transitions.ts';
