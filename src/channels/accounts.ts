import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { readConnection } from '#conversations';
import type { Secrets } from '#platform/secrets';
import type { World } from '#world';
import { channels } from './all.ts';
import { type Account, isPlatform, type PlatformChannel } from './channel.ts';

export type OpenAccount = { channel: PlatformChannel; account: Account };

/** The accounts at platforms, by their connection's id; null: no such one, switched off, or not set up. */
export type Accounts = { of(connectionId: string): Promise<OpenAccount | null> };

const keptMs = 5_000;

/** Connections change seldom and are asked for at every webhook and send: what was read, once for all, is good for five seconds. */
export function openAccounts(world: World): Accounts {
  const cache = new LRUCache<string, OpenAccount>({
    max: 1_000,
    ttl: keptMs,
    fetchMethod: async (connectionId) => (await readAccount(world, connectionId)) ?? undefined,
  });
  return { of: async (connectionId) => (await cache.fetch(connectionId)) ?? null };
}

/** A webhook waits for it, so it is urgent. */
export async function readAccount(world: World, connectionId: string): Promise<OpenAccount | null> {
  const row = await readConnection(world.database.urgent, connectionId);
  const channel = row && channels.find(({ id }) => id === row.channel);
  if (!row?.enabled || !channel || !isPlatform(channel)) return null;
  const secret = row.sealed ? (JSON.parse(world.secrets.open(row.sealed, sealPlace(row.id))) as object) : {};
  const settings = channel.settings.safeParse({ ...row.settings, ...secret });
  if (!settings.success) {
    world.log.warn({ connection: row.id, issues: settings.error.issues }, 'channels: a connection is not set up');
    return null;
  }
  const hookUrl = `${world.baseUrl()}/hooks/${channel.id}/${row.id}`;
  const account = {
    shopId: row.shopId,
    connectionId: row.id,
    settings: settings.data,
    hookUrl,
    baseUrl: world.baseUrl(),
    language: row.language,
  };
  return { channel, account };
}

/** Which settings of a channel are secret: those whose schema says so. */
export function secretsOf(settings: z.ZodType): string[] {
  const schema = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { secret?: boolean }>;
  };
  return Object.entries(schema.properties ?? {}).flatMap(([name, { secret }]) => (secret ? [name] : []));
}

/** Settings in two: what may be shown, and what is sealed for this connection alone. */
export function sealSettings(
  secrets: Secrets,
  connectionId: string,
  settings: Record<string, unknown>,
  secretNames: string[],
): { open: Record<string, unknown>; sealed: string | null } {
  const entries = Object.entries(settings);
  const hidden = entries.filter(([name, value]) => secretNames.includes(name) && value !== undefined);
  return {
    open: Object.fromEntries(entries.filter(([name]) => !secretNames.includes(name))),
    sealed:
      hidden.length > 0 ? secrets.seal(JSON.stringify(Object.fromEntries(hidden)), sealPlace(connectionId)) : null,
  };
}

function sealPlace(connectionId: string): string {
  return `connection:${connectionId}`;
}
