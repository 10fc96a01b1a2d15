import { z } from 'zod';
import { markRead, type StaffAction, type Taken, takeOver } from '#conversations';
import { answer, assignByHand, finish, giveBack, pauseConversation } from '#desk';
import { nameOfStaff } from '#inbox';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { conversation, conversationShape } from './conversations.ts';
import { type Call, type Mount, route } from './route.ts';
import { id, idParams } from './shapes.ts';

const answerBody = z.object({
  id: id.optional().describe('Your own UUID of this message: sent again, it is said once'),
  text: z.string().trim().min(1).max(4_000),
});

const assignBody = z.object({
  teamId: id.nullable().default(null),
  staffId: id.nullable().default(null),
  from: z
    .string()
    .max(200)
    .nullable()
    .optional()
    .describe(
      'Who has it on your page (null: nobody): refused with the name of who has it when that is not so any more',
    ),
});

const pauseBody = z.object({ until: z.iso.datetime({ offset: true }).nullable().describe('Null: take it up again') });

const tag = 'Conversations';

const actions = [
  ['take-over', 'Take over: the bot falls silent', (tx: Db, action: StaffAction) => takeOver(tx, action)],
  ['take', 'Take over from a colleague', (tx: Db, action: StaffAction) => takeOver(tx, action, { force: true })],
  ['hand-back', 'Hand back to the bot', giveBack],
  [
    'close',
    'Close, and ask the customer how it was; the next message opens it again',
    (tx: Db, action: StaffAction, world: World) => finish(world, tx, action),
  ],
] as const;

export const conversationActionRoutes: Mount[] = [
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/messages',
      tag,
      summary: 'Answer the customer; takes the conversation if nobody has it',
      needs: 'converse',
      params: idParams,
      body: answerBody,
      response: conversationShape,
    },
    (tx, call) =>
      acted(tx, call, (action) =>
        answer(tx, action, { id: call.body.id, reply: { kind: 'text', text: call.body.text } }),
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
      (tx, call) => acted(tx, call, (action) => act(tx, action, call.world)),
    ),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/assign',
      tag,
      summary: 'Give it to a team, a person, or (both null) to everybody; of two at once the first wins',
      needs: 'converse',
      params: idParams,
      body: assignBody,
      response: conversationShape,
    },
    async (tx, { shopId, params, body, now }) => {
      const { teamId, staffId, from } = body;
      const assigned = await assignByHand(tx, {
        shopId,
        conversationId: params.id,
        to: { teamId, staffId },
        from,
        now,
      });
      if (assigned.kind === 'takenBy') throw await takenBy(tx, assigned.staffId);
      if (assigned.kind === 'unknownOwner') {
        throw new AppError('invalid_body', 'No such team, or nobody who may answer here', { path: 'staffId' });
      }
      return conversation(tx, shopId, params.id);
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/pause',
      tag,
      summary: 'Put it aside until an hour; what the customer writes brings it back',
      needs: 'converse',
      params: idParams,
      body: pauseBody,
      response: conversationShape,
    },
    async (tx, { shopId, params, body, now }) => {
      const until = body.until === null ? null : new Date(body.until);
      if (until && until <= now) throw new AppError('invalid_body', 'until is in the past', { path: 'until' });
      await pauseConversation(tx, { shopId, conversationId: params.id, now }, until);
      return conversation(tx, shopId, params.id);
    },
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

/** Does what a person decided and shows the conversation as it is then. */
async function acted(
  tx: Db,
  call: Call<{ id: string }, unknown, unknown>,
  act: (action: StaffAction) => Promise<Taken>,
) {
  const { shopId, params, now, staff, actor } = call;
  const taken = await act({ shopId, conversationId: params.id, staffId: staff?.id ?? actor, now });
  if (taken.kind === 'takenBy') throw await takenBy(tx, taken.staffId);
  return conversation(tx, shopId, params.id);
}

export async function takenBy(tx: Db, staffId: string | null): Promise<AppError> {
  const message = staffId
    ? `${await nameOfStaff(tx, staffId)} has this conversation: take it over first`
    : 'Nobody has this conversation any more';
  return new AppError('conflict', message, { path: 'assignee' });
}
