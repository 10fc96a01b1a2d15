import { z } from 'zod';
import { loadShop } from '#commerce/shop';
import {
  changeTeam,
  createTeam,
  deleteTeam,
  deskMembers,
  keepCall,
  openCalls,
  promiseCall,
  setDesk,
  setPresence,
  type TeamSaved,
  teamsOf,
} from '#desk';
import { roles } from '#inbox';
import { AppError } from '#platform/errors';
import { conversation } from './conversations.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const presence = z.enum(['online', 'away', 'offline']);

const trait = z
  .string()
  .regex(
    /^(language:[a-z]{2}|channel:[a-z_]{1,40}|topic:[a-z_]{1,40}|vip)$/,
    'is none of language:ru, channel:web, topic:return, vip',
  );
const traits = z.array(trait).max(50);

const memberShape = z
  .object({
    userId: id,
    name: z.string(),
    role: z.enum(roles),
    presence,
    presenceSince: z.date().nullable(),
    open: z.int().describe('Conversations they have now'),
    limit: z.int().describe('How many they take at once'),
    skills: z.array(z.string()),
    teams: z.array(id),
  })
  .meta({ id: 'DeskMember' });

const teamShape = z
  .object({
    id,
    name: z.string(),
    takes: z.array(z.string()).describe('What comes to it by itself; empty: what it is given by hand'),
    members: z.array(id),
    waiting: z.int(),
  })
  .meta({ id: 'Team' });

const teamBody = z.object({
  name: z.string().trim().min(1).max(100),
  takes: traits.default([]),
  members: z.array(id).max(500).default([]),
});
const teamPatch = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  takes: traits.optional(),
  members: z.array(id).max(500).optional(),
});

const callBackShape = z
  .object({
    id,
    conversationId: id,
    customer: z.object({ id, name: z.string().nullable() }),
    phone: z.string(),
    promisedAt: z.date(),
    madeAt: z.date(),
    keptAt: z.date().nullable(),
    keptBy: z.string().nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'CallBack' });

const callBody = z.object({
  phone: z.string().trim().min(5).max(30),
  at: z.iso.datetime({ offset: true }),
});

const tag = 'Desk';
const deskOf = z.object({ items: z.array(memberShape) });

export const deskRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/desk',
      tag,
      summary: 'Who is there, and how much they have',
      needs: 'read',
      response: deskOf,
    },
    async (tx, { shopId }) => ({ items: await deskMembers(tx, await loadShop(tx, shopId)) }),
  ),
  route(
    {
      method: 'PUT',
      url: '/v1/desk/presence',
      tag,
      summary: 'Come, step away or go; who goes hands what is open to the others. For people who are signed in',
      needs: 'converse',
      body: z.object({ presence }),
      response: deskOf,
    },
    async (tx, { shopId, staff, body, now }) => {
      if (!staff) throw new AppError('forbidden', 'A token is nobody who can be present', { path: 'presence' });
      await setPresence(tx, { shopId, userId: staff.id, now }, body.presence);
      return { items: await deskMembers(tx, await loadShop(tx, shopId)) };
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/desk/:id',
      tag,
      summary: 'Set how many conversations somebody takes at once, and what they know',
      needs: 'supervise',
      params: idParams,
      body: z.object({ chatLimit: z.int().min(0).max(1000).nullable().optional(), skills: traits.optional() }),
      response: memberShape,
    },
    async (tx, { shopId, params, body, now }) => {
      await setDesk(tx, { shopId, userId: params.id, now }, body);
      const members = await deskMembers(tx, await loadShop(tx, shopId));
      return found(
        members.find(({ userId }) => userId === params.id),
        'person',
      );
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/teams',
      tag,
      summary: 'List teams with who is in them and how many wait',
      needs: 'read',
      response: z.object({ items: z.array(teamShape) }),
    },
    async (tx, { shopId }) => ({ items: await teamsOf(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/teams',
      tag,
      summary: 'Make a team',
      needs: 'supervise',
      body: teamBody,
      response: teamShape,
      status: 201,
      creates: true,
    },
    async (tx, { shopId, body, now }) => settled(await createTeam(tx, shopId, body, now)),
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/teams/:id',
      tag,
      summary: 'Change a team; members are replaced as a whole',
      needs: 'supervise',
      params: idParams,
      body: teamPatch,
      response: teamShape,
    },
    async (tx, { shopId, params, body }) => settled(await changeTeam(tx, shopId, params.id, body)),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/teams/:id',
      tag,
      summary: 'Dissolve a team; what waits for it waits for everybody',
      needs: 'supervise',
      params: idParams,
    },
    async (tx, { shopId, params }) => void found((await deleteTeam(tx, shopId, params.id)) || null, 'team'),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/call-backs',
      tag,
      summary: 'List the calls that were promised and not yet made, the next first',
      needs: 'read',
      response: z.object({ items: z.array(callBackShape) }),
    },
    async (tx, { shopId }) => ({ items: await openCalls(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/conversations/:id/call-back',
      tag,
      summary: 'Promise a call; takes the place of an open promise of the conversation',
      needs: 'converse',
      params: idParams,
      body: callBody,
      response: z.object({ id }),
      status: 201,
    },
    async (tx, { shopId, params, body, now }) => {
      await conversation(tx, shopId, params.id);
      const promisedAt = new Date(body.at);
      if (promisedAt <= now) throw new AppError('invalid_body', 'at is in the past', { path: 'at' });
      return { id: await promiseCall(tx, { shopId, conversationId: params.id, phone: body.phone, promisedAt, now }) };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/call-backs/:id/kept',
      tag,
      summary: 'Note that the call was made',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params, staff, actor, now }) =>
      void found((await keepCall(tx, shopId, params.id, staff?.id ?? actor, now)) || null, 'open call'),
  ),
];

function settled(saved: TeamSaved) {
  if (saved.kind === 'nameTaken') throw new AppError('conflict', 'There is a team of this name', { path: 'name' });
  return found(saved.kind === 'saved' ? saved.team : null, 'team');
}
