import { z } from 'zod';
import { eventsAfter, eventTypes } from '#platform/events';
import { type Mount, route } from './route.ts';
import { id } from './shapes.ts';

const eventShape = z
  .object({
    id,
    seq: z.int(),
    type: z.enum(eventTypes),
    subjectId: id
      .nullable()
      .describe('What it is about: the order of order.placed, the conversation of message.received'),
    payload: z.looseObject({}),
    at: z.date(),
  })
  .meta({ id: 'Event' });

const eventQuery = z.object({
  after: z.coerce.number().int().min(0).default(0).describe('The seq of the last event you have'),
  type: z.enum(eventTypes).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Everything that happened, as a log that is read forwards: the raw export. */
export const eventRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/events',
      tag: 'Events',
      summary: 'Read what happened, oldest first',
      needs: 'read',
      query: eventQuery,
      response: z.object({ items: z.array(eventShape), last: z.int().describe('`after` of the next request') }),
    },
    async (tx, { shopId, query }) => {
      const rows = await eventsAfter(tx, shopId, query);
      const items = rows.map((row) => ({ ...row, payload: { ...row.payload } }));
      return { items, last: items.at(-1)?.seq ?? query.after };
    },
  ),
];
