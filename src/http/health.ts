import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { World } from '#world';

/** `/healthz`: 200 when the database answers; a load balancer's question, without secrets or figures. */
export function healthRoutes(app: FastifyInstance, world: World): void {
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    await sql`select 1`.execute(world.db);
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
}
