import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { channelJobs, startListening } from '#channels';
import { openCatalogs } from '#commerce/catalog';
import { openFlowShelf } from '#commerce/flows';
import { commerceJobs, postTo, soldProducts } from '#commerce/orders';
import { allowTestPayments } from '#commerce/payments';
import { customerJobs } from '#customers';
import { deskJobs } from '#desk';
import { deliverWebhook, sendPush } from '#inbox';
import { learnedEngine, learningJobs, learnStaleAnew } from '#learning';
import { scheduleBackups } from '#platform/backup';
import { type Clock, systemClock } from '#platform/clock';
import { type Config, databasePlace } from '#platform/config';
import { bridgeNews, type Database, openDatabase } from '#platform/db';
import { openLog } from '#platform/log';
import { measured } from '#platform/metrics';
import { startWorkers, type Workers } from '#platform/queue';
import { openSecrets } from '#platform/secrets';
import { publicJobs } from '#public';
import type { World } from '#world';
import { openServer } from './http/index.ts';
import { openShop } from './open-shop.ts';
import { reactions } from './reactions.ts';
import { turns } from './turn.ts';

/** The running program. */
export type App = {
  world: World;
  server: FastifyInstance;
  workers: Workers;
  /** Begins to serve; the address. When that cannot be, everything is closed again. */
  listen(): Promise<string>;
  /** Lets what runs come to its end, then closes everything. */
  close(): Promise<void>;
};

type Options = { database?: Database; folder?: string; clock?: Clock };

/** How many turns, sends and timers run at once; the embedded database has one connection whatever we say. */
const concurrency = 8;

/**
 * Opens everything a shop needs: database, secrets, catalogues, server, workers. Only this file knows every room.
 * @param options.database opened already; closed when this fails, or when the program ends
 * @param options.folder a shop folder to open; the demo shop, or what is in the database already, when left out
 */
export async function openApp(config: Config, options: Options = {}): Promise<App> {
  const database = options.database ?? (await openDatabase(databasePlace(config)));
  const opened = new AsyncDisposableStack();
  opened.defer(() => database.close());
  try {
    return await openOn(database, config, options, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** What is opened is noted in `opened`: all of it is closed again, the last one first, when something after it fails. */
async function openOn(
  database: Database,
  config: Config,
  options: Options,
  opened: AsyncDisposableStack,
): Promise<App> {
  const clock = options.clock ?? systemClock;
  const log = openLog(config.logLevel);
  const secrets = await openSecrets(config);
  if (!config.production || config.allowTestPayments) allowTestPayments();
  const { id: defaultShopId } = await openShop(database.db, options.folder, clock.now());

  let address = `http://${config.host}:${config.port}`;
  const baseUrl = () => config.publicUrl?.replace(/\/$/, '') ?? address;
  const world: World = {
    config,
    log,
    clock,
    database,
    db: database.db,
    secrets,
    catalogs: openCatalogs({ sold: soldProducts, engine: learnedEngine }),
    flows: openFlowShelf(),
    defaultShopId,
    baseUrl,
    shopUrl: (shop) => (shop.id === defaultShopId ? baseUrl() : `${baseUrl()}/s/${shop.slug}`),
  };
  await learnStaleAnew(database.db, clock.now());
  if (config.databaseUrl) opened.defer(await bridgeNews(config.databaseUrl, database.pool));
  const workers = await startWork(world, () => address);
  opened.defer(() => workers.stop());
  const server = await openServer(world);
  opened.defer(() => server.close());
  opened.defer(scheduleBackups({ database, folder: join(config.dataDir, 'backups'), clock, log }));

  const close = () => opened.disposeAsync();
  const listen = async () => {
    try {
      address = await server.listen({ port: config.port, host: config.host });
      const listening = await startListening(world);
      opened.defer(() => listening.stop());
    } catch (error) {
      await close();
      throw error;
    }
    return address;
  };
  return { world, server, workers, listen, close };
}

/** Takes up the queue: everything that happens outside of a request. */
function startWork(world: World, address: () => string): Promise<Workers> {
  const { db, clock, log, database } = world;
  return startWorkers({
    db,
    clock,
    log,
    concurrency,
    alone: database.kind === 'embedded',
    pool: database.kind === 'server' ? database.pool : undefined,
    handlers: measured({
      turn: turns(world),
      event: reactions(world),
      webhook: deliverWebhook(world),
      push: sendPush(world),
      ...channelJobs(world),
      ...commerceJobs({ db, clock, post: postTo(address) }),
      ...customerJobs({ db, clock }),
      ...deskJobs(world),
      ...learningJobs(world),
      ...publicJobs(world),
    }),
  });
}
