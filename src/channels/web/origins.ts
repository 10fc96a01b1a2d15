import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#platform/errors';
import type { ShopFace } from '../live.ts';
import { webSettings } from './settings.ts';

/**
 * The chat carries its token itself and no cookies, so any site may show it unless the shop names those that may.
 * @throws AppError `forbidden` for any other
 */
export function allowOrigin(face: ShopFace, request: FastifyRequest, reply: FastifyReply): void {
  const { allowed_origins: allowed } = webSettings.parse(face.settings);
  const { origin } = request.headers;
  if (allowed.length > 0 && origin !== undefined) {
    const isAllowed = allowed.some((site) => new URL(site).origin === origin) || isOwn(origin, request);
    if (!isAllowed) throw new AppError('forbidden', `The shop does not allow its chat on ${origin}`);
    reply.header('vary', 'origin');
  }
  reply.header('access-control-allow-origin', allowed.length > 0 && origin ? origin : '*');
  reply.header('access-control-expose-headers', 'retry-after');
  reply.header('cross-origin-resource-policy', 'cross-origin');
}

function isOwn(origin: string, request: FastifyRequest): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
