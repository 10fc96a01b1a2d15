import { pino } from 'pino';
import { openCatalogs } from '#commerce/catalog';
import { openFlowShelf } from '#commerce/flows';
import { learnedEngine } from '#learning';
import { type Clock, systemClock } from '#platform/clock';
import { type Config, readConfig } from '#platform/config';
import { secretsFrom } from '#platform/secrets';
import type { World } from '#world';
import { testDatabase, testShop } from './database.ts';

/** The world of one test: its own shop as the default one, the worker's database, silent logs. */
export async function testWorld(
  changes: { config?: Partial<Config>; clock?: Clock; defaultShopId?: string; log?: World['log'] } = {},
): Promise<World> {
  const database = await testDatabase();
  return {
    config: { ...readConfig({}), ...changes.config },
    log: changes.log ?? pino({ level: 'silent' }),
    clock: changes.clock ?? systemClock,
    database,
    db: database.db,
    secrets: secretsFrom('a secret of the installation, long enough'),
    catalogs: openCatalogs({ engine: learnedEngine }),
    flows: openFlowShelf(),
    defaultShopId: changes.defaultShopId ?? (await testShop()).shopId,
    baseUrl: () => 'http://localhost:3000',
    shopUrl: () => 'http://localhost:3000',
  };
}
