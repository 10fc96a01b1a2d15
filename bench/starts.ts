import { type Figure, figure } from './support/figure.ts';
import { median } from './support/load.ts';
import { newPlace, type RunningShop, startShop } from './support/shop.ts';

const times = 5;

/** From `npm start` to the first answer: with a new data folder, and again with the same one. */
export async function starts(server: string | undefined): Promise<Figure[]> {
  const first: number[] = [];
  const second: number[] = [];
  for (let n = 0; n < times; n++) {
    const place = await newPlace('', server);
    first.push(await startOnce(place));
    second.push(await startOnce(place));
    await place.remove();
  }
  return [
    figure('First start, npm start to first answer, ms', median(first), '< 4000'),
    figure('Second start, npm start to first answer, ms', median(second), '< 1500'),
  ];
}

async function startOnce(place: Parameters<typeof startShop>[0]): Promise<number> {
  const shop: RunningShop = await startShop(place, { byNpm: true });
  await shop.stop();
  return shop.startMs;
}
