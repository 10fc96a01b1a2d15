import type { Catalogs } from '#commerce/catalog';
import type { FlowShelf } from '#commerce/flows';
import type { Clock } from '#platform/clock';
import type { Config } from '#platform/config';
import type { Database, Db } from '#platform/db';
import type { Logger } from '#platform/log';
import type { Secrets } from '#platform/secrets';

/**
 * What every edge of the program (http, channels, inbox, command line) is given when the app is opened: the database, the
 * catalogues in memory, the hour, the secrets. Made in app.ts, never changed after.
 */
export type World = {
  config: Config;
  log: Logger;
  clock: Clock;
  database: Database;
  db: Db;
  secrets: Secrets;
  catalogs: Catalogs;
  flows: FlowShelf;
  /** The shop that is open at '/', and for the token of the environment. */
  defaultShopId: string;
  /** Our own address as customers reach it, without a slash at its end. */
  baseUrl(): string;
  /** A shop's pages: the default shop's stand at the root. */
  shopUrl(shop: { id: string; slug: string }): string;
};
