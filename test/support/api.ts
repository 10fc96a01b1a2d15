import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { createApiToken, type Permission, permissions } from '#inbox';
import { transact } from '#platform/db';
import type { World } from '#world';
import { apiRoutes } from '../../src/http/api/index.ts';
import { createServer } from '../../src/http/server.ts';
import { testShop } from './database.ts';
import { testWorld } from './world.ts';

export type TestApi = {
  app: FastifyInstance;
  world: World;
  /** A client that holds a token of the shop with these rights (all when left out). */
  client(shopId: string, scopes?: readonly Permission[]): Promise<Client>;
};

type Answer = { status: number; body: Record<string, never>; headers: Record<string, unknown> };
export type Client = (method: InjectOptions['method'], url: string, body?: object, headers?: object) => Promise<Answer>;

/** The REST API on the worker's database, called without a socket. */
export async function testApi(changes: Parameters<typeof testWorld>[0] = {}): Promise<TestApi> {
  const world = await testWorld(changes);
  const app = createServer(pino({ level: 'silent' }));
  await apiRoutes(app, world);
  await app.ready();
  const client = async (shopId: string, scopes: readonly Permission[] = permissions): Promise<Client> => {
    const { token } = await transact(world.db, (tx) =>
      createApiToken(tx, { shopId, name: 'test', scopes: [...scopes], createdBy: null, now: world.clock.now() }),
    );
    return caller(app, { authorization: `Bearer ${token}` });
  };
  return { app, world, client };
}

export function caller(app: FastifyInstance, always: Record<string, string>, remoteAddress?: string): Client {
  return async (method, url, body, headers) => {
    const response = await app.inject({
      method,
      url,
      payload: body,
      headers: { ...always, ...headers },
      remoteAddress,
    });
    const isJson = String(response.headers['content-type']).includes('json');
    return { status: response.statusCode, body: isJson ? response.json() : {}, headers: response.headers };
  };
}

export { testShop };
