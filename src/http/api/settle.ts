import { z } from 'zod';
import { settleByStaff } from '#conversations';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { idParams } from './shapes.ts';

const body = z.object({
  decision: z.enum(['again', 'arrived']).describe('Send it once more, or take it as sent'),
});

/** What became of a message of which the platform never told. */
export const settleRoutes: Mount[] = [
  route(
    {
      method: 'POST',
      url: '/v1/messages/:id/settle',
      tag: 'Conversations',
      summary: 'Say what became of a message that is in doubt, or send one that was refused once more',
      needs: 'converse',
      params: idParams,
      body,
    },
    async (tx, { shopId, params, body: { decision }, now }) => {
      const isSettled = await settleByStaff(tx, { shopId, messageId: params.id }, decision, now);
      if (!isSettled) throw new AppError('not_found', 'No message of that id is in doubt');
    },
  ),
];
