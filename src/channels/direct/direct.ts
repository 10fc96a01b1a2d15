import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AppError } from '#platform/errors';
import type { ConnectionRef, Door, LiveChannel } from '../live.ts';
import { messageBody, waitSeconds } from './body.ts';
import { directReply } from './reply.ts';

/** Plain HTTP: an app, a kiosk, a car, a test. Replies are waited for or fetched. */
export const direct: LiveChannel = {
  id: 'direct',
  label: 'Direct (HTTP)',
  icon: 'M6.5 5 2.8 9l3.7 4M11.5 5l3.7 4-3.7 4',
  settings: z.strictObject({}),
  routes,
};

const sendQuery = z.object({ wait: waitSeconds });
const fetchQuery = z.object({
  sender: z.string().min(1).max(200),
  after: z.coerce.number().int().min(0).default(0),
  wait: waitSeconds,
});

async function routes(app: FastifyInstance, door: Door): Promise<void> {
  app.post('/messages', async (request) => {
    const connection = await authenticate(door, request);
    const { wait } = sendQuery.parse(request.query);
    const { id, sender, content, context } = messageBody.parse(request.body);
    const event = { eventKey: id, raw: request.rawBody, sender, content, context };
    const { messageId } = await door.receive(connection, event);
    const replies = wait > 0 ? await door.repliesTo(connection, messageId, wait * 1000) : [];
    const side = await door.customerSide(connection, sender.id);
    return { messageId, replies: replies.map(directReply), ...side };
  });

  app.get('/messages', async (request) => {
    const connection = await authenticate(door, request);
    const { sender, after, wait } = fetchQuery.parse(request.query);
    const replies = await door.repliesAfter(connection, sender, after, wait * 1000);
    const side = await door.customerSide(connection, sender);
    return { replies: replies.map(directReply), ...side };
  });
}

/** @throws AppError `unauthorized` */
async function authenticate(door: Door, request: FastifyRequest): Promise<ConnectionRef> {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const shop = request.headers['x-warung-shop'];
  const connection = token ? await door.authenticate(token, typeof shop === 'string' ? shop : undefined) : null;
  if (!connection) throw new AppError('unauthorized', 'No token, or one that opens no direct connection');
  return connection;
}
