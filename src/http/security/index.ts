import type { FastifyInstance } from 'fastify';
import { AppError } from '#platform/errors';
import { type Rate, rateLimit } from '#platform/rate';
import { sameText } from '#platform/secrets';
import type { World } from '#world';
import { limitConnections } from './connections.ts';
import { addHeaders } from './headers.ts';
import { type DelayMeter, eventLoopMeter, refuseWhenOverloaded } from './overload.ts';

export { contentSecurityPolicy } from './headers.ts';
export { requireOwnOrigin } from './own-origin.ts';

export type Limits = { perAddress: Rate; connectionsPerAddress: number; maxDelayMs: number; meter?: DelayMeter };

/** An office behind one address still works; a flood from one does not. */
const usualLimits: Limits = {
  perAddress: { perSecond: 50, burst: 500 },
  connectionsPerAddress: 256,
  maxDelayMs: 1_000,
};

/**
 * What stands before every route: the usual headers, limits on rate and connections of an address, refusal under
 * overload. The size of a body is limited by the server itself; tokens and shops have limits of their own (access.ts).
 */
export function securityHooks(app: FastifyInstance, world: World, limits: Limits = usualLimits): void {
  addHeaders(app, { https: world.config.publicUrl?.startsWith('https:') ?? false });
  limitConnections(app, limits.connectionsPerAddress);
  refuseWhenOverloaded(app, limits.maxDelayMs, limits.meter ?? eventLoopMeter());
  limitAddresses(app, world, limits.perAddress);
}

/**
 * The token of the environment is the owner's own: loads and tests run with it, and it is not held back. Nor are the
 * webhooks of platforms, which come from few addresses and are signed.
 */
function limitAddresses(app: FastifyInstance, world: World, rate: Rate): void {
  const addresses = rateLimit(rate);
  const own = world.config.apiToken && `Bearer ${world.config.apiToken}`;
  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/hooks/')) return;
    const { authorization } = request.headers;
    if (own && authorization && sameText(authorization, own)) return;
    const retryAfterMs = addresses.take(request.ip, world.clock.now());
    if (retryAfterMs > 0) throw new AppError('too_many', 'Too many requests from this address', { retryAfterMs });
  });
}
