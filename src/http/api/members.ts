import { z } from 'zod';
import {
  changeMember,
  invitationLink,
  invite,
  type MemberChanged,
  membersOf,
  openInvitations,
  roles,
  takeBackInvitation,
} from '#inbox';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const role = z.enum(roles);
export const memberShape = z
  .object({ userId: id, name: z.string(), email: z.string(), role, since: z.date() })
  .meta({ id: 'Member' });

export const invitationShape = z
  .object({ id, role, createdAt: z.date(), expiresAt: z.date(), invitedBy: z.string().nullable() })
  .meta({ id: 'Invitation' });

const tag = 'Staff';

export const memberRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/staff',
      tag,
      summary: 'List the people of the shop',
      needs: 'read',
      response: z.object({ items: z.array(memberShape) }),
    },
    async (tx, { shopId }) => ({ items: await membersOf(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/staff/invitations',
      tag,
      summary: 'Make a one-time link, good for three days, by which somebody joins',
      needs: 'access',
      body: z.object({ role }),
      response: z.object({ link: z.string() }),
      status: 201,
    },
    async (tx, { shopId, body, now, world, staff, actor }) => ({
      link: invitationLink(
        world.baseUrl(),
        await invite(tx, { shopId, role: body.role, now, invitedBy: staff?.id ?? actor }),
      ),
    }),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/staff/invitations',
      tag,
      summary: 'List the links that are open: made, not used and not too old',
      needs: 'access',
      response: z.object({ items: z.array(invitationShape) }),
    },
    async (tx, { shopId, now }) => ({ items: await openInvitations(tx, shopId, now) }),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/staff/invitations/:id',
      tag,
      summary: 'Take a link back: it opens nothing any more',
      needs: 'access',
      params: idParams,
    },
    async (tx, { shopId, params }) =>
      void found((await takeBackInvitation(tx, shopId, params.id)) || null, 'open invitation'),
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/staff/:id',
      tag,
      summary: 'Give a person another role',
      needs: 'access',
      params: idParams,
      body: z.object({ role }),
    },
    async (tx, { shopId, params, body }) => settle(await changeMember(tx, shopId, params.id, body.role)),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/staff/:id',
      tag,
      summary: 'A person no longer works here',
      needs: 'access',
      params: idParams,
    },
    async (tx, { shopId, params }) => settle(await changeMember(tx, shopId, params.id, null)),
  ),
];

function settle(changed: MemberChanged): void {
  if (changed.kind === 'notFound') throw new AppError('not_found', 'This person does not work here', { path: 'id' });
  if (changed.kind === 'lastOwner') throw new AppError('conflict', 'A shop keeps at least one owner', { path: 'role' });
}
