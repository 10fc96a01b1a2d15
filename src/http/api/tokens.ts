import { z } from 'zod';
import { apiTokens, createApiToken, permissions, revokeApiToken } from '#inbox';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const scopes = z.array(z.enum(permissions)).min(1);

export const tokenShape = z
  .object({
    id,
    name: z.string(),
    scopes,
    createdAt: z.date(),
    lastUsedAt: z.date().nullable().describe('To the hour'),
    revokedAt: z.date().nullable(),
  })
  .meta({ id: 'ApiToken' });

const tokenBody = z.object({ name: z.string().trim().min(1).max(100), scopes });
const createdShape = z.object({ id, token: z.string().describe('Shown this once; stored as a hash') });

const tag = 'Tokens';

export const tokenRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/tokens',
      tag,
      summary: 'List API tokens',
      needs: 'access',
      response: z.object({ items: z.array(tokenShape) }),
    },
    async (tx, { shopId }) => ({ items: await apiTokens(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/tokens',
      tag,
      summary: 'Make an API token with some of your own rights',
      needs: 'access',
      body: tokenBody,
      response: createdShape,
      status: 201,
    },
    async (tx, { shopId, staff, body, now, permissions: own }) => {
      const beyond = body.scopes.find((scope) => !own.includes(scope));
      if (beyond) throw new AppError('forbidden', `You do not have '${beyond}' yourself`, { path: 'scopes' });
      return createApiToken(tx, { shopId, ...body, createdBy: staff?.id ?? null, now });
    },
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/tokens/:id',
      tag,
      summary: 'Revoke an API token',
      needs: 'access',
      params: idParams,
    },
    async (tx, { shopId, params, now }) => {
      found((await revokeApiToken(tx, shopId, params.id, now)) || null, 'token');
    },
  ),
];
