import { z } from 'zod';
import { auditOf, endSessions, membersOf, noteAct, permissionsOf, roles, sessionsOf } from '#inbox';
import { publishAfter } from '#platform/db';
import { AppError } from '#platform/errors';
import { idPage, idPageQuery, pageOf } from './page.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const auditShape = z
  .object({
    id,
    at: z.date(),
    actor: z.string().describe('staff:<id>, token:<id> or owner'),
    name: z.string().nullable().describe('Of a person'),
    action: z.string().describe('The operation of this API: postOrdersIdCancel'),
    subject: z.string().describe('The id in its address'),
  })
  .meta({ id: 'AuditEntry' });

export const sessionShape = z
  .object({
    id,
    address: z.string().nullable(),
    agent: z.string().nullable(),
    since: z.date(),
    seenAt: z.date(),
  })
  .meta({ id: 'StaffSession' });

const tag = 'Staff';

/** Who may what, who did what, and where people are signed in. */
export const securityRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/roles',
      tag,
      summary: 'Which role may do what',
      needs: 'read',
      response: z.object({ roles: z.array(z.object({ role: z.enum(roles), permissions: z.array(z.string()) })) }),
    },
    async () => ({ roles: roles.map((role) => ({ role, permissions: [...permissionsOf[role]] })) }),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/audit',
      tag,
      summary:
        'Who did what, newest first: every change by people, and what programs did to access, settings and people',
      needs: 'access',
      query: idPageQuery.extend({ actor: z.string().max(100).optional(), subject: z.string().max(100).optional() }),
      response: pageOf(auditShape),
    },
    (tx, { shopId, query: { actor, subject, ...page } }) =>
      idPage(page, (wanted) => auditOf(tx, shopId, { actor, subject, ...wanted })),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/staff/:id/sessions',
      tag,
      summary: 'Where a person of the shop is signed in; one’s own by everybody',
      needs: 'read',
      params: idParams,
      response: z.object({ items: z.array(sessionShape) }),
    },
    async (tx, { shopId, params, staff, permissions, now }) => {
      await requireMember(tx, shopId, params.id, staff?.id, permissions);
      return { items: await sessionsOf(tx, params.id, now) };
    },
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/staff/:id/sessions',
      tag,
      summary: 'End a person’s sessions, or one of them; one’s own by everybody',
      needs: 'read',
      params: idParams,
      query: z.object({ session: id.optional() }),
      response: z.object({ ended: z.int() }),
    },
    async (tx, { shopId, params, query, staff, actor, permissions, now }) => {
      await requireMember(tx, shopId, params.id, staff?.id, permissions);
      await noteAct(tx, { shopId, actor, action: 'endSessions', subject: params.id, now });
      publishAfter(tx, { topic: 'desk', shopId, what: 'rights', staffId: params.id });
      return { ended: await endSessions(tx, params.id, query.session) };
    },
  ),
];

async function requireMember(
  tx: Parameters<typeof membersOf>[0],
  shopId: string,
  userId: string,
  own: string | undefined,
  permissions: readonly string[],
): Promise<void> {
  if (own !== userId && !permissions.includes('access')) {
    throw new AppError('forbidden', 'Only owners see the sessions of others', { path: 'access' });
  }
  const members = await membersOf(tx, shopId);
  found(
    members.find((member) => member.userId === userId),
    'person',
  );
}
