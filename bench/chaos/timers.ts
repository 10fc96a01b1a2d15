import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../support/load.ts';
import { type RunningShop, type ShopPlace, startShop } from '../support/shop.ts';
import { firstMarkMs, lastMarkMs, layWaits, readWaits, startInTime, type Waits } from '../support/waits.ts';
import { tellPatiently } from './customer.ts';
import { type Proof, prove } from './proof.ts';

/** By when the shop is surely up, and how long after the last mark is waited for what is late. */
const [headStartMs, patienceMs] = [30_000, 10_000];

/** Many customers wait for a person who never comes: each mark of each wait is met in time, once, while others chat. */
export function timers(place: ShopPlace, count: number, spreadMs: number): Promise<Proof> {
  return prove(`${count} waits, each with three marks, over ${(spreadMs + lastMarkMs) / 1000} s`, async () => {
    const begin = await layWaits(place, { count, spreadMs, headStartMs });
    const shop = await startInTime(place, begin);
    await chatUntil(shop, begin + spreadMs + lastMarkMs + patienceMs);
    await shop.stop();
    const waits = await readWaits(place, begin, count);
    const late = waits.alerts.map(({ lateMs }) => lateMs);
    const p99 = percentile(late, 0.99);
    const says = `${late.length} alerts; after their mark: p50 ${percentile(late, 0.5)} ms, p99 ${p99} ms, last ${percentile(late, 1)} ms`;
    const slow = p99 > 1_000 ? [`p99 is ${p99} ms, not 1000`] : [];
    return { says, breaches: [...slow, ...lostOrTwice(waits)] };
  });
}

/** The same, killed in the middle again and again. */
export function timersKilled(place: ShopPlace, count: number, spreadMs: number): Promise<Proof> {
  return prove(`${count} waits, killed three times in their middle`, async () => {
    const begin = await layWaits(place, { count, spreadMs, headStartMs });
    for (const part of [0.2, 0.5, 0.8]) {
      const shop = await startShop(place);
      await sleep(Math.max(2_000, begin + firstMarkMs + spreadMs * part - Date.now()));
      await shop.kill();
    }
    const shop = await startShop(place);
    await sleep(Math.max(patienceMs, begin + spreadMs + lastMarkMs + patienceMs - Date.now()));
    await shop.stop();
    const waits = await readWaits(place, begin, count);
    return { says: `${waits.alerts.length} alerts, none lost, none twice`, breaches: lostOrTwice(waits) };
  });
}

async function chatUntil(shop: RunningShop, end: number): Promise<void> {
  for (let n = 0; Date.now() < end; n++) {
    await tellPatiently(shop, `timers-${n % 5}`, `timers-${shop.pid}-${n}`);
    await sleep(100);
  }
}

function lostOrTwice({ alerts, missing, toCome }: Waits): string[] {
  const times = Map.groupBy(alerts, ({ conversationId, rung }) => `${conversationId} ${rung}`);
  const twice = [...times].filter(([, all]) => all.length > 1).map(([key, all]) => `${key}: ${all.length} times`);
  return missing === 0 ? twice : [`${missing} alerts are missing, ${toCome} of them still to come`, ...twice];
}
