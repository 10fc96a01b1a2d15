import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readUpload } from '#conversations';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { builtPages } from './page-files.ts';

const loaderFor = 300;

/**
 * What the pages load: the built files, the widget for any site, and pictures that customers sent.
 * @throws AppError `misconfigured` when the pages have not been built
 */
export async function pageAssets(app: FastifyInstance, world: { db: Db }): Promise<void> {
  const { loader, chat } = await readWidget();

  app.get('/widget.js', async (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${loaderFor}, stale-while-revalidate=86400`)
      .headers(forAnySite)
      .type('text/javascript; charset=utf-8')
      .send(loader),
  );

  app.get('/chat.js', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').headers(forAnySite).type('text/javascript; charset=utf-8').send(chat),
  );

  await app.register(fastifyStatic, {
    root: [join(builtPages, 'widget', 'assets'), join(builtPages, 'storefront', 'assets')],
    prefix: '/assets/',
    index: false,
    decorateReply: !app.hasReplyDecorator('sendFile'),
    immutable: true,
    maxAge: '365d',
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(forAnySite)) response.header(name, value);
    },
  });

  app.get<{ Params: { token: string } }>('/uploads/:token', async (request, reply) => {
    const token = /^[\w-]{32}$/.exec(request.params.token)?.[0];
    const upload = token ? await readUpload(world.db, token) : null;
    if (!upload) throw new AppError('not_found', 'There is no such picture');
    return reply
      .header('cache-control', 'private, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .headers(forAnySite)
      .type(upload.mediaType)
      .send(upload.data);
  });
}

async function readWidget(): Promise<{ loader: Buffer; chat: Buffer }> {
  try {
    const folder = join(builtPages, 'widget');
    const [chat = ''] = (await readdir(join(folder, 'assets'))).filter((name) => name.startsWith('chat-'));
    return { loader: await readFile(join(folder, 'widget.js')), chat: await readFile(join(folder, 'assets', chat)) };
  } catch (cause) {
    throw new AppError('misconfigured', 'The pages have not been built. Run: npm run build:ui', { cause });
  }
}

/** Other sites load the widget and show its pictures. */
export const forAnySite = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
