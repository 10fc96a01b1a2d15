import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#platform/errors';
import { contentSecurityPolicy } from '../security/index.ts';

const folder = join(import.meta.dirname, '../../../dist/ui/admin');

/** The inbox's page and its files, at /inbox. Every address below it is the page: it finds its own way. */
export async function inboxPages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/inbox/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
    schemaHide: true,
  });
  await app.register(fastifyStatic, {
    root: join(folder, 'app'),
    prefix: '/inbox/app/',
    decorateReply: false,
    maxAge: '1d',
    schemaHide: true,
  });
  app.get('/inbox/sw.js', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/javascript')
      .header('cache-control', 'no-cache')
      .send(await readBuilt('sw.js')),
  );
  for (const url of ['/inbox', '/inbox/*']) {
    app.get(url, { schema: { hide: true } }, async (_request, reply) => {
      const nonce = randomBytes(16).toString('base64');
      const page = await readBuilt('index.html');
      return reply
        .type('text/html')
        .header('content-security-policy', contentSecurityPolicy({ nonce }))
        .header('cache-control', 'no-store')
        .send(page.replaceAll('__NONCE__', nonce));
    });
  }
}

async function readBuilt(name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (cause) {
    throw new AppError('unavailable', 'The pages are not built. Run: npm run build:ui', { cause });
  }
}
