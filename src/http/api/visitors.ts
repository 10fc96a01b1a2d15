import { z } from 'zod';
import { AppError } from '#platform/errors';
import { boardOf } from '#visitors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const visitorShape = z
  .object({
    id: id.describe("The open page's own; it means nothing once that is closed"),
    page: z.string(),
    title: z.string(),
    product: z.string().nullable().describe('Its handle'),
    since: z.date().describe('On this page'),
    cameAt: z.date(),
    language: z.string(),
    country: z.string().nullable().describe('ISO 3166, by time zone and language'),
    returning: z.boolean(),
    conversationId: id.nullable().describe('Who has talked with the shop before'),
    cart: z.object({ count: z.int(), total: z.string() }).nullable(),
    invitedAt: z.date().nullable(),
  })
  .meta({ id: 'Visitor' });

const tag = 'Visitors';

/** Who is in the shop just now. */
export const visitorRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/visitors',
      tag,
      summary: 'Who has a page with the chat open now, the latest to come first',
      description: 'Kept in memory while the page is open; nothing of it is stored.',
      needs: 'read',
      response: z.object({ items: z.array(visitorShape) }),
    },
    async (_tx, { shopId, now, world }) => ({ items: boardOf(world).of(shopId, now) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/visitors/:id/invite',
      tag,
      summary: 'Speak to a visitor first: their page shows it beside the chat',
      description: 'Not to the same visitor again within ten minutes (409).',
      needs: 'converse',
      params: idParams,
      body: z.object({ text: z.string().trim().min(1).max(300) }),
    },
    async (_tx, { shopId, params, body, staff, now, world }) => {
      const words = { text: body.text, name: staff?.name ?? null };
      const invited = boardOf(world).invite(shopId, params.id, words, now);
      if (invited.kind === 'tooSoon') {
        const retryAfterMs = invited.seconds * 1000;
        throw new AppError('conflict', 'They were spoken to within the last ten minutes', { path: 'id', retryAfterMs });
      }
      found(invited.kind === 'invited' || null, 'visitor');
    },
  ),
];
