import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type PaymentRequestIn, type PaymentRoute, paymentRoutes } from '#commerce/orders';
import type { World } from '#world';

/** The payment providers' own pages and webhooks: whatever the providers name, mounted as it is. */
export function paymentPages(app: FastifyInstance, world: World): void {
  const { db, clock, secrets } = world;
  const receiptUrl = (shop: Parameters<World['shopUrl']>[0], token: string) =>
    `${world.shopUrl(shop)}/receipt/${token}`;
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, readForm);
    mount(scope, paymentRoutes({ db, clock, secrets, receiptUrl }));
  });
}

async function readForm(request: FastifyRequest, body: string | Buffer): Promise<object> {
  request.rawBody = body.toString();
  return {};
}

function mount(app: FastifyInstance, routes: PaymentRoute[]): void {
  for (const { method, path, handle } of routes) {
    app.route({
      method,
      url: path,
      schema: { hide: true },
      handler: async (request, reply) => {
        const answer = await handle(requestIn(request));
        return reply.status(answer.status).headers(answer.headers).send(answer.body);
      },
    });
  }
}

function requestIn(request: FastifyRequest): PaymentRequestIn {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string | undefined>,
    headers: Object.fromEntries(headers),
    rawBody: request.rawBody,
  };
}
