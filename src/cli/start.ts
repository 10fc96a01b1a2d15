import { resolve } from 'node:path';
import { type App, openApp } from '#app';
import { loadShop } from '#commerce/shop';
import { firstOwnerLink } from '#inbox';
import { subscribe } from '#platform/bus';
import type { Config } from '#platform/config';
import type { Database } from '#platform/db';
import { listenForCommands } from './control.ts';
import { appOperations, withToken } from './operations.ts';

/** Opens the shop and serves it until it is told to stop; opens it anew when a backup has been restored. */
export async function start(config: Config, database: Database, folder: string | undefined): Promise<void> {
  const profile = [`node ${Math.round(performance.now())} ms`];
  const mark = (step: string) => profile.push(`${step} ${Math.round(performance.now())} ms`);
  const place = folder === undefined ? undefined : resolve(folder);
  const app = await openApp(withToken(calm(config)), { database, folder: place });
  mark('opened');
  const address = await app.listen();
  mark('listening');
  await greet(app, address);
  let current = Promise.resolve(app);
  const endControl = await listenForCommands(config.dataDir, async (name) => appOperations(await current)[name]);
  app.world.log.debug({ profile }, 'started');
  const failed = Promise.withResolvers<void>();
  const warming = setTimeout(() => warmUp(app).catch(failed.reject), warmAfterMs);

  subscribe((news) => {
    if (news.topic !== 'restored') return;
    clearTimeout(warming);
    current = current.then((old) => openAnew(old, address));
    current.catch(failed.reject);
  });
  await Promise.race([stopSignal(), failed.promise]);
  clearTimeout(warming);
  endControl();
  await (await current).close();
}

/** The first pages go before the words: reading those keeps the process busy for half a second. */
const warmAfterMs = 300;

/** On a terminal people read along: news of the ordinary kind stay out. */
function calm(config: Config): Config {
  return process.stdout.isTTY && config.logLevel === 'info' ? { ...config, logLevel: 'warn' } : config;
}

/** After a restore everything in memory is another's. Who asks meanwhile waits, or is refused a connection and comes again. */
async function openAnew(old: App, address: string): Promise<App> {
  await old.close();
  const app = await openApp({ ...old.world.config, port: Number(new URL(address).port) });
  await app.listen();
  app.world.log.info('opened anew after a restore');
  return app;
}

/** Reads the catalogue and its words now, so that the first customer does not wait for them. */
async function warmUp({ world }: App): Promise<void> {
  const shop = await loadShop(world.db, world.defaultShopId);
  const catalog = await world.catalogs.at(world.db, shop);
  world.log.debug({ products: catalog.products.length, words: catalog.lexicon !== undefined }, 'catalogue read');
}

/** Three addresses; the sign-in only while the shop has no owner, for who reads it may become one. */
async function greet({ world }: App, address: string): Promise<void> {
  const base = world.config.publicUrl ?? address;
  const link = await firstOwnerLink(world);
  const places = [
    ['Shop', `${base}/`],
    ['Inbox', `${base}/inbox`],
    ...(link ? [['Sign in', `${link}  (for the first owner: shown once, good for three days)`]] : []),
  ];
  const lines = places.map(([name = '', at]) => `  ${name.padEnd(8)} ${at}`);
  console.log(['', ...lines, '', '  Ctrl+C stops it.', ''].join('\n'));
}

/** Resolves at the first signal to stop; the second one does not wait for what is still running. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
}
