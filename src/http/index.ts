import type { FastifyInstance } from 'fastify';
import { channels, isPlatform } from '#channels';
import type { World } from '#world';
import { apiRoutes } from './api/index.ts';
import { openDoor } from './door.ts';
import { healthRoutes } from './health.ts';
import { hookRoutes } from './hooks.ts';
import { metricsRoutes } from './metrics.ts';
import { paymentPages } from './payments.ts';
import { publicRoutes } from './public/index.ts';
import { securityHooks } from './security/index.ts';
import { createServer } from './server.ts';
import { staffRoutes } from './staff/index.ts';
import { pageAssets, storefrontRoutes } from './storefront/index.ts';

export { replay } from './replay.ts';

/** The whole server, ready to listen: what stands before every route, then the doors, the API and the pages. */
export async function openServer(world: World): Promise<FastifyInstance> {
  const app = createServer(world.log, world.config.trustedProxies);
  securityHooks(app, world);
  metricsRoutes(app, world);
  healthRoutes(app, world);
  for (const channel of channels) {
    if (isPlatform(channel)) continue;
    await app.register((scope) => channel.routes(scope, openDoor(world, channel.id)), {
      prefix: `/v1/channels/${channel.id}`,
    });
  }
  hookRoutes(app, world);
  await apiRoutes(app, world);
  await staffRoutes(app, world);
  await app.register((scope) => publicRoutes(scope, world));
  paymentPages(app, world);
  await app.register((scope) => pageAssets(scope, world));
  await app.register((scope) => storefrontRoutes(scope, world));
  await app.ready();
  return app;
}
