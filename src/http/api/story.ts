import { z } from 'zod';
import { reachOf } from '#channels';
import { offerToCustomer, storyOf, suggestFor } from '#desk';
import { AppError } from '#platform/errors';
import { takenBy } from './conversation-actions.ts';
import { conversation, conversationShape } from './conversations.ts';
import { cut, pageQuery, readCursor } from './page.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const named = z.object({ id: z.string(), name: z.string() });

export const storyShape = z
  .object({
    kind: z.enum(['message', 'note', 'event']),
    id,
    at: z.date(),
    conversationId: id.describe('Another one for what was merged into this one'),
    seq: z.int().nullable(),
    author: z.enum(['customer', 'bot', 'staff', 'system']),
    staff: named.nullable(),
    type: z.string().nullable().describe('Of an event: order.placed, cart.changed, conversation.taken …'),
    content: z.looseObject({}).describe('Of a message, a note ({ text, mentions }), an event (its facts)'),
    delivery: z
      .object({
        state: z.enum(['queued', 'sent', 'delivered', 'read', 'refused', 'ambiguous']),
        error: z.string().nullable(),
      })
      .nullable(),
    understood: z.array(z.string()).nullable().optional().describe("What the bot read in a customer's message"),
    meant: z.string().nullable().optional().describe('What a person said that it meant instead'),
  })
  .meta({ id: 'StoryEntry' });

export const suggestionShape = z.object({
  text: z.string().describe("The customer's last words"),
  answers: z.array(z.object({ id, question: z.string(), answer: z.string(), score: z.number() })),
  products: z.array(
    z.object({ handle: z.string(), title: z.string(), price: z.int().describe('Minor units'), score: z.number() }),
  ),
});

export const reachShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    until: z.date().nullable().describe('From then on not, unless the customer writes; null: always'),
    text: z.object({ max: z.int(), unit: z.enum(['characters', 'utf16', 'utf8', 'gsm']) }).describe('Of one message'),
  }),
  z.object({ kind: z.literal('template') }),
  z.object({ kind: z.literal('closed'), why: z.string() }),
]);

const offerBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('products'), handles: z.array(z.string().max(200)).min(1).max(10) }),
  z.object({ kind: z.literal('cart') }),
  z.object({ kind: z.enum(['order', 'payment']), orderId: id }),
]);

const tag = 'Conversations';

/** What belongs to a conversation beside its messages, and what could be said or shown next. */
export const storyRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/story',
      tag,
      summary: 'Read everything that belongs to it, oldest first: messages, notes, what happened to cart and orders',
      needs: 'read',
      params: idParams,
      query: pageQuery,
      response: z.object({
        items: z.array(storyShape),
        next: z.string().nullable().describe('`cursor` for what is older'),
      }),
    },
    async (tx, { shopId, params, query: { cursor, limit } }) => {
      await conversation(tx, shopId, params.id);
      const before = readCursor(cursor) ?? undefined;
      const rows = (await storyOf(tx, shopId, params.id, { before, limit: limit + 1 })).reverse();
      const page = cut(
        rows,
        limit,
        ({ at, id: key }) => ({ at, id: key }),
        (row) => row as unknown as z.output<typeof storyShape>,
      );
      return { ...page, items: page.items.reverse() };
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/suggestions',
      tag,
      summary: 'What could be answered to the last words: from the FAQ, and goods that fit',
      needs: 'read',
      params: idParams,
      response: suggestionShape,
    },
    async (tx, { shopId, params, world }) => found(await suggestFor(world, tx, shopId, params.id), 'conversation'),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/reach',
      tag,
      summary: 'Whether a person can say something there now: at any length, only as a template, or not at all',
      needs: 'read',
      params: idParams,
      response: reachShape,
    },
    async (db, { shopId, params, world }) => found(await reachOf(world, db, shopId, params.id), 'conversation'),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/offer',
      tag,
      summary: 'Show goods, the cart, an order or the way to pay it, with buttons that work',
      needs: 'sell',
      params: idParams,
      body: offerBody,
      response: conversationShape,
    },
    async (tx, { shopId, params, body, staff, actor, now, world }) => {
      await conversation(tx, shopId, params.id);
      const action = { shopId, conversationId: params.id, staffId: staff?.id ?? actor, now };
      const offered = await offerToCustomer(world, tx, action, body);
      if (offered.kind === 'takenBy') throw await takenBy(tx, offered.staffId);
      if (offered.kind === 'nothing') {
        throw new AppError('not_found', `${offered.path}: there is nothing to show`, { path: offered.path });
      }
      return conversation(tx, shopId, params.id);
    },
  ),
];
