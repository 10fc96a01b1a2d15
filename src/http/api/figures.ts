import { z } from 'zod';
import { loadShop, localTime, startOfDay } from '#commerce/shop';
import { sendTranscript, transcriptOf, wallboard } from '#desk';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const count = z.int();
export const wallboardShape = z
  .object({
    waiting: count,
    longestWaitSeconds: count,
    withPeople: count,
    overdue: count.describe('Of these the time for an answer is over'),
    online: count,
    firstAnswers: z.object({ within15: count, within25: count, within30: count, within60: count, over: count }),
    medianFirstSeconds: z.number().nullable(),
    ratings: z.object({ count, average: z.number().nullable() }),
  })
  .meta({ id: 'Wallboard' });

const tag = 'Desk';

/** How it stands, and a talk as text. */
export const figureRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/wallboard',
      tag,
      summary: 'How it stands now, and since the day began in the shop’s zone',
      needs: 'supervise',
      response: wallboardShape,
    },
    async (tx, { shopId, now }) => {
      const { timezone } = (await loadShop(tx, shopId)).settings;
      const dayBegan = startOfDay(localTime(now, timezone).date, timezone);
      return wallboard(tx, shopId, { now, dayBegan });
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/transcript',
      tag: 'Conversations',
      summary: 'What was said, as plain text',
      needs: 'read',
      params: idParams,
      response: z.object({ text: z.string() }),
    },
    async (tx, { shopId, params }) => {
      const { timezone, languages } = (await loadShop(tx, shopId)).settings;
      const language = languages[0] ?? 'en';
      return { text: found(await transcriptOf(tx, shopId, params.id, { timezone, language }), 'conversation') };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/transcript',
      tag: 'Conversations',
      summary: 'Send what was said by mail, from the shop’s mailbox',
      needs: 'converse',
      params: idParams,
      body: z.object({ email: z.email().max(254) }),
      response: z.object({ conversationId: id.describe('Where the letter and its answers stand') }),
    },
    async (tx, { shopId, params, body, staff, actor, now }) => {
      const wanted = { shopId, conversationId: params.id, email: body.email, staffId: staff?.id ?? actor, now };
      const sent = await sendTranscript(tx, wanted);
      if (sent.kind === 'noMailbox') {
        throw new AppError('conflict', 'The shop has no mailbox: connect one under Settings, Channels', {
          path: 'email',
        });
      }
      return found(sent.kind === 'sent' ? { conversationId: sent.conversationId } : null, 'conversation');
    },
  ),
];
