import { z } from 'zod';
import { deleteReply, fillReply, savedReplies, saveReply, unknownVariables, variables } from '#desk';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const replyShape = z
  .object({
    id,
    shortcut: z.string(),
    title: z.string(),
    texts: z.record(z.string(), z.string()).describe('By language'),
    outdated: z
      .array(
        z.object({
          handle: z.string(),
          title: z.string(),
          what: z.enum(['gone', 'title', 'price']),
          prices: z.array(z.string()),
        }),
      )
      .nullable()
      .describe('What it cites of the catalogue that has changed since; saved anew, it has been looked at'),
    updatedAt: z.date(),
  })
  .meta({ id: 'SavedReply' });

const replyBody = z.object({
  shortcut: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_-]{1,40}$/u, 'is one word of letters, digits, - and _')
    .describe('What is typed after "/"'),
  title: z.string().trim().min(1).max(100),
  texts: z
    .record(z.string().regex(/^[a-z]{2}$/), z.string().trim().min(1).max(4_000))
    .refine((texts) => Object.keys(texts).length > 0, 'needs words in one language at least')
    .superRefine(refuseUnknown)
    .describe(`By language; may hold ${variables.map((name) => `{${name}}`).join(', ')}`),
});

function refuseUnknown(texts: Record<string, string>, context: z.RefinementCtx): void {
  for (const [language, text] of Object.entries(texts)) {
    const [unknown] = unknownVariables(text);
    if (unknown === undefined) continue;
    const message = `there is no variable {${unknown}}; there are ${variables.map((name) => `{${name}}`).join(', ')}`;
    context.addIssue({ code: 'custom', path: [language], message });
  }
}

const tag = 'Saved replies';

export const savedReplyRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/saved-replies',
      tag,
      summary: 'List saved replies',
      needs: 'read',
      response: z.object({ items: z.array(replyShape) }),
    },
    async (tx, { shopId }) => ({ items: await savedReplies(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/saved-replies',
      tag,
      summary: 'Save a reply',
      needs: 'converse',
      body: replyBody,
      response: replyShape,
      status: 201,
      creates: true,
    },
    async (tx, { shopId, body, staff, actor, now }) => {
      const saved = await saveReply(tx, shopId, null, body, { staffId: staff?.id ?? actor, now });
      if (!saved) throw new AppError('conflict', 'There is a saved reply with this shortcut', { path: 'shortcut' });
      return saved;
    },
  ),
  route(
    {
      method: 'PUT',
      url: '/v1/saved-replies/:id',
      tag,
      summary: 'Change a saved reply',
      needs: 'converse',
      params: idParams,
      body: replyBody,
      response: replyShape,
    },
    async (tx, { shopId, params, body, staff, actor, now }) => {
      const known = (await savedReplies(tx, shopId)).find((reply) => reply.id === params.id);
      const { id: replyId } = found(known, 'saved reply');
      const saved = await saveReply(tx, shopId, replyId, body, { staffId: staff?.id ?? actor, now });
      if (!saved) throw new AppError('conflict', 'There is a saved reply with this shortcut', { path: 'shortcut' });
      return saved;
    },
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/saved-replies/:id',
      tag,
      summary: 'Delete a saved reply',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params }) => void found((await deleteReply(tx, shopId, params.id)) || null, 'saved reply'),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/saved-replies/:id/fill',
      tag,
      summary: 'Its words for one conversation, in the customer’s language, variables put in; sends nothing',
      needs: 'converse',
      params: idParams,
      body: z.object({ conversationId: id }),
      response: z.object({
        text: z.string(),
        language: z.string(),
        missing: z.array(z.enum(variables)).describe('What is not known of this customer, and left out'),
      }),
    },
    async (tx, { shopId, params, body, staff, now }) => {
      const where = { shopId, conversationId: body.conversationId, staffName: staff?.name ?? '', now };
      return found(await fillReply(tx, where, params.id), 'saved reply or conversation');
    },
  ),
];
