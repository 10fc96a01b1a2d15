import type { FastifyBaseLogger } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { type News, publish } from '#platform/bus';
import { AppError } from '#platform/errors';
import type { Door, ShopFace } from '../live.ts';
import { webMessage } from './body.ts';
import { closeCodes } from './close-codes.ts';
import type { Hub } from './hub.ts';
import type { Limits } from './limits.ts';
import type { ServerFrame } from './protocol.ts';
import { readUpdate, type Standing, type Visit } from './update.ts';
import { readToken } from './visitor-token.ts';

export type WebChannel = { door: Door; hub: Hub; limits: Limits };

type Guest = { face: ShopFace; address: string; after: number; log: FastifyBaseLogger };

const frame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), token: z.string().max(300) }),
  webMessage.extend({ type: z.literal('message') }),
  z.object({ type: z.literal('typing'), text: z.string().max(1_000).optional() }),
]);

/** Of what is being typed so many characters are shown to the shop's people. */
const longestPreview = 300;
const helloWithinMs = 10_000;
const heartbeatMs = 25_000;
const largestFrame = 256 * 1024;
const mostWaitingFrames = 50;
/** Bytes; who reads slower than that loses the connection and resumes where it was. */
const mostUnsent = 4 * 1_048_576;

/**
 * One open socket. Frames in and updates out go through one line, one after another: a message's receipt always
 * precedes the message itself, and no two updates overlap.
 */
