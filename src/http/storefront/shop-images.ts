import type { FastifyInstance } from 'fastify';
import { readShopFile, type Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { forAnySite } from './page-assets.ts';

const keptFor = 3_600;

type ImageRequest = { Params: { shop?: string; '*': string } };

/** The pictures of the shop's folder, by their paths in it. An SVG may not run anything. */
export function shopImages(
  app: FastifyInstance,
  db: Db,
  shopOf: (slug: string | undefined) => Promise<Shop | undefined>,
): void {
  app.get<ImageRequest>('/images/*', async (request, reply) => {
    const shop = await shopOf(request.params.shop);
    const path = `images/${request.params['*']}`;
    const file = shop && !path.includes('\0') ? await readShopFile(db, shop.id, path) : undefined;
    if (!file) throw new AppError('not_found', `The shop has no picture ${path}`);
    const tag = `"${file.hash}"`;
    reply
      .header('etag', tag)
      .header('cache-control', `public, max-age=${keptFor}, stale-while-revalidate=86400`)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .headers(forAnySite);
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    return reply.type(file.mediaType).send(file.data);
  });
}
