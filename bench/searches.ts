import { Agent, get } from 'node:http';
import { openDatabase } from '#platform/db';
import { queries, stockedShop } from './search.ts';
import { type Figure, figure } from './support/figure.ts';
import { load } from './support/load.ts';
import { newPlace, type RunningShop, startShop, usageOf } from './support/shop.ts';

/** A search over HTTP, with prices and stock, in catalogues of 1,000 x 3 and 100,000 variants. */
export async function searches(server: string | undefined): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const products of [1_000, 33_334]) {
    const place = await newPlace('', server);
    const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
    await stockedShop(database.db, products);
    await database.close();
    const shop = await startShop(place);
    try {
      figures.push(...(await measured(shop, (products * 3).toLocaleString('en'))));
    } finally {
      await shop.stop();
      await place.remove();
    }
  }
  return figures;
}

async function measured(shop: RunningShop, variants: string): Promise<Figure[]> {
  const texts = Object.values(queries).flat();
  const search = (n: number) => find(shop, texts[n % texts.length] ?? '');
  await load(200, 4, search);
  const { p50Ms, p99Ms } = await load(2_000, 1, search);
  return [
    figure(`Search over HTTP, ${variants} variants: p50, ms`, p50Ms, '< 2'),
    figure(`Search over HTTP, ${variants} variants: p99, ms`, p99Ms),
    figure(`Memory with ${variants} variants, MiB`, usageOf(shop.pid)?.memoryMb ?? 0),
  ];
}

const connections = new Agent({ keepAlive: true });

/** Plain HTTP: what `fetch` itself takes is a third of such an answer. */
function find(shop: RunningShop, text: string): Promise<void> {
  const url = `${shop.url}/v1/search?q=${encodeURIComponent(text)}`;
  const headers = { authorization: `Bearer ${shop.token}` };
  return new Promise((resolve, reject) => {
    get(url, { agent: connections, headers }, (response) => {
      const answered = response.statusCode === 200 ? resolve : () => reject(new Error(`${response.statusCode}`));
      response.on('end', answered).resume();
    }).on('error', reject);
  });
}
