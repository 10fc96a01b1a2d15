import { z } from 'zod';
import { pushKinds, pushSubscriptionsOf, subscribePush, unsubscribePush, vapidKeys } from '#inbox';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const wants = z.array(z.enum(pushKinds)).max(pushKinds.length);
const key = z.string().regex(/^[\w-]{16,200}$/, 'is base64url, as the browser gives it');

const subscriptionBody = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(2_000),
  keys: z.object({ p256dh: key, auth: key }),
  wants,
  language: z.string().regex(/^[a-z]{2}$/),
  agent: z.string().max(300).default('').describe('What the browser calls itself'),
});

export const pushShape = z.object({
  publicKey: z.string().describe('applicationServerKey of pushManager.subscribe'),
  items: z.array(z.object({ id, agent: z.string(), wants, since: z.date() })).describe('One’s own browsers'),
});

const tag = 'Desk';

/** Of what one is told while no page is open. For people who are signed in: a program listens to webhooks. */
export const pushRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/push',
      tag,
      summary: 'List one’s own browsers that are told, and the key by which a further one subscribes',
      needs: 'read',
      response: pushShape,
    },
    async (tx, { shopId, staff, world }) => ({
      publicKey: vapidKeys(world.secrets).publicKey,
      items: staff ? await pushSubscriptionsOf(tx, shopId, staff.id) : [],
    }),
  ),
  route(
    {
      method: 'PUT',
      url: '/v1/push',
      tag,
      summary: 'Tell this browser (Web Push) of assignments, mentions and waits; again to change of what',
      needs: 'read',
      body: subscriptionBody,
      response: z.object({ id }),
    },
    async (tx, { shopId, staff, body, now }) => {
      if (!staff) throw new AppError('forbidden', 'A token is nobody who can be told', { path: 'endpoint' });
      return { id: await subscribePush(tx, { shopId, userId: staff.id, ...body, now }) };
    },
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/push/:id',
      tag,
      summary: 'Tell a browser nothing any more: one’s own, or, with the right to access, anybody’s',
      needs: 'read',
      params: idParams,
    },
    async (tx, { shopId, params, staff, permissions }) => {
      const userId = permissions.includes('access') ? null : (staff?.id ?? '');
      found((await unsubscribePush(tx, shopId, params.id, userId)) || null, 'subscription');
    },
  ),
];
