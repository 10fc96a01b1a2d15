import { z } from 'zod';
import { changeEndpoint, createEndpoint, deleteEndpoint, deliveriesOf, endpointsOf, replayDelivery } from '#inbox';
import { AppError, OutsideError } from '#platform/errors';
import { eventTypes } from '#platform/events';
import { resolveOutside } from '#platform/fetch-outside';
import type { World } from '#world';
import { pageOf, pageQuery } from './page.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const types = z.array(z.enum(eventTypes)).describe('Empty: every type');

const endpointShape = z
  .object({ id, url: z.string(), types, enabled: z.boolean(), createdAt: z.date() })
  .meta({ id: 'WebhookEndpoint' });

const deliveryShape = z
  .object({
    id,
    seq: z.int(),
    eventId: id,
    type: z.string(),
    state: z.enum(['queued', 'delivered', 'failed']),
    statusCode: z.int().nullable(),
    error: z.string().nullable(),
    attempts: z.int(),
    nextAt: z.date().nullable(),
    createdAt: z.date(),
  })
  .meta({ id: 'WebhookDelivery' });

const endpointBody = z.object({ url: z.url().max(2_000), types: types.default([]) });
const endpointPatch = z.object({
  url: z.url().max(2_000).optional(),
  types: types.optional(),
  enabled: z.boolean().optional(),
});
const deliveryQuery = pageQuery.extend({ cursor: z.coerce.number().int().optional() });
const deliveryParams = z.object({ id, deliveryId: id });

const tag = 'Webhooks';

export const webhookRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/webhooks',
      tag,
      summary: 'List endpoints',
      needs: 'access',
      response: z.object({ items: z.array(endpointShape) }),
    },
    async (tx, { shopId }) => ({ items: await endpointsOf(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/webhooks',
      tag,
      summary: 'Add an endpoint; its secret is shown this once',
      needs: 'access',
      body: endpointBody,
      response: endpointShape.extend({ secret: z.string().describe('whsec_...: signs what is sent') }),
      status: 201,
      check: ({ body, world }) => requireOutside(body.url, world),
    },
    async (tx, { shopId, body, now, world }) => {
      const { endpoint, secret } = await createEndpoint(tx, world.secrets, { shopId, ...body, now });
      return { ...endpoint, secret };
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/webhooks/:id',
      tag,
      summary: 'Change an endpoint, switch it on or off',
      needs: 'access',
      params: idParams,
      body: endpointPatch,
      response: endpointShape,
      check: ({ body, world }) => requireOutside(body.url, world),
    },
    async (tx, { shopId, params, body }) => found(await changeEndpoint(tx, shopId, params.id, body), 'endpoint'),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/webhooks/:id',
      tag,
      summary: 'Remove an endpoint and its deliveries',
      needs: 'access',
      params: idParams,
    },
    async (tx, { shopId, params }) => {
      found((await deleteEndpoint(tx, shopId, params.id)) || null, 'endpoint');
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/webhooks/:id/deliveries',
      tag,
      summary: 'List what was sent to an endpoint, newest first',
      needs: 'access',
      params: idParams,
      query: deliveryQuery,
      response: pageOf(deliveryShape),
    },
    async (tx, { shopId, params, query: { cursor, limit } }) => {
      const endpoints = await endpointsOf(tx, shopId);
      found(
        endpoints.find((endpoint) => endpoint.id === params.id),
        'endpoint',
      );
      const rows = await deliveriesOf(tx, shopId, params.id, { before: cursor, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? String(items.at(-1)?.seq) : null };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/webhooks/:id/deliveries/:deliveryId/replay',
      tag,
      summary: 'Send it once more',
      needs: 'access',
      params: deliveryParams,
    },
    async (tx, { shopId, params, now }) => {
      const where = { shopId, endpointId: params.id, deliveryId: params.deliveryId, now };
      found((await replayDelivery(tx, where)) || null, 'delivery');
    },
  ),
];

/** Says at once what a delivery would find out: an inside address is refused, a name that does not resolve is not ours to mend. */
async function requireOutside(address: string | undefined, world: World): Promise<void> {
  if (address === undefined) return;
  const target = await resolveOutside(new URL(address), world.config.allowInside).catch((error: unknown) => {
    if (error instanceof OutsideError) return { kind: 'refused' as const, reason: error.message };
    throw error;
  });
  if (target.kind === 'refused') throw new AppError('invalid_body', `url: ${target.reason}`, { path: 'url' });
}
