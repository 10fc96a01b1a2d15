import type { FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';

/**
 * Browsers let every page open a WebSocket to anywhere, or send a form, and take the cookie along: only our own pages may.
 * @throws AppError `forbidden`
 */
export function requireOwnOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (origin !== undefined && URL.parse(origin)?.host !== host) {
    throw new AppError('forbidden', 'This is for the pages of this shop');
  }
}
