import { z } from 'zod';
import {
  type Actor,
  cancelOrder,
  changeOrderAddress,
  confirmPayment,
  getOrder,
  moveOrder,
  refundPayment,
  rejectPayment,
} from '#commerce/orders';
import { loadShop } from '#commerce/shop';
import type { Permission } from '#inbox';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { orderOf, orderShape, orderStatus } from './order-shapes.ts';
import { receiptsOf } from './orders.ts';
import { type Call, type Mount, route } from './route.ts';
import { addressShape, found, idParams } from './shapes.ts';

const reason = z.string().trim().max(500).default('');
const reasonBody = z.object({ reason });
const moveBody = z.object({
  to: orderStatus,
  tracking: z.string().trim().min(1).max(200).optional().describe('The number by which the parcel is found'),
  reason,
});

type Action<B extends z.ZodType> = {
  name: string;
  tag: string;
  summary: string;
  needs: Permission;
  body: B;
  /** @throws AppError `conflict` when it cannot be done now */
  act(tx: Db, call: Call<{ id: string }, unknown, z.output<B>>, actor: Actor): Promise<void>;
};

const action = <B extends z.ZodType>({ name, act, ...spec }: Action<B>): Mount =>
  route(
    { method: 'POST', url: `/v1/orders/:id/${name}`, params: idParams, response: orderShape, ...spec },
    async (tx, call) => {
      const { shopId, params, staff, actor, world } = call;
      found(await getOrder(tx, shopId, params.id), 'order');
      await act(tx, call, `staff:${staff?.id ?? actor}`);
      const receipts = receiptsOf(await loadShop(tx, shopId), world);
      return orderOf(found(await getOrder(tx, shopId, params.id), 'order'), receipts);
    },
  );

/** What people do with an order: each step is written down with who and why, and told to the customer in the chat. */
export const orderActionRoutes: Mount[] = [
  action({
    name: 'move',
    tag: 'Orders',
    summary: 'Move an order on: packed, shipped with its tracking number, delivered ...',
    needs: 'fulfil',
    body: moveBody,
    act: async (tx, { shopId, params, body, now }, actor) => {
      const moved = await moveOrder(tx, shopId, { orderId: params.id, ...body, actor, now });
      if (moved.kind !== 'notAllowed') return;
      throw refusal(`to: from ${moved.order.status} it can become ${moved.allowed.join(', ') || 'nothing else'}`, 'to');
    },
  }),

  action({
    name: 'cancel',
    tag: 'Orders',
    summary: 'Cancel an order that was not sent: its goods go back, its money too',
    needs: 'fulfil',
    body: reasonBody,
    act: async (tx, { shopId, params, body, now }, actor) => {
      const canceled = await cancelOrder(tx, shopId, { orderId: params.id, ...body, actor, now });
      if (canceled.kind === 'tooLate') throw refusal(`It is ${canceled.order.status}: too late to cancel`);
    },
  }),

  action({
    name: 'address',
    tag: 'Orders',
    summary: 'Send an order elsewhere',
    needs: 'fulfil',
    body: z.object({ address: addressShape, reason }),
    act: async (tx, { shopId, params, body, now }, actor) => {
      await changeOrderAddress(tx, shopId, { orderId: params.id, ...body, actor, now });
    },
  }),

  action({
    name: 'payment/confirm',
    tag: 'Payments',
    summary: 'The money has come: a transfer in the statement, cash from the courier',
    needs: 'fulfil',
    body: z.object({}),
    act: async (tx, { shopId, params, now }, actor) => {
      const { kind } = await confirmPayment(tx, shopId, { orderId: params.id, actor, now });
      if (kind === 'notOpen') throw refusal('Its payment is settled already');
    },
  }),

  action({
    name: 'payment/reject',
    tag: 'Payments',
    summary: 'The money has not come, or the proof is none',
    needs: 'fulfil',
    body: reasonBody,
    act: async (tx, { shopId, params, body, now }, actor) => {
      const { kind } = await rejectPayment(tx, shopId, { orderId: params.id, ...body, actor, now });
      if (kind === 'notOpen') throw refusal('Its payment is settled already');
    },
  }),

  action({
    name: 'payment/refund',
    tag: 'Payments',
    summary: 'Give the money back: by the provider where it can, else note that a person has',
    needs: 'refund',
    body: reasonBody,
    act: async (tx, { shopId, params, body, now }, actor) => {
      const { kind } = await refundPayment(tx, shopId, { orderId: params.id, ...body, actor, now });
      if (kind === 'notPaid') throw refusal('It is not paid');
    },
  }),
];

function refusal(message: string, path?: string): AppError {
  return new AppError('conflict', message, { path });
}
