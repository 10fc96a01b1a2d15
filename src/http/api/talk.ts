import { z } from 'zod';
import { addNote, deleteNote, markSpam, mergeConversations, notesOf, tagConversation, tagsInUse, unmerge } from '#desk';
import { AppError } from '#platform/errors';
import { conversation, conversationShape } from './conversations.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const named = z.object({ id: z.string(), name: z.string() });

const noteShape = z
  .object({ id, at: z.date(), author: named, text: z.string(), mentions: z.array(named) })
  .meta({ id: 'Note' });

const noteBody = z.object({
  text: z.string().trim().min(1).max(4_000),
  mentions: z.array(id).max(50).default([]).describe('Who is called to look'),
});

const tagName = z.string().trim().min(1).max(50);
const tag = 'Conversations';

/** Notes, tags, spam, and one conversation within another. */
export const talkRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/conversations/:id/notes',
      tag,
      summary: 'Read the notes of the shop’s people',
      needs: 'read',
      params: idParams,
      response: z.object({ items: z.array(noteShape) }),
    },
    async (tx, { shopId, params }) => {
      await conversation(tx, shopId, params.id);
      return { items: await notesOf(tx, shopId, params.id) };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/notes',
      tag,
      summary: 'Write a note; who is mentioned is called',
      needs: 'converse',
      params: idParams,
      body: noteBody,
      response: z.object({ id }),
      status: 201,
      creates: true,
    },
    async (tx, { shopId, params, body, staff, actor, now }) => {
      await conversation(tx, shopId, params.id);
      const authorId = staff?.id ?? actor;
      return { id: await addNote(tx, { shopId, conversationId: params.id, authorId, ...body, now }) };
    },
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/notes/:id',
      tag,
      summary: 'Take back a note of one’s own',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params, staff, actor }) =>
      void found((await deleteNote(tx, shopId, params.id, staff?.id ?? actor)) || null, 'note of yours'),
  ),
  route(
    {
      method: 'PUT',
      url: '/v1/conversations/:id/tags',
      tag,
      summary: 'Set its tags',
      needs: 'converse',
      params: idParams,
      body: z.object({ tags: z.array(tagName).max(30) }),
      response: conversationShape,
    },
    async (tx, { shopId, params, body, now }) => {
      await tagConversation(tx, { shopId, conversationId: params.id, now }, body.tags);
      return conversation(tx, shopId, params.id);
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/tags',
      tag,
      summary: 'List the tags in use',
      needs: 'read',
      response: z.object({ items: z.array(z.object({ tag: z.string(), count: z.int() })) }),
    },
    async (tx, { shopId }) => ({ items: await tagsInUse(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/spam',
      tag,
      summary: 'Mark it as spam (nobody answers it, no list shows it), or not',
      needs: 'converse',
      params: idParams,
      body: z.object({ spam: z.boolean() }),
      response: conversationShape,
    },
    async (tx, { shopId, params, body, now }) => {
      await conversation(tx, shopId, params.id);
      await markSpam(tx, { shopId, conversationId: params.id, now }, body.spam);
      return conversation(tx, shopId, params.id);
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/merge',
      tag,
      summary: 'Show this one within another; both keep their channels',
      needs: 'converse',
      params: idParams,
      body: z.object({ into: id }),
      response: conversationShape,
    },
    async (tx, { shopId, params, body, staff, actor, now }) => {
      const merging = { shopId, conversationId: params.id, into: body.into, staffId: staff?.id ?? actor, now };
      const merged = await mergeConversations(tx, merging);
      if (merged.kind === 'refused') {
        const why = merged.why === 'itself' ? 'into is this conversation itself' : 'One of them is merged already';
        throw new AppError('conflict', why, { path: 'into' });
      }
      return conversation(tx, shopId, merged.kind === 'merged' ? body.into : params.id);
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/unmerge',
      tag,
      summary: 'Undo a merge',
      needs: 'converse',
      params: idParams,
      response: conversationShape,
    },
    async (tx, { shopId, params, staff, actor, now }) => {
      await unmerge(tx, { shopId, conversationId: params.id, staffId: staff?.id ?? actor, now });
      return conversation(tx, shopId, params.id);
    },
  ),
];
