import { z } from 'zod';
import { channels } from '#channels';
import { changeConnection, connectionsOf, createConnection } from '#conversations';
import type { Db } from '#platform/db';
import { newToken } from '#platform/ids';
import { hashToken } from '#platform/secrets';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const connectionShape = z
  .object({
    id,
    channel: z.string(),
    name: z.string(),
    enabled: z.boolean(),
    hasToken: z.boolean(),
    settings: z.record(z.string(), z.unknown()).describe('By channel; docs/web-chat.md'),
    createdAt: z.date(),
  })
  .meta({ id: 'Connection' });

const name = z.string().trim().min(1).max(100);
const withToken = connectionShape.extend({ token: z.string().describe('Shown this once; stored as a hash') });

async function connectionOf(tx: Db, shopId: string, id: string) {
  return (await connectionsOf(tx, shopId)).find((connection) => connection.id === id) ?? null;
}

/** @throws ZodError naming the setting that the channel does not have or cannot read */
function checkSettings(channel: string, settings: object): void {
  const known = channels.find(({ id }) => id === channel);
  if (known) z.object({ settings: known.settings }).parse({ settings });
}

const tag = 'Connections';

/** Accounts of channels. A connection is switched off, never deleted: its conversations stay. */
export const connectionRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/connections',
      tag,
      summary: 'List connections',
      needs: 'read',
      response: z.object({ items: z.array(connectionShape) }),
    },
    async (tx, { shopId }) => ({ items: await connectionsOf(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/connections',
      tag,
      summary: 'Add a connection of a channel; its token is shown this once',
      needs: 'access',
      body: z.object({ channel: z.enum(channels.map(({ id }) => id)), name }),
      response: withToken,
      status: 201,
    },
    async (tx, { shopId, body, now }) => {
      const token = newToken();
      const made = await createConnection(tx, { shopId, ...body, tokenHash: hashToken(token), pull: true, now });
      return { ...made, enabled: true, hasToken: true, settings: {}, createdAt: now, token };
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/connections/:id',
      tag,
      summary: 'Rename a connection, switch it on or off, set it up',
      needs: 'access',
      params: idParams,
      body: z.object({
        name: name.optional(),
        enabled: z.boolean().optional(),
        settings: z.record(z.string(), z.unknown()).optional(),
      }),
      response: connectionShape,
    },
    async (tx, { shopId, params, body }) => {
      const connection = found(await connectionOf(tx, shopId, params.id), 'connection');
      if (body.settings) checkSettings(connection.channel, body.settings);
      return found(await changeConnection(tx, shopId, params.id, body), 'connection');
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/connections/:id/token',
      tag,
      summary: 'Give it a new token; the old one opens nothing any more',
      needs: 'access',
      params: idParams,
      response: withToken,
    },
    async (tx, { shopId, params }) => {
      const token = newToken();
      const changed = await changeConnection(tx, shopId, params.id, { tokenHash: hashToken(token) });
      return { ...found(changed, 'connection'), token };
    },
  ),
];
