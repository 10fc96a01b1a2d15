import type { FastifyBaseLogger } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { type News, publish } from '#platform/bus';
import { AppError } from '#platform/errors';
import type { Door, ShopFace } from '../channel.ts';
import { webMessage } from './body.ts';
import type { Hub } from './hub.ts';
import type { Limits } from './limits.ts';
import type { ServerFrame } from './protocol.ts';
import { readUpdate, type Visit } from './update.ts';
import { readToken } from './visitor-token.ts';

export type WebChannel = { door: Door; hub: Hub; limits: Limits };

type Guest = { face: ShopFace; address: string; after: number; log: FastifyBaseLogger };

const frame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), token: z.string().max(300) }),
  webMessage.extend({ type: z.literal('message') }),
  z.object({ type: z.literal('typing') }),
]);

const helloWithinMs = 10_000;
const heartbeatMs = 25_000;
const largestFrame = 256 * 1024;
const mostWaitingFrames = 50;

/** Why a socket was closed, as the widget understands it. */
export const closeCodes = { policy: 1008, broken: 1011, unauthorized: 4401, late: 4408, tooMany: 4429 };

/**
 * One open socket. Frames in and updates out go through one line, one after another: a message's receipt always
 * precedes the message itself, and no two updates overlap.
 */
export function serveSocket(socket: WebSocket, { door, hub, limits }: WebChannel, guest: Guest): void {
  let visit: Visit | undefined;
  let conversationId: string | null = null;
  let lastSeq = guest.after;
  let line = Promise.resolve();
  let waiting = 0;
  let updateWanted = false;
  let alive = true;
  let stopListening = () => {};

  const send = (message: ServerFrame) => socket.send(JSON.stringify(message));

  function inTurn(work: () => Promise<void>): void {
    if (++waiting > mostWaitingFrames) {
      socket.close(closeCodes.policy, 'too many frames at once');
      return;
    }
    line = line
      .then(() => (socket.readyState === socket.OPEN ? work() : undefined))
      .catch((error: unknown) => {
        guest.log.error({ err: error }, 'web: socket failed');
        socket.close(closeCodes.broken);
      })
      .finally(() => {
        waiting--;
      });
  }

  async function read(data: string): Promise<void> {
    let id: string | undefined;
    try {
      if (data.length > largestFrame) throw new AppError('too_large', 'A message may have 256 KiB at most');
      const json = parse(data);
      id = typeof json === 'object' && json && 'id' in json ? String(json.id).slice(0, 200) : undefined;
      const parsed = frame.parse(json);
      if (parsed.type === 'hello') await greet(parsed.token);
      else if (!visit) socket.close(closeCodes.unauthorized, 'hello comes first');
      else if (parsed.type === 'typing') tellTyping(visit);
      else await take(visit, parsed, data);
    } catch (error) {
      send(errorFrame(error, id));
    }
  }

  async function greet(token: string): Promise<void> {
    const visitor = readToken(door, guest.face.shopId, token, door.now());
    if (visit || !visitor) {
      socket.close(closeCodes.unauthorized, 'no valid visitor token');
      return;
    }
    if (hub.count(visitor.id) >= limits.socketsOfVisitor) {
      socket.close(closeCodes.tooMany, 'too many windows at once');
      return;
    }
    clearTimeout(helloTimer);
    const { shopId, connectionId } = guest.face;
    visit = { shopId, connectionId, visitor: visitor.id };
    stopListening = hub.listen(visitor.id, hear);
    await update(visit, true);
  }

  async function take(who: Visit, message: z.infer<typeof webMessage>, raw: string): Promise<void> {
    limits.message(who.visitor, guest.address, door.now());
    const { id, content, context, language } = message;
    const event = { eventKey: id, raw, sender: { id: who.visitor, language }, content, context };
    const received = await door.receive(who, event);
    conversationId = received.conversationId;
    send({ type: 'receipt', id, messageId: received.messageId });
    hub.received(who.visitor, received.conversationId);
  }

  function hear(news: News | null): void {
    if (news?.topic === 'typing') {
      if (news.author === 'staff') send({ type: 'typing', name: news.name });
      return;
    }
    if (updateWanted || !visit) return;
    const who = visit;
    updateWanted = true;
    inTurn(async () => {
      updateWanted = false;
      await update(who, false);
    });
  }

  async function update(who: Visit, first: boolean): Promise<void> {
    for (let more = true; more; ) {
      const range = lastSeq === 0 && first ? {} : { after: lastSeq };
      const read = await readUpdate({ door, hub }, who, range);
      if (conversationId && conversationId !== read.conversationId) lastSeq = 0;
      conversationId = read.conversationId;
      lastSeq = read.update.messages.at(-1)?.seq ?? lastSeq;
      send({ type: 'update', ...read.update });
      more = 'after' in range && read.update.more;
    }
  }

  function tellTyping({ shopId }: Visit): void {
    if (conversationId) publish({ topic: 'typing', shopId, conversationId, author: 'customer' });
  }

  const helloTimer = setTimeout(() => socket.close(closeCodes.late, 'no hello'), helloWithinMs);
  const heartbeat = setInterval(() => {
    if (!alive) socket.terminate();
    alive = false;
    socket.ping();
  }, heartbeatMs);

  socket.on('message', (data) => inTurn(() => read(data.toString())));
  socket.on('pong', () => {
    alive = true;
  });
  socket.on('error', (error) => guest.log.debug({ err: error }, 'web: socket error'));
  socket.on('close', () => {
    clearTimeout(helloTimer);
    clearInterval(heartbeat);
    stopListening();
    limits.leave(guest.address);
  });
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw new AppError('invalid_body', 'The frame is not JSON', { cause });
  }
}

/** Refusals are told to the visitor; anything else closes the socket, and the widget comes back and asks again. */
function errorFrame(error: unknown, id: string | undefined): ServerFrame {
  if (error instanceof AppError) {
    const { code, message, path, retryAfterMs } = error;
    return { type: 'error', id, error: { code, message, path }, retryAfterMs };
  }
  if (error instanceof z.ZodError) {
    const issue = error.issues[0];
    const path = issue?.path.join('.');
    return { type: 'error', id, error: { code: 'invalid_body', message: `${path} ${issue?.message}`, path } };
  }
  throw error;
}
