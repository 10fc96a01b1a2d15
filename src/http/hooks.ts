import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Accounts, eventsIn, type Hook, openAccounts, rawText } from '#channels';
import { type Intake, openIntake } from '#conversations';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { answerDesk } from './answer-desk.ts';

/** Platforms send several events at once; the largest sends 3 MB. */
const bodyLimit = 3 * 1_048_576;

/**
 * Where platforms send their webhooks: `/hooks/<channel>/<connection>`. What is not theirs is refused; everything else is
 * kept, whole, before it is acknowledged, whether we understand it or not.
 */
export function hookRoutes(app: FastifyInstance, world: World): void {
  const accounts = openAccounts(world);
  const takeIn = openIntake(world.database.urgent, world.clock);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body));
    scope.route({
      method: ['GET', 'POST'],
      url: '/hooks/:channel/:connection',
      schema: { hide: true },
      bodyLimit,
      handler: (request, reply) => takeHook({ world, accounts, takeIn }, request, reply),
    });
  });
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Desk = { world: World; accounts: Accounts; takeIn: Intake };

async function takeHook({ world, accounts, takeIn }: Desk, request: FastifyRequest, reply: FastifyReply) {
  const { channel: name, connection } = request.params as { channel: string; connection: string };
  const open = uuid.test(connection) ? await accounts.of(connection) : null;
  if (open?.channel.id !== name) throw new AppError('not_found', `There is no ${name} connection of that id`);
  const { channel, account } = open;
  const hook = hookOf(request, account.hookUrl);

  const verdict = await channel.verify(hook, account);
  if (verdict.kind === 'challenge') return answered(reply, verdict.answer);
  if (verdict.kind === 'refused') {
    world.log.warn({ connection, address: request.ip, reason: verdict.reason }, 'hooks: refused');
    throw new AppError('unauthorized', verdict.reason);
  }
  const events = await eventsIn(channel, hook, open.account, world);
  const { shopId, connectionId } = account;
  await takeIn({ shopId, connectionId, raw: rawText(hook.rawBody), events });
  const answer = await channel.answer?.(hook, account, answerDesk(world, account)).catch((error: unknown) => {
    world.log.warn({ connection, err: error }, 'hooks: kept, but not answered');
    return null;
  });
  return answer ? answered(reply, answer) : reply.type('text/plain').send('');
}

function answered(reply: FastifyReply, answer: { status?: number; contentType?: string; body: string }) {
  return reply
    .status(answer.status ?? 200)
    .type(answer.contentType ?? 'text/plain')
    .send(answer.body);
}

function hookOf(request: FastifyRequest, hookUrl: string): Hook {
  const query = request.url.split('?')[1];
  const headers = Object.entries(request.headers).map(([name, value]) => [name, value && String(value)] as const);
  return {
    method: request.method,
    url: query ? `${hookUrl}?${query}` : hookUrl,
    headers: Object.fromEntries(headers),
    query: Object.fromEntries(new URLSearchParams(query)),
    rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}
