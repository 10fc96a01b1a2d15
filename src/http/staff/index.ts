import '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { type Access, gateOf } from '../api/access.ts';
import { requireOwnOrigin } from '../security/index.ts';
import { openLiveHub } from './live.ts';
import { inboxPages } from './pages.ts';

/** What the people of the shop work with: the inbox's pages, and its live connection /v1/live. */
export async function staffRoutes(app: FastifyInstance, world: World): Promise<void> {
  const gate = gateOf(world);
  const hub = openLiveHub(world);
  app.addHook('preClose', async () => hub.close());

  const accesses = new WeakMap<FastifyRequest, Access>();
  await app.register(async (live) => {
    const onRequest = async (request: FastifyRequest) => {
      requireOwnOrigin(request);
      accesses.set(request, await gate.access(request, 'read'));
    };
    live.get('/v1/live', { websocket: true, schema: { hide: true }, onRequest }, (socket, request) => {
      const access = accesses.get(request);
      if (!access) return;
      hub.enter({ socket, access, accessNow: () => allowed(gate.access(request, 'read')) });
    });
  });
  await app.register(inboxPages);
}

/** Null: refused. That the database does not answer just now is no refusal and is thrown. */
async function allowed(access: Promise<Access>): Promise<Access | null> {
  try {
    return await access;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'too_many' && error.code !== 'unavailable') return null;
    throw error;
  }
}
