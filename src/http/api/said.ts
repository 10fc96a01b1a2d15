import { z } from 'zod';
import type { Revision } from '#conversations';
import { answerWithFile, fileMaxBytes, type Revised, reviseSaid, typeOfFile } from '#desk';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { takenBy } from './conversation-actions.ts';
import { conversation, conversationShape } from './conversations.ts';
import { type Call, type Mount, route } from './route.ts';
import { id, idParams } from './shapes.ts';

const fileQuery = z.object({
  id: id.optional().describe('Your own UUID of this message: sent again, it is said once'),
  caption: z.string().trim().max(1_000).default(''),
});

const tag = 'Conversations';

/** Files to customers, and what was said changed or taken back. */
export const saidRoutes: Mount[] = [
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/files',
      tag,
      summary: 'Send a file to the customer: a picture, a PDF, a sound, a video',
      description: 'The body is the file itself. A channel that takes no such file gets its address instead.',
      needs: 'converse',
      params: idParams,
      query: fileQuery,
      upload: fileMaxBytes,
      response: conversationShape,
    },
    async (tx, { shopId, params, query, file, staff, actor, now }) => {
      const mediaType = await typeOfFile(file);
      const action = { shopId, conversationId: params.id, staffId: staff?.id ?? actor, now };
      const taken = await answerWithFile(tx, action, { ...query, mediaType, data: file });
      if (taken.kind === 'takenBy') throw await takenBy(tx, taken.staffId);
      return conversation(tx, shopId, params.id);
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/messages/:id',
      tag,
      summary: 'Say something otherwise that was said by oneself, where the channel can',
      needs: 'converse',
      params: idParams,
      body: z.object({ text: z.string().trim().min(1).max(4_000) }),
      response: conversationShape,
    },
    (tx, call) => revised(tx, call, { kind: 'edit', text: call.body.text }),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/messages/:id',
      tag,
      summary: 'Take back what was said by oneself (with the right to supervise, by anybody), where the channel can',
      needs: 'converse',
      params: idParams,
      response: conversationShape,
    },
    (tx, call) => revised(tx, call, { kind: 'takeBack' }),
  ),
];

async function revised(tx: Db, call: Call<{ id: string }, unknown, unknown>, revision: Revision) {
  const { shopId, params, staff, actor, permissions, now } = call;
  const isAnybodys = revision.kind === 'takeBack' && permissions.includes('supervise');
  const staffId = isAnybodys ? null : (staff?.id ?? actor);
  const done = await reviseSaid(tx, { shopId, messageId: params.id, staffId, now }, revision);
  if (done.kind !== 'done') throw refusal(done);
  return conversation(tx, shopId, done.conversationId);
}

const fixed = {
  channel: 'This channel cannot change what was said: say it anew',
  parts: 'It went out as several parts, or is not there yet: say it anew',
  takenBack: 'It was taken back already',
};

function refusal(done: Exclude<Revised, { kind: 'done' }>): AppError {
  if (done.kind === 'notFound') return new AppError('not_found', 'There is no such message of people', { path: 'id' });
  if (done.kind === 'notYours') return new AppError('forbidden', 'A colleague said this', { path: 'id' });
  return new AppError('conflict', fixed[done.why], { path: 'id' });
}
