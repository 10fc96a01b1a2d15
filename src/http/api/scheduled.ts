import { z } from 'zod';
import { scheduledOf, scheduleMessage, unschedule } from '#desk';
import { AppError } from '#platform/errors';
import { conversation } from './conversations.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const scheduledShape = z
  .object({ id, text: z.string(), staffId: z.string(), sendAt: z.date() })
  .meta({ id: 'Scheduled' });
const scheduleBody = z.object({
  text: z.string().trim().min(1).max(4_000),
  sendAt: z.iso.datetime({ offset: true }),
});

const tag = 'Conversations';

/** What is said later. */
export const scheduledRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/scheduled',
      tag,
      summary: 'List what will be said later',
      needs: 'read',
      params: idParams,
      response: z.object({ items: z.array(scheduledShape) }),
    },
    async (tx, { shopId, params }) => {
      await conversation(tx, shopId, params.id);
      return { items: await scheduledOf(tx, shopId, params.id) };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/scheduled',
      tag,
      summary: 'Say something at an hour',
      needs: 'converse',
      params: idParams,
      body: scheduleBody,
      response: z.object({ id: id.describe('Of the message it becomes') }),
      status: 201,
      creates: true,
    },
    async (tx, { shopId, params, body, staff, actor, now }) => {
      await conversation(tx, shopId, params.id);
      const sendAt = new Date(body.sendAt);
      if (sendAt <= now) throw new AppError('invalid_body', 'sendAt is in the past', { path: 'sendAt' });
      const action = { shopId, conversationId: params.id, staffId: staff?.id ?? actor, now };
      return { id: await scheduleMessage(tx, action, body.text, sendAt) };
    },
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/scheduled/:id',
      tag,
      summary: 'Take back what would be said later',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params }) =>
      void found((await unschedule(tx, shopId, params.id)) || null, 'message that is still to be said'),
  ),
];
