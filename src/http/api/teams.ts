import { z } from 'zod';
import { changeTeam, createTeam, deleteTeam, type TeamSaved, teamsOf } from '#desk';
import { AppError } from '#platform/errors';
import { traits } from './desk.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const teamShape = z
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

const tag = 'Desk';

export const teamRoutes: Mount[] = [
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
];

function settled(saved: TeamSaved) {
  if (saved.kind === 'nameTaken') throw new AppError('conflict', 'There is a team of this name', { path: 'name' });
  return found(saved.kind === 'saved' ? saved.team : null, 'team');
}
