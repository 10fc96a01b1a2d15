import '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { AppError } from '#platform/errors';
import type { Door, LiveChannel, ShopFace } from '../live.ts';
import { webMessage } from './body.ts';
import { closeCodes } from './close-codes.ts';
import { openHub } from './hub.ts';
import { checkedImage, imageMaxBytes, imageTypes } from './images.ts';
import { openLimits } from './limits.ts';
import { waitForUpdate } from './long-poll.ts';
import { allowOrigin } from './origins.ts';
import { attendVisitor } from './presence.ts';
import type { WireReceipt, WireUpdate, WireVisitor } from './protocol.ts';
import { Session, type WebChannel } from './session.ts';
import { webSettings, widgetSettings } from './settings.ts';
import { readUpdate, type Visit } from './update.ts';
import { expiryOf, issueToken, isWorn, readToken } from './visitor-token.ts';

/** The chat on web pages: settings and visitors by HTTP, messages by WebSocket or long poll. */
export const web: LiveChannel = {
  id: 'web',
  label: 'Web chat',
  icon: 'M2.5 4h13v10h-13zM2.5 6.8h13M4.6 5.4v.1',
  revises: true,
  settings: webSettings,
  routes,
};

const faceFor = 5_000;
const settingsFor = 60;
const readQuery = z.object({
  after: z.coerce.number().int().min(0).optional(),
  before: z.coerce.number().int().min(1).optional(),
  wait: z.coerce.number().min(0).max(30).default(0),
});

/** What each request needs beside the channel itself. */
type Chat = WebChannel & {
  faceOf(request: FastifyRequest): ShopFace;
  /** @throws AppError `unauthorized` */
  visitOf(request: FastifyRequest): Visit;
};

async function routes(app: FastifyInstance, door: Door): Promise<void> {
  const hub = openHub();
  const limits = openLimits();
  const faceOf = knowShops(app, door);
  app.addHook('onClose', async () => hub.close());
  app.addContentTypeParser(imageTypes, { parseAs: 'buffer', bodyLimit: imageMaxBytes }, (_request, body, done) =>
    done(null, body),
  );

  function visitOf(request: FastifyRequest): Visit {
    const { shopId, connectionId } = faceOf(request);
    const visitor = readToken(door, shopId, bearer(request) ?? '', door.now());
    if (!visitor) throw new AppError('unauthorized', 'No visitor token, or one that is not valid any more');
    return { shopId, connectionId, visitor: visitor.id };
  }

  const chat: Chat = { door, hub, limits, faceOf, visitOf };
  serveArrivals(app, chat);
  serveMessages(app, chat);
  serveSockets(app, chat);
}

/** Finds the shop of every request, and lets in only sites that it allows. */
function knowShops(app: FastifyInstance, door: Door): (request: FastifyRequest) => ShopFace {
  const shopFace = faceCache(door);
  const faces = new WeakMap<FastifyRequest, ShopFace>();
  app.addHook('onRequest', async (request, reply) => {
    const face = await shopFace((request.params as { shop?: string }).shop ?? '');
    allowOrigin(face, request, reply);
    faces.set(request, face);
  });
  return (request) => {
    const face = faces.get(request);
    if (!face) throw new Error('A request reached its route past the hook');
    return face;
  };
}

function serveArrivals(app: FastifyInstance, { door, limits, faceOf }: Chat): void {
  app.options('/:shop/*', async (_request, reply) =>
    reply
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'authorization, content-type')
      .header('access-control-max-age', '86400')
      .status(204)
      .send(),
  );

  app.get('/:shop/settings', async (request, reply) => {
    reply.header('cache-control', `public, max-age=${settingsFor}`);
    return widgetSettings(faceOf(request));
  });

  app.post('/:shop/visitors', async (request): Promise<WireVisitor> => {
    const { shopId } = faceOf(request);
    const now = door.now();
    const token = bearer(request);
    const known = token ? readToken(door, shopId, token, now) : null;
    if (token && known && !isWorn(known, now)) return { token, expiresAt: expiryOf(known.issuedAt).toISOString() };
    limits.visitor(request.ip, now);
    return { token: issueToken(door, shopId, now, known?.id), expiresAt: expiryOf(now).toISOString() };
  });
}

function serveMessages(app: FastifyInstance, chat: Chat): void {
  const { door, hub, limits, visitOf } = chat;

  app.post('/:shop/messages', async (request): Promise<WireReceipt> => {
    const visit = visitOf(request);
    limits.message(visit.visitor, request.ip, door.now());
    const { id, content, context, language } = webMessage.parse(request.body);
    const sender = { id: visit.visitor, language };
    const { messageId, conversationId } = await door.receive(visit, {
      eventKey: id,
      raw: request.rawBody,
      sender,
      content,
      context,
    });
    hub.received(visit.visitor, conversationId);
    return { id, messageId };
  });

  app.get('/:shop/messages', async (request, reply): Promise<WireUpdate> => {
    const visit = visitOf(request);
    const { wait, ...range } = readQuery.parse(request.query);
    reply.header('cache-control', 'no-store');
    return wait > 0
      ? await waitForUpdate(chat, visit, range, wait * 1000, reply)
      : (await readUpdate(chat, visit, range)).update;
  });

  app.post('/:shop/images', async (request) => {
    const visit = visitOf(request);
    limits.message(visit.visitor, request.ip, door.now());
    const image = await checkedImage(request.body);
    return { url: await door.keepFile(visit, visit.visitor, image), mediaType: image.mediaType };
  });
}

function serveSockets(app: FastifyInstance, { door, hub, limits, faceOf }: Chat): void {
  // Nothing may be waited for before the session listens: a frame that came meanwhile would be lost.
  app.get('/:shop/socket', { websocket: true }, (socket, request) => {
    const { after = 0 } = readQuery.parse(request.query);
    if (!limits.enter(request.ip)) {
      socket.close(closeCodes.tooMany, 'too many connections from this address');
      return;
    }
    new Session(socket, { door, hub, limits }, { face: faceOf(request), address: request.ip, after, log: request.log });
  });

  app.get('/:shop/presence', { websocket: true }, (socket, request) => {
    const face = faceOf(request);
    if (!webSettings.parse(face.settings).show_visitors)
      socket.close(closeCodes.policy, 'the shop does not ask for it');
    else if (!limits.enter(request.ip)) socket.close(closeCodes.tooMany, 'too many connections from this address');
    else attendVisitor(socket, { door, limits }, face, request.ip);
  });
}

/** Shops change seldom and are asked for at every request: a face is good for five seconds. */
function faceCache(door: Door): (slug: string) => Promise<ShopFace> {
  const cache = new LRUCache<string, Promise<ShopFace | null>>({ max: 1_000, ttl: faceFor });
  return async (slug) => {
    const asked = cache.get(slug) ?? (slug.includes('\0') ? Promise.resolve(null) : door.shopFace(slug));
    cache.set(slug, asked, { noUpdateTTL: true });
    const face = await asked.catch((error) => {
      cache.delete(slug);
      throw error;
    });
    if (!face) throw new AppError('not_found', `There is no shop "${slug}" with a web chat`, { path: 'shop' });
    return face;
  };
}

function bearer(request: FastifyRequest): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
