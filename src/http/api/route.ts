import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Permission } from '#inbox';
import { type Db, transact } from '#platform/db';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { type Access, gateOf } from './access.ts';

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
  /** False: the handler opens its own transactions (it calls a payment provider, say) and gets the database. */
  transaction?: false;
};

export type Call<P, Q, B> = Access & { params: P; query: Q; body: B; now: Date; world: World };

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

/**
 * Adds a route of the REST API: who asks is known and may, what they send is checked, every query of the handler gets the
 * shop's id, and a write is one transaction together with its Idempotency-Key.
 */
export function route<
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
  R extends z.ZodType = z.ZodNever,
>(
  app: FastifyInstance,
  world: World,
  spec: Spec<P, Q, B, R>,
  handle: (
    tx: Db,
    call: Call<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<R extends z.ZodNever ? void : z.output<R>>,
): void {
  const gate = gateOf(world);
  const accesses = new WeakMap<FastifyRequest, Access>();
  const success = spec.response ? (spec.status ?? 200) : 204;
  app.route({
    method: spec.method,
    url: spec.url,
    schema: {
      tags: [spec.tag],
      summary: spec.summary,
      description: [spec.description, `Needs the right to \`${spec.needs}\`.`].filter(Boolean).join('\n\n'),
      operationId: operationId(spec.method, spec.url),
      security: [{ token: [] }, { session: [] }],
      ...(spec.params && { params: spec.params }),
      ...(spec.query && { querystring: spec.query }),
      ...(spec.body && { body: spec.body }),
      ...(spec.creates && { headers: idempotencyHeader }),
      response: { [success]: spec.response ?? z.null().describe('Nothing'), ...errorResponses },
    },
    onRequest: async (request) => {
      accesses.set(request, await gate.access(request, spec.needs));
    },
    handler: async (request, reply) => {
      const access = accesses.get(request);
      if (!access) throw new AppError('unauthorized', 'Nobody is signed in');
      const call = {
        ...access,
        params: request.params as z.output<P>,
        query: request.query as z.output<Q>,
        body: request.body as z.output<B>,
        now: world.clock.now(),
        world,
      };
      await spec.check?.(call);
      reply.status(success);
      const key = spec.creates ? request.headers['idempotency-key'] : undefined;
      if (typeof key === 'string') {
        const body = await once(world, request, call, key, async (tx) =>
          encoded(spec.response, await handle(tx, call)),
        );
        return reply.type('application/json').serializer(String).send(body);
      }
      if (spec.method === 'GET' || spec.transaction === false) return handle(world.db, call);
      return transact(world.db, (tx) => handle(tx, call));
    },
  });
}

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

function encoded(schema: z.ZodType | undefined, answer: unknown): string {
  return JSON.stringify(schema ? z.encode(schema, answer) : null);
}

/** Does the work once per key: its answer is stored in the transaction of its effects and given again. */
async function once(
  world: World,
  request: FastifyRequest,
  call: { shopId: string; now: Date },
  key: string,
  work: (tx: Db) => Promise<string>,
): Promise<string> {
  const { shopId, now } = call;
  const name = `${request.method} ${request.routeOptions.url} ${key}`;
  const hash = createHash('sha256').update(`${request.url}\n${request.rawBody}`).digest('hex');
  return transact(world.db, async (tx) => {
    const fresh = await tx
      .insertInto('idempotency_keys')
      .values({ shop_id: shopId, key: name, request_hash: hash, status: 0, body: '{}', at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!fresh) return storedAnswer(tx, shopId, name, hash);
    const answer = await work(tx);
    await tx
      .updateTable('idempotency_keys')
      .set({ status: 1, body: answer })
      .where('shop_id', '=', shopId)
      .where('key', '=', name)
      .execute();
    return answer;
  });
}

async function storedAnswer(tx: Db, shopId: string, key: string, hash: string): Promise<string> {
  const row = await tx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'body'])
    .where('shop_id', '=', shopId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row?.request_hash !== hash) {
    throw new AppError('conflict', 'This Idempotency-Key was used for another request', { path: 'idempotency-key' });
  }
  return JSON.stringify(row.body);
}
