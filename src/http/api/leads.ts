import { z } from 'zod';
import { listLeads } from '#customers';
import { idPageQuery, pageOf } from './page.ts';
import { type Mount, route } from './route.ts';
import { id } from './shapes.ts';

export const leadShape = z
  .object({
    id,
    customerId: id,
    conversationId: id,
    flow: z.string().describe("The guided conversation's file without its ending"),
    title: z.string(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    answers: z.array(z.object({ question: z.string(), answer: z.string() })).describe("In the shop's language"),
    consent: z.string().describe('The words that the customer said yes to'),
    createdAt: z.date(),
  })
  .meta({ id: 'Lead' });

export const leadRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/leads',
      tag: 'Customers',
      summary: 'List leads, the newest first: who wants to be reached, and what they answered',
      needs: 'read',
      query: idPageQuery.extend({ customerId: id.optional() }),
      response: pageOf(leadShape),
    },
    async (tx, { shopId, query: { customerId, cursor, limit } }) => {
      const { leads, next } = await listLeads(tx, shopId, { customerId, before: cursor, limit });
      return { items: leads, next };
    },
  ),
];
