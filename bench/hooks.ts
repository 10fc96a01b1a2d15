import type { Simulator } from '../src/channels/simulation/index.ts';
import { openSimulator } from '../src/channels/whatsapp/simulator.ts';
import { demoFolder } from './support/demo.ts';
import { type Figure, figure } from './support/figure.ts';
import { offer, percentile } from './support/load.ts';
import { addConnection, openPlaceWithPlatform, postHook } from './support/platform.ts';

const perSecond = 200;
const warmUp = 3 * perSecond;
const count = 15 * perSecond;
const singles = 50;
/** Platforms keep so many connections at most. */
const most = 64;

/**
 * Webhooks of a platform, 200 a second, each from a customer of its own: how soon they are stored and acknowledged while the bot
 * answers behind, and when the last has its answer. Then how long a single one takes from the webhook to the answer at the platform.
 */
export async function hooks(server: string | undefined): Promise<Figure[]> {
  const simulator = await openSimulator();
  const { shop, close } = await openPlaceWithPlatform(demoFolder, server, simulator);
  try {
    const url = await addConnection(shop, simulator);
    const post = (prefix: string) => (n: number) => postHook(url, simulator.writes(`${prefix}${n}`, 'halo kak'));
    await offer({ count: warmUp, perSecond, most }, post('62800000'));
    const begun = performance.now();
    const many = await offer({ count, perSecond, most }, post('62811000'));
    await until(() => simulator.count() >= warmUp + count, 240_000);
    const answeredMs = performance.now() - begun;
    const few: number[] = [];
    for (let n = 0; n < singles; n++) few.push(await toAnswer(simulator, `6282200${n}`, url));
    return [
      figure('Webhooks acknowledged in a second, 200 offered, bot answering', many.perSecond, '≥ 195'),
      figure('Webhook to 200: p50, ms', many.p50Ms),
      figure('Webhook to 200: p99, ms', many.p99Ms, server ? '< 50' : '< 100'),
      figure(`All ${count} answered at the platform after, s`, answeredMs / 1000),
      figure('Webhook to the answer at the platform, idle shop: p50, ms', percentile(few, 0.5)),
      figure('Webhook to the answer at the platform, idle shop: p99, ms', percentile(few, 0.99)),
    ];
  } finally {
    await close();
    await simulator.close();
  }
}

async function toAnswer(simulator: Simulator, customer: string, url: string): Promise<number> {
  const begun = performance.now();
  await postHook(url, simulator.writes(customer, 'halo kak'));
  await until(() => simulator.shown(customer).length > 0, 10_000);
  return performance.now() - begun;
}

async function until(holds: () => boolean, longestMs: number): Promise<void> {
  const end = performance.now() + longestMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error('The shop does not answer');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
