import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { chaosShop } from './chaos/proof.ts';
import { type Figure, figure } from './support/figure.ts';
import { percentile } from './support/load.ts';
import { newPlace, type RunningShop, type ShopPlace, tell } from './support/shop.ts';
import { beginnings, lastMarkMs, layWaits, markAt, startInTime } from './support/waits.ts';

/**
 * WAITS: how many customers wait for a person who never comes (10,000). Each wait has three marks; how long after its mark is
 * an alert at the page of somebody who has the inbox open? Once spread over a minute while others chat with the bot, once
 * all in one instant.
 */
const count = Number(process.env.WAITS ?? 10_000);
const [spreadMs, headStartMs, patienceMs] = [60_000, 20_000, 20_000];
const messagesInASecond = 10;

export async function waits(server: string | undefined): Promise<Figure[]> {
  const place = await newPlace(chaosShop(), server);
  const many = count.toLocaleString('en');
  try {
    const spread = await alerted(place, spreadMs);
    const instant = await alerted(place, 0);
    return [
      figure(`Alerts of ${many} waits in a minute, ms after the mark: p50`, percentile(spread.late, 0.5)),
      figure(`Alerts of ${many} waits in a minute, ms after the mark: p99`, percentile(spread.late, 0.99), '< 1000'),
      figure('Of these alerts missing at the page', count * 3 - spread.late.length, '< 1'),
      figure('Turn beside them, receipt to answer: p99, ms', percentile(spread.turns, 0.99)),
      figure(`Alerts of ${many} waits in one instant, ms after the mark: p50`, percentile(instant.late, 0.5)),
      figure(`Alerts of ${many} waits in one instant, ms after the mark: the last`, percentile(instant.late, 1)),
      figure('Of these alerts missing at the page (one instant)', count * 3 - instant.late.length, '< 1'),
    ];
  } finally {
    await place.remove();
  }
}

type Heard = { conversationId: string; rung: number; at: number };

/** Milliseconds: how late each alert was heard, and how long each message's answer took meanwhile. */
async function alerted(place: ShopPlace, spread: number): Promise<{ late: number[]; turns: number[] }> {
  const begin = await layWaits(place, { count, spreadMs: spread, headStartMs });
  const shop = await startInTime(place, begin);
  const heard = new Map<string, Heard>();
  const page = await openPage(shop, (alert) => {
    const key = `${alert.conversationId} ${alert.rung}`;
    if (!heard.has(key)) heard.set(key, alert);
  });
  const end = begin + spread + lastMarkMs;
  const turns = await chatUntil(
    shop,
    () => Date.now() > end && (heard.size === count * 3 || Date.now() > end + patienceMs),
  );
  page.close();
  await shop.stop();
  const began = await beginnings(place, begin);
  const late = [...heard.values()].map(({ conversationId, rung, at }) => {
    return at - markAt(began.get(conversationId) ?? Number.NaN, rung);
  });
  return { late, turns };
}

/** Somebody's inbox; tells of alerts of the first three marks. */
async function openPage(shop: RunningShop, hear: (alert: Heard) => void): Promise<WebSocket> {
  const page = new WebSocket(`${shop.url.replace('http', 'ws')}/v1/live`, {
    headers: { authorization: `Bearer ${shop.token}` },
  });
  page.on('message', (data) => {
    const frame = JSON.parse(String(data)) as { type: string; items?: Omit<Heard, 'at'>[] };
    if (frame.type !== 'alerts') return;
    for (const alert of frame.items ?? []) if (alert.rung <= 3) hear({ ...alert, at: Date.now() });
  });
  await new Promise((resolve, reject) => page.once('open', resolve).once('error', reject));
  return page;
}

async function chatUntil(shop: RunningShop, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  const talks: Promise<void>[] = [];
  for (let n = 0; !isOver(); n++) {
    const begun = performance.now();
    const talk = tell(shop, `chat-${n % 50}`, `chat-${shop.pid}-${n}`, n % 2 ? 'ada teh botol?' : 'ongkir berapa?');
    talks.push(talk.then(() => void times.push(performance.now() - begun)));
    await sleep(1000 / messagesInASecond);
  }
  await Promise.all(talks);
  return times;
}
