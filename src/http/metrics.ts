import type { FastifyInstance, FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { AppError } from '#platform/errors';
import { openMetrics } from '#platform/metrics';
import { sameText } from '#platform/secrets';
import type { World } from '#world';

/** `/metrics` for Prometheus: for who has WARUNG_API_TOKEN, or asks from this machine itself. Measures every request. */
export function metricsRoutes(app: FastifyInstance, world: World): void {
  const metrics = openMetrics(world);
  app.addHook('onListen', () => metrics.load());
  app.addHook('onClose', async () => metrics.close());
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.request({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isOwner(request, world.config.apiToken) && !isHere(request)) {
      throw new AppError('unauthorized', 'Metrics are for WARUNG_API_TOKEN, or for this machine itself');
    }
    const { type, text } = await metrics.page();
    return reply.type(type).header('cache-control', 'no-store').send(text);
  });
}

function isOwner({ headers }: FastifyRequest, token: string | undefined): boolean {
  return token !== undefined && sameText(headers.authorization ?? '', `Bearer ${token}`);
}

/** Not what a reverse proxy on this machine hands on for others. */
function isHere({ ip, headers }: FastifyRequest): boolean {
  const isHandedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isHandedOn && ipaddr.process(ip).range() === 'loopback';
}
