export type { Order, OrderLine, OrderPayment } from './order.ts';
