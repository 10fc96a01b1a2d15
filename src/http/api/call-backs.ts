import { z } from 'zod';
import { keepCall, openCalls, promiseCall } from '#desk';
import { AppError } from '#platform/errors';
import { conversation } from './conversations.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const callBackShape = z
  .object({
    id,
    conversationId: id,
    customer: z.object({ id, name: z.string().nullable() }),
    phone: z.string(),
    promisedAt: z.date(),
    madeAt: z.date(),
    keptAt: z.date().nullable(),
    keptBy: z.string().nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'CallBack' });

const callBody = z.object({
  phone: z.string().trim().min(5).max(30),
  at: z.iso.datetime({ offset: true }),
});

const tag = 'Desk';

/** Calls that were promised. */
export const callBackRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/call-backs',
      tag,
      summary: 'List the calls that were promised and not yet made, the next first',
      needs: 'read',
      response: z.object({ items: z.array(callBackShape) }),
    },
    async (tx, { shopId }) => ({ items: await openCalls(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/call-back',
      tag,
      summary: 'Promise a call; takes the place of an open promise of the conversation',
      needs: 'converse',
      params: idParams,
      body: callBody,
      response: z.object({ id }),
      status: 201,
    },
    async (tx, { shopId, params, body, now }) => {
      await conversation(tx, shopId, params.id);
      const promisedAt = new Date(body.at);
      if (promisedAt <= now) throw new AppError('invalid_body', 'at is in the past', { path: 'at' });
      return { id: await promiseCall(tx, { shopId, conversationId: params.id, phone: body.phone, promisedAt, now }) };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/call-backs/:id/kept',
      tag,
      summary: 'Note that the call was made',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params, staff, actor, now }) =>
      void found((await keepCall(tx, shopId, params.id, staff?.id ?? actor, now)) || null, 'open call'),
  ),
];
