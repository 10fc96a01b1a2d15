import { openSimulator } from '../src/channels/whatsapp/simulator.ts';
import { demoFolder } from './support/demo.ts';
import { type Figure, figure } from './support/figure.ts';
import { load } from './support/load.ts';
import { addConnection, openPlaceWithPlatform, postHook } from './support/platform.ts';

const warmUp = 40;
const count = 1_000;
const inFlight = 8;

/**
 * Webhooks of a platform: how many are taken in, stored and acknowledged in a second, each from a customer of its own, while
 * the bot answers behind; and how long the first of an idle shop takes from the webhook to the answer at the platform.
 */
export async function hooks(server: string | undefined): Promise<Figure[]> {
  const simulator = await openSimulator();
  const { shop, close } = await openPlaceWithPlatform(demoFolder, server, simulator);
  try {
    const url = await addConnection(shop, simulator);
    const post = (prefix: string) => (n: number) => postHook(url, simulator.writes(`${prefix}${n}`, 'halo kak'));
    await load(warmUp, 1, post('62800000'));
    const many = await load(count, inFlight, post('62811000'));
    const few: number[] = [];
    for (let n = 0; n < 50; n++) {
      await until(() => simulator.count() >= warmUp + count + n, 120_000);
      const begun = performance.now();
      await postHook(url, simulator.writes(`6282200${n}`, 'halo kak'));
      await until(() => simulator.shown(`6282200${n}`).length > 0, 10_000);
      few.push(performance.now() - begun);
    }
    const sorted = few.sort((a, b) => a - b);
    return [
      figure('Webhooks acknowledged in a second, bot answering behind', many.perSecond, '≥ 200'),
      figure('Webhook to 200, 8 in flight: p99, ms', many.p99Ms, server ? '< 50' : '< 100'),
      figure('Webhook to the answer at the platform, idle shop: p50, ms', sorted[25] ?? 0),
      figure('Webhook to the answer at the platform, idle shop: p99, ms', sorted.at(-1) ?? 0),
    ];
  } finally {
    await close();
    await simulator.close();
  }
}

async function until(holds: () => boolean, longestMs: number): Promise<void> {
  const end = performance.now() + longestMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error('The shop does not answer');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
