import { z } from 'zod';
import { channels, isPlatform } from '#channels';
import { changeConnection, connectionsOf, createConnection, type ListedConnection } from '#conversations';
import type { Db } from '#platform/db';
import { newId, newToken } from '#platform/ids';
import { hashToken } from '#platform/secrets';
import type { World } from '#world';
import {
  channelOf,
  channelShape,
  described,
  findingShape,
  hookUrlOf,
  storedSettings,
  tryOut,
} from './channel-settings.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const connectionShape = z
  .object({
    id,
    channel: z.string(),
    name: z.string(),
    enabled: z.boolean(),
    hasToken: z.boolean(),
    settings: z.record(z.string(), z.unknown()).describe('By channel: see /v1/channels; secrets are not shown again'),
    hookUrl: z.string().nullable().describe('The address to enter at the platform; null: it needs none'),
    trouble: z.string().nullable().describe('Why nothing is heard from there now; null: all is well'),
    createdAt: z.date(),
  })
  .meta({ id: 'Connection' });

const name = z.string().trim().min(1).max(100);
const settings = z.record(z.string(), z.unknown());
const withToken = connectionShape.extend({
  token: z.string().nullable().describe('Shown this once, stored as a hash; null: the channel needs none'),
});

async function connectionOf(tx: Db, shopId: string, id: string) {
  return (await connectionsOf(tx, shopId)).find((connection) => connection.id === id) ?? null;
}

const shownTo = (world: World) => (connection: ListedConnection) => ({
  ...connection,
  hookUrl: hookUrlOf(world, connection),
});

const tag = 'Connections';

const channelRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/channels',
      tag,
      summary: 'List channels: what each needs to be set up, and how',
      needs: 'read',
      response: z.object({ items: z.array(channelShape) }),
    },
    async () => ({ items: channels.map(described) }),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/connections/:id/check',
      tag,
      summary: 'Try a connection on its platform: what is wrong, and what to do',
      needs: 'access',
      params: idParams,
      query: z.object({ language: z.string().max(10).default('en').describe('Of the findings: id, ru, en or pt') }),
      response: z.object({ findings: z.array(findingShape) }),
    },
    async (db, { shopId, params, query, world }) => {
      found(await connectionOf(db, shopId, params.id), 'connection');
      return { findings: await tryOut(world, params.id, query.language) };
    },
  ),
];

/** Accounts of channels. A connection is switched off, never deleted: its conversations stay. */
export const connectionRoutes: Mount[] = [
  ...channelRoutes,
  route(
    {
      method: 'GET',
      url: '/v1/connections',
      tag,
      summary: 'List connections',
      needs: 'read',
      response: z.object({ items: z.array(connectionShape) }),
    },
    async (tx, { shopId, world }) => ({ items: (await connectionsOf(tx, shopId)).map(shownTo(world)) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/connections',
      tag,
      summary: 'Add a connection of a channel; its token is shown this once',
      needs: 'access',
      body: z.object({ channel: z.enum(channels.map(({ id }) => id)), name, settings: settings.optional() }),
      response: withToken,
      status: 201,
    },
    async (tx, { shopId, body, now, world }) => {
      const channel = channelOf(body.channel);
      const id = newId();
      const pull = !isPlatform(channel);
      const token = pull ? newToken() : null;
      const stored = await storedSettings(tx, world, channel, id, body.settings ?? {});
      const tokenHash = token && hashToken(token);
      const made = await createConnection(tx, { shopId, id, ...body, ...stored, tokenHash, pull, now });
      const listed = {
        ...made,
        enabled: true,
        hasToken: token !== null,
        settings: stored.settings ?? {},
        trouble: null,
        createdAt: now,
      };
      return { ...shownTo(world)(listed), token };
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
        settings: settings.optional().describe('What is left out of the secrets stays as it is'),
      }),
      response: connectionShape,
    },
    async (tx, { shopId, params, body: { settings: wanted, ...body }, world }) => {
      const { id, channel } = found(await connectionOf(tx, shopId, params.id), 'connection');
      const stored = wanted && (await storedSettings(tx, world, channelOf(channel), id, wanted));
      return shownTo(world)(found(await changeConnection(tx, shopId, id, { ...body, ...stored }), 'connection'));
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
    async (tx, { shopId, params, world }) => {
      const token = newToken();
      const changed = await changeConnection(tx, shopId, params.id, { tokenHash: hashToken(token) });
      return { ...shownTo(world)(found(changed, 'connection')), token };
    },
  ),
];