export class Session {
  readonly #socket: WebSocket;
  readonly #channel: WebChannel;
  readonly #guest: Guest;
  #visit: Visit | undefined;
  #conversationId: string | null = null;
  #lastSeq: number;
  #standing: Standing | null = null;
  #line = Promise.resolve();
  #waiting = 0;
  #updateWanted = false;
  #alive = true;
  #stopListening = () => {};
  readonly #helloTimer: NodeJS.Timeout;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(socket: WebSocket, channel: WebChannel, guest: Guest) {
    this.#socket = socket;
    this.#channel = channel;
    this.#guest = guest;
    this.#lastSeq = guest.after;
    this.#helloTimer = setTimeout(() => socket.close(closeCodes.late, 'no hello'), helloWithinMs);
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs);
    socket.on('message', (data) => this.#inTurn(() => this.#read(data.toString())));
    socket.on('pong', () => {
      this.#alive = true;
    });
    socket.on('error', (error) => guest.log.debug({ err: error }, 'web: socket error'));
    socket.on('close', () => this.#end());
  }

  #inTurn(work: () => Promise<void>): void {
    if (++this.#waiting > mostWaitingFrames) {
      this.#socket.close(closeCodes.policy, 'too many frames at once');
      return;
    }
    this.#line = this.#line
      .then(() => (this.#socket.readyState === this.#socket.OPEN ? work() : undefined))
      .catch((error: unknown) => {
        this.#guest.log.error({ err: error }, 'web: socket failed');
        this.#socket.close(closeCodes.broken);
      })
      .finally(() => {
        this.#waiting--;
      });
  }

  async #read(data: string): Promise<void> {
    let id: string | undefined;
    try {
      const json = parse(data);
      id = idOf(json);
      await this.#obey(frame.parse(json), data);
    } catch (error) {
      this.#send(errorFrame(error, id));
    }
  }

  async #obey(parsed: z.infer<typeof frame>, raw: string): Promise<void> {
    if (parsed.type === 'hello') await this.#greet(parsed.token);
    else if (!this.#visit) this.#socket.close(closeCodes.unauthorized, 'hello comes first');
    else if (parsed.type === 'typing') this.#tellTyping(this.#visit, parsed.text);
    else await this.#take(this.#visit, parsed, raw);
  }

  async #greet(token: string): Promise<void> {
    const { door, hub, limits } = this.#channel;
    const { shopId, connectionId } = this.#guest.face;
    const visitor = readToken(door, shopId, token, door.now());
    if (this.#visit || !visitor) {
      this.#socket.close(closeCodes.unauthorized, 'no valid visitor token');
      return;
    }
    if (hub.count(visitor.id) >= limits.socketsOfVisitor) {
      this.#socket.close(closeCodes.tooMany, 'too many windows at once');
      return;
    }
    clearTimeout(this.#helloTimer);
    this.#visit = { shopId, connectionId, visitor: visitor.id };
    this.#stopListening = hub.listen(visitor.id, (news) => this.#hear(news));
    await this.#update(this.#visit, true);
  }

  async #take(visit: Visit, message: z.infer<typeof webMessage>, raw: string): Promise<void> {
    const { door, hub, limits } = this.#channel;
    limits.message(visit.visitor, this.#guest.address, door.now());
    const { id, content, context, language } = message;
    const event = { eventKey: id, raw, sender: { id: visit.visitor, language }, content, context };
    const { messageId, conversationId } = await door.receive(visit, event);
    this.#conversationId = conversationId;
    this.#send({ type: 'receipt', id, messageId });
    hub.received(visit.visitor, conversationId);
  }

  #tellTyping({ shopId }: Visit, text?: string): void {
    const conversationId = this.#conversationId;
    const preview = text?.toWellFormed().slice(0, longestPreview);
    if (conversationId) publish({ topic: 'typing', shopId, conversationId, author: 'customer', text: preview });
  }

  #hear(news: News | null): void {
    if (news?.topic === 'typing') {
      if (news.author === 'staff') this.#send({ type: 'typing', name: news.name });
      return;
    }
    const visit = this.#visit;
    if (news?.topic === 'revised' && visit) {
      this.#inTurn(() => this.#tellRevised(visit, news.seq));
      return;
    }
    if (this.#updateWanted || !visit) return;
    this.#updateWanted = true;
    this.#inTurn(async () => {
      this.#updateWanted = false;
      await this.#update(visit, false);
    });
  }

  /** What the visitor has seen already stands otherwise now; what is still to come comes as it is. */
  async #tellRevised(visit: Visit, seq: number): Promise<void> {
    if (seq > this.#lastSeq) return;
    const { update } = await readUpdate(this.#channel, visit, { after: seq - 1 });
    this.#send({ type: 'update', ...update, messages: update.messages.slice(0, 1), more: false });
  }

  /** Sends what is new; the first time, how it stands. */
  async #update(visit: Visit, first: boolean): Promise<void> {
    for (let more = true; more; ) {
      const range = this.#lastSeq === 0 && first ? {} : { after: this.#lastSeq };
      const known = this.#standing;
      const { standing, update } = await readUpdate(this.#channel, visit, range, known);
      const conversationId = standing?.conversationId ?? null;
      if (this.#conversationId && this.#conversationId !== conversationId) this.#lastSeq = 0;
      this.#conversationId = conversationId;
      this.#standing = standing;
      this.#lastSeq = update.messages.at(-1)?.seq ?? this.#lastSeq;
      if (first || update.messages.length > 0 || standing?.mark !== known?.mark)
        this.#send({ type: 'update', ...update });
      more = 'after' in range && update.more;
    }
  }

  #send(message: ServerFrame): void {
    if (this.#socket.bufferedAmount > mostUnsent) this.#socket.terminate();
    else this.#socket.send(JSON.stringify(message));
  }

  /** Whoever did not answer the last ping is gone, even if the network has not noticed. */
  #beat(): void {
    if (!this.#alive) this.#socket.terminate();
    this.#alive = false;
    this.#socket.ping();
  }

  #end(): void {
    clearTimeout(this.#helloTimer);
    clearInterval(this.#heartbeat);
    this.#stopListening();
    this.#channel.limits.leave(this.#guest.address);
  }
}

/** @throws AppError `too_large`, `invalid_body` */
function parse(data: string): unknown {
  if (Buffer.byteLength(data) > largestFrame) throw new AppError('too_large', 'A message may have 256 KiB at most');
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw new AppError('invalid_body', 'The frame is not JSON', { cause });
  }
}

/** The sender's own id of what cannot be taken, so that they know what was refused. */
function idOf(json: unknown): string | undefined {
  return typeof json === 'object' && json && 'id' in json ? String(json.id).slice(0, 200) : undefined;
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
