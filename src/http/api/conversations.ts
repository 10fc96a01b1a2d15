import { z } from 'zod';
import { type TimelineEntry, timeline } from '#conversations';
import { listConversations, listedConversation } from '#inbox';
import type { Db } from '#platform/db';
import { cut, pageOf, pageQuery, readCursor } from './page.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const conversationShape = z
  .object({
    id,
    status: z.enum(['bot', 'waiting', 'human', 'closed']),
    language: z.string(),
    channel: z.string(),
    customer: z.object({ id, name: z.string().nullable() }),
    assignee: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .describe('The member of staff who has taken it'),
    team: z.object({ id, name: z.string() }).nullable().describe("In whose queue it stands; null: everybody's"),
    waitingSince: z.date().nullable(),
    waitingReason: z.string().nullable(),
    dueAt: z.date().nullable().describe('When an answer is due; null: nobody owes one'),
    rung: z.int().describe('How much of that time is over: 1 half, 2 nearly all, 3 all, then once more each time'),
    promisedAt: z.date().nullable().describe('By when the customer was promised an answer'),
    snoozedUntil: z.date().nullable(),
    tags: z.array(z.string()),
    spam: z.boolean(),
    mergedInto: id.nullable(),
    summary: z.string().nullable(),
    lastSeq: z.int(),
    unread: z.int().describe("The customer's messages that nobody of the staff has seen"),
    lastText: z.string(),
    lastAuthor: z.enum(['customer', 'bot', 'staff', 'system']).nullable(),
    lastMessageAt: z.date(),
  })
  .meta({ id: 'Conversation' });

export const messageShape = z
  .object({
    id,
    seq: z.int().describe('1, 2, 3 ... within the conversation, without gaps'),
    at: z.date(),
    author: z.enum(['customer', 'bot', 'staff', 'system']),
    staffId: z.string().nullable(),
    content: z.looseObject({ kind: z.string(), text: z.string().optional() }).describe('As in the direct channel'),
  })
  .meta({ id: 'Message' });

const listQuery = pageQuery.extend({
  status: z.enum(['bot', 'waiting', 'human', 'closed']).optional(),
  mine: z.stringbool().optional().describe('Only those that I have taken or was given'),
  unassigned: z.stringbool().optional().describe("With people, and nobody's"),
  assignee: z.uuid().optional().describe('Only those that this person has'),
  team: id.optional(),
  channel: z.string().max(50).optional(),
  tag: z.string().max(50).optional(),
  spam: z.stringbool().optional().describe('Only those marked as spam, which no other list shows'),
  q: z.string().trim().max(200).optional().describe("Words in the customer's name or the last message"),
});

const messagesQuery = z.object({
  after: z.coerce.number().int().min(0).optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

const tag = 'Conversations';

export const conversationRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/conversations',
      tag,
      summary: 'List conversations, the latest words first',
      needs: 'read',
      query: listQuery,
      response: pageOf(conversationShape),
    },
    async (tx, { shopId, staff, query: { limit, cursor, mine, assignee, q, team, ...filter } }) => {
      const assigneeId = mine ? (staff?.id ?? '-') : assignee;
      const before = readCursor(cursor) ?? undefined;
      const wanted = { ...filter, assigneeId, teamId: team, search: q, before, limit: limit + 1 };
      const rows = await listConversations(tx, shopId, wanted);
      return cut(
        rows,
        limit,
        (row) => ({ at: row.lastMessageAt, id: row.id }),
        (row) => row,
      );
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id',
      tag,
      summary: 'Read a conversation',
      needs: 'read',
      params: idParams,
      response: conversationShape,
    },
    (tx, { shopId, params }) => conversation(tx, shopId, params.id),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/messages',
      tag,
      summary: 'Read messages, oldest first: the newest stretch, or what comes before or after a seq',
      needs: 'read',
      params: idParams,
      query: messagesQuery,
      response: z.object({ items: z.array(messageShape) }),
    },
    async (tx, { shopId, params, query }) => {
      await conversation(tx, shopId, params.id);
      return { items: (await timeline(tx, shopId, params.id, query)).map(messageOf) };
    },
  ),
];

export async function conversation(tx: Db, shopId: string, conversationId: string) {
  return found(await listedConversation(tx, shopId, conversationId), 'conversation');
}

export function messageOf(entry: TimelineEntry): z.output<typeof messageShape> {
  return { ...entry, staffId: 'staffId' in entry ? entry.staffId : null, content: { ...entry.content } };
}
