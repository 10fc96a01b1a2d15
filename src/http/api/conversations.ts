import { z } from 'zod';
import {
  answerAsStaff,
  closeConversation,
  handBack,
  markRead,
  type StaffAction,
  type Taken,
  type TimelineEntry,
  takeOver,
  timeline,
} from '#conversations';
import { listConversations, listedConversation } from '#inbox';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { cut, pageOf, pageQuery, readCursor } from './page.ts';
import { type Call, type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const conversationShape = z
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
    waitingSince: z.date().nullable(),
    waitingReason: z.string().nullable(),
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
  mine: z.stringbool().optional().describe('Only those that I have taken'),
  q: z.string().trim().max(200).optional().describe("Words in the customer's name or the last message"),
});

const messagesQuery = z.object({
  after: z.coerce.number().int().min(0).optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

const answerBody = z.object({
  id: id.optional().describe('Your own UUID of this message: sent again, it is said once'),
  text: z.string().trim().min(1).max(4_000),
});

const tag = 'Conversations';

const actions = [
  ['take-over', 'Take over: the bot falls silent', (tx: Db, action: StaffAction) => takeOver(tx, action)],
  ['take', 'Take over from a colleague', (tx: Db, action: StaffAction) => takeOver(tx, action, { force: true })],
  ['hand-back', 'Hand back to the bot', handBack],
  ['close', 'Close; the next message opens it again', closeConversation],
] as const;

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
    async (tx, { shopId, staff, query: { limit, cursor, mine, q, status } }) => {
      const assigneeId = mine ? (staff?.id ?? '-') : undefined;
      const before = readCursor(cursor) ?? undefined;
      const rows = await listConversations(tx, shopId, { status, assigneeId, search: q, before, limit: limit + 1 });
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
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/messages',
      tag,
      summary: 'Answer the customer; takes the conversation if nobody has',
      needs: 'converse',
      params: idParams,
      body: answerBody,
      response: conversationShape,
    },
    (tx, call) =>
      acted(tx, call, (action) =>
        answerAsStaff(tx, action, { id: call.body.id, reply: { kind: 'text', text: call.body.text } }),
      ),
  ),
  ...actions.map(([name, summary, act]) =>
    route(
      {
        method: 'POST',
        url: `/v1/conversations/:id/${name}`,
        tag,
        summary,
        needs: 'converse',
        params: idParams,
        response: conversationShape,
      },
      (tx, call) => acted(tx, call, (action) => act(tx, action)),
    ),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/read',
      tag,
      summary: 'Note that everything up to a seq was seen',
      needs: 'read',
      params: idParams,
      body: z.object({ seq: z.int().min(0) }),
    },
    async (tx, { shopId, params, body }) => {
      await conversation(tx, shopId, params.id);
      await markRead(tx, shopId, params.id, body.seq);
    },
  ),
];

async function conversation(tx: Db, shopId: string, conversationId: string) {
  return found(await listedConversation(tx, shopId, conversationId), 'conversation');
}

export function messageOf(entry: TimelineEntry): z.output<typeof messageShape> {
  return { ...entry, staffId: 'staffId' in entry ? entry.staffId : null, content: { ...entry.content } };
}

/** Does what a person decided and shows the conversation as it is then. */
async function acted(
  tx: Db,
  call: Call<{ id: string }, unknown, unknown>,
  act: (action: StaffAction) => Promise<Taken>,
) {
  const { shopId, params, now, staff, actor } = call;
  const taken = await act({ shopId, conversationId: params.id, staffId: staff?.id ?? actor, now });
  if (taken.kind === 'takenBy') {
    throw new AppError('conflict', 'A colleague has this conversation: take it over first', { path: 'assignee' });
  }
  return found(taken.kind === 'done' ? await listedConversation(tx, shopId, params.id) : null, 'conversation');
}
