import { z } from 'zod';
import { searchInbox } from '#desk';
import { type Mount, route } from './route.ts';
import { id } from './shapes.ts';

const query = z.object({
  q: z.string().trim().max(200).default('').describe('All of these words, in any form, in any of the four languages'),
  cursor: z.uuid().optional().describe('`next` of the page before: more messages'),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

const talk = id.nullable().describe('The conversation in which they spoke last');

export const foundShape = z.object({
  items: z.array(
    z.object({
      conversationId: id,
      messageId: id,
      seq: z.int(),
      at: z.date(),
      author: z.enum(['customer', 'staff']),
      text: z.string(),
      customer: z.object({ id, name: z.string().nullable() }),
      status: z.enum(['bot', 'waiting', 'human', 'closed']),
      channel: z.string(),
    }),
  ),
  customers: z.array(
    z.object({
      id,
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      conversationId: talk,
    }),
  ),
  orders: z.array(
    z.object({
      id,
      number: z.string(),
      name: z.string(),
      status: z.string(),
      placedAt: z.date(),
      conversationId: talk,
    }),
  ),
  next: z.string().nullable(),
});

export const inboxSearchRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/inbox/search',
      tag: 'Conversations',
      summary: 'Find messages of customers and staff, customers and orders, the newest first',
      needs: 'read',
      query,
      response: foundShape,
    },
    async (tx, { shopId, query: { q, cursor, limit } }) => {
      const { messages, ...rest } = await searchInbox(tx, shopId, { text: q, before: cursor, limit });
      const next = messages.length === limit ? (messages.at(-1)?.messageId ?? null) : null;
      return { items: messages, ...rest, next };
    },
  ),
];
