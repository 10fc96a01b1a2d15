import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { z } from 'zod';
import { noteAct, type Permission } from '#inbox';
import { type Db, transact } from '#platform/db';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { type Access, gateOf } from './access.ts';
import { once } from './idempotency.ts';

/** What a route says of itself: the OpenAPI document and the checks are both made from it. */
export type Spec<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: string;
  tag: string;
  summary: string;
  description?: string;
  needs: Permission;
  params?: P;
  query?: Q;
  body?: B;
  /** What comes back; nothing (204) when left out. */
  response?: R;
  /** The status of success; 200, or 204 without a response. */
  status?: 200 | 201 | 202;
  /** A POST that makes something: the same Idempotency-Key again gives the same answer and makes nothing. */
  creates?: boolean;
  /** Looked at before the transaction begins: what asks the world outside. @throws AppError to refuse */
  check?: (call: { body: z.output<B>; world: World }) => Promise<void>;
  /** The body is a file as it is (application/octet-stream), of so many bytes at most; the handler finds it in `file`. */
  upload?: number;
};

export type Call<P, Q, B> = Access & { params: P; query: Q; body: B; file: Buffer; now: Date; world: World };

export const errorResponse = z
  .object({
    error: z.object({
      code: z.string().describe('One of a closed list: invalid_body, not_found, conflict ...'),
      message: z.string().describe('What is wrong, for a person'),
      path: z.string().optional().describe('The field it is about: "lines.0.quantity"'),
      remedy: z.string().optional().describe('What to do about it'),
    }),
  })
  .meta({ id: 'Error' });

const errorStatuses = [400, 401, 403, 404, 409, 429] as const;
const errorResponses = Object.fromEntries(errorStatuses.map((status) => [status, errorResponse]));

/** A route, ready to be added to the server of a world. */
export type Mount = (app: FastifyInstance, world: World) => void;

/**
 * A route of the REST API: who asks is known and may, what they send is checked, every query of the handler gets the
 * shop's id, and a write is one transaction together with its Idempotency-Key.
 */
export function route<
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
  R extends z.ZodType = z.ZodNever,
>(spec: Spec<P, Q, B, R>, handle: Handle<P, Q, B, R>): Mount {
  const success = spec.response ? (spec.status ?? 200) : 204;
  return (app, world) => {
    const gate = gateOf(world);
    const accesses = new WeakMap<FastifyRequest, Access>();
    app.route({
      method: spec.method,
      url: spec.url,
      ...(spec.upload && { bodyLimit: spec.upload }),
      schema: schemaOf(spec, success),
      onRequest: async (request) => {
        accesses.set(request, await gate.access(request, spec.needs));
      },
      handler: async (request, reply) => {
        const access = accesses.get(request);
        if (!access) throw new AppError('unauthorized', 'Nobody is signed in');
        reply.status(success);
        return answer(spec, handle, callOf<P, Q, B>(request, access, world), request, reply);
      },
    });
  };
}

type Handle<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = (
  tx: Db,
  call: Call<z.output<P>, z.output<Q>, z.output<B>>,
) => Promise<R extends z.ZodNever ? void : z.output<R>>;

function callOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  request: FastifyRequest,
  access: Access,
  world: World,
): Call<z.output<P>, z.output<Q>, z.output<B>> {
  return {
    ...access,
    params: request.params as z.output<P>,
    query: request.query as z.output<Q>,
    body: request.body as z.output<B>,
    file: Buffer.isBuffer(request.body) ? request.body : Buffer.of(),
    now: world.clock.now(),
    world,
  };
}

async function answer<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  spec: Spec<P, Q, B, R>,
  handle: Handle<P, Q, B, R>,
  call: Call<z.output<P>, z.output<Q>, z.output<B>>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { db } = call.world;
  await spec.check?.(call);
  if (spec.method === 'GET') return handle(db, call);
  const key = spec.creates ? request.headers['idempotency-key'] : undefined;
  const done = async (tx: Db) => {
    const result = await handle(tx, call);
    if (isNoted(call, spec.needs)) await noteAct(tx, actOf(spec, call));
    return result;
  };
  if (typeof key !== 'string') return transact(db, done);
  const work = async (tx: Db) => encoded(spec.response, await done(tx));
  const said = await once(db, { request, shopId: call.shopId, key, now: call.now }, work);
  return reply.type('application/json').serializer(String).send(said);
}

/** What people do is noted, all of it; of what programs do, what could be misused. That something was read is no act. */
function isNoted({ actor, staff }: Access, needs: Permission): boolean {
  return needs !== 'read' && (staff !== null || sensitive.has(needs) || actor === 'owner');
}

const sensitive = new Set<Permission>(['access', 'settings', 'privacy', 'refund']);

function actOf(spec: { method: string; url: string }, call: Access & { params: unknown; now: Date }) {
  const { shopId, actor, now, params } = call;
  const subject = typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
  return { shopId, actor, action: operationId(spec.method, spec.url), subject, now };
}

function encoded(schema: z.ZodType | undefined, value: unknown): string {
  return JSON.stringify(schema ? z.encode(schema, value) : null);
}

function schemaOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  spec: Spec<P, Q, B, R>,
  success: number,
): FastifySchema {
  return {
    tags: [spec.tag],
    summary: spec.summary,
    description: [spec.description, `Needs the right to \`${spec.needs}\`.`].filter(Boolean).join('\n\n'),
    operationId: operationId(spec.method, spec.url),
    security: [{ token: [] }, { session: [] }],
    ...(spec.params && { params: spec.params }),
    ...(spec.query && { querystring: spec.query }),
    ...(spec.body && { body: spec.body }),
    ...(spec.upload && { consumes: [fileType] }),
    ...(spec.creates && { headers: idempotencyHeader }),
    response: { [success]: spec.response ?? z.null().describe('Nothing'), ...errorResponses },
  };
}

/** How a file is sent to a route with `upload`. */
export const fileType = 'application/octet-stream';

const idempotencyHeader = z.object({
  'idempotency-key': z.string().min(1).max(200).optional().describe('Your own name for this request; kept for a day'),
});

/** "listProducts"-like names: the method and the words of the path. */
function operationId(method: string, url: string): string {
  const words = url
    .replace(/^\/v1\//, '')
    .split(/[/:_-]+/)
    .filter(Boolean);
  return method.toLowerCase() + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}
