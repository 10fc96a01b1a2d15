import type { FastifyInstance } from 'fastify';
import type { World } from '#world';
import { callBackRoutes } from './call-backs.ts';
import { cartRoutes } from './carts.ts';
import { connectionRoutes } from './connections.ts';
import { conversationActionRoutes } from './conversation-actions.ts';
import { conversationRoutes } from './conversations.ts';
import { customerRoutes } from './customers.ts';
import { deskRoutes } from './desk.ts';
import { docsPage, docsStyle } from './docs-page.ts';
import { document } from './documented.ts';
import { eventRoutes } from './events.ts';
import { faqRoutes } from './faq.ts';
import { figureRoutes } from './figures.ts';
import { forgetKeys } from './idempotency.ts';
import { importRoutes } from './imports.ts';
import { inboxSearchRoutes } from './inbox-search.ts';
import { jobRoutes } from './jobs.ts';
import { leadRoutes } from './leads.ts';
import { learningRoutes } from './learning.ts';
import { memberRoutes } from './members.ts';
import { orderActionRoutes } from './order-actions.ts';
import { orderRoutes } from './orders.ts';
import { postRoutes } from './posts.ts';
import { productRoutes } from './products.ts';
import { pushRoutes } from './push.ts';
import { fileType, type Mount } from './route.ts';
import { saidRoutes } from './said.ts';
import { savedReplyRoutes } from './saved-replies.ts';
import { scheduledRoutes } from './scheduled.ts';
import { searchRoutes } from './search.ts';
import { securityRoutes } from './security.ts';
import { sessionRoutes } from './session.ts';
import { settleRoutes } from './settle.ts';
import { shopRoutes } from './shops.ts';
import { storyRoutes } from './story.ts';
import { talkRoutes } from './talk.ts';
import { teamRoutes } from './teams.ts';
import { tokenRoutes } from './tokens.ts';
import { visitorRoutes } from './visitors.ts';
import { webhookDocs } from './webhook-docs.ts';
import { webhookRoutes } from './webhooks.ts';

/** Every resource, one line each; the order is that of the document. */
const resources: Mount[][] = [
  shopRoutes,
  productRoutes,
  searchRoutes,
  faqRoutes,
  importRoutes,
  learningRoutes,
  postRoutes,
  visitorRoutes,
  customerRoutes,
  leadRoutes,
  cartRoutes,
  orderRoutes,
  orderActionRoutes,
  conversationRoutes,
  conversationActionRoutes,
  saidRoutes,
  settleRoutes,
  storyRoutes,
  inboxSearchRoutes,
  talkRoutes,
  scheduledRoutes,
  savedReplyRoutes,
  deskRoutes,
  teamRoutes,
  callBackRoutes,
  pushRoutes,
  figureRoutes,
  eventRoutes,
  webhookRoutes,
  connectionRoutes,
  tokenRoutes,
  memberRoutes,
  securityRoutes,
  jobRoutes,
];

const hourMs = 3_600_000;

/** The REST API under /v1, described at /openapi.json and, to read, at /docs. */
export async function apiRoutes(app: FastifyInstance, world: World): Promise<void> {
  await app.register(async (api) => {
    await document(api, webhookDocs());
    api.addContentTypeParser(fileType, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    sessionRoutes(api, world);
    for (const mount of resources.flat()) mount(api, world);
    const cleaning = setInterval(() => {
      forgetKeys(world.db, world.clock.now()).catch((error) =>
        world.log.warn({ err: error }, 'api: could not forget keys'),
      );
    }, hourMs).unref();
    api.addHook('onClose', async () => clearInterval(cleaning));
    api.get('/openapi.json', { schema: { hide: true } }, async () => api.swagger());
    api.get('/docs', { schema: { hide: true } }, async (_request, reply) =>
      reply.type('text/html').send(docsPage(api.swagger() as Parameters<typeof docsPage>[0])),
    );
    api.get('/docs/style.css', { schema: { hide: true } }, async (_request, reply) =>
      reply.type('text/css').header('cache-control', 'max-age=3600').send(docsStyle),
    );
  });
}
