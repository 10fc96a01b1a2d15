import { setTimeout as sleep } from 'node:timers/promises';
import { chaosShop } from './chaos/proof.ts';
import { type Count, newCount } from './chats/counting.ts';
import { type Desk, openDesk } from './chats/desk.ts';
import { hire, type Member, shareOut, type Visitor, visit } from './chats/people.ts';
import { chatAll, openTalk, type Talk } from './chats/talk.ts';
import { type Figure, figure } from './support/figure.ts';
import { percentile } from './support/load.ts';
import { newPlace, type RunningShop, type ShopPlace, startShop, usageOf } from './support/shop.ts';

/**
 * Members of staff at the open inbox and visitors with open web chats, each over a socket and from addresses of their own.
 * Every visitor writes once a minute; whose talk it is opens it, reads and answers. How long each message takes to the other
 * end, and that each end has every message once and in order.
 *
 * STAFF (200), CHATS (2,000), CHAT_SECONDS: for how long (60), CHAT_EVERY: a message of each visitor in so many seconds (60)
 */
const staff = Number(process.env.STAFF ?? 200);
const chatters = Number(process.env.CHATS ?? 2_000);
const forMs = Number(process.env.CHAT_SECONDS ?? 60) * 1000;
const everyMs = Number(process.env.CHAT_EVERY ?? 60) * 1000;
const [settleMs, patienceMs] = [5_000, 10_000];

export async function chats(server: string | undefined): Promise<Figure[]> {
  const place = await newPlace(chaosShop(), server);
  try {
    const { slug, members, visitors } = await prepare(place);
    const shop = await startShop(place);
    try {
      return await measured(shop, slug, members, visitors);
    } finally {
      await shop.stop();
    }
  } finally {
    await place.remove();
  }
}

async function prepare(place: ShopPlace) {
  const shop = await startShop(place);
  const answered = await fetch(`${shop.url}/v1/shop`, { headers: { authorization: `Bearer ${shop.token}` } });
  const { slug } = (await answered.json()) as { slug: string };
  const members = await hire(shop, staff);
  const visitors = await visit(shop, slug, chatters);
  await shop.stop();
  await shareOut(place, members, visitors);
  return { slug, members, visitors };
}

async function measured(shop: RunningShop, slug: string, members: Member[], visitors: Visitor[]): Promise<Figure[]> {
  const count = newCount();
  await sleep(settleMs);
  const atRest = memoryOf(shop);
  const talks: Talk[] = [];
  for (const visitor of visitors) talks.push(await openTalk(shop, slug, visitor, visitor.n % members.length, count));
  await sleep(settleMs);
  const withChats = memoryOf(shop);
  const desks: Desk[] = [];
  for (const member of members) {
    const own = talks.filter(({ owner }) => owner === member.n);
    desks.push(await openDesk(shop, member, own, count));
  }
  await sleep(settleMs);
  const withStaff = memoryOf(shop);

  const before = usageOf(shop.pid)?.cpuMs ?? 0;
  const begun = performance.now();
  await chatAll(talks, everyMs, forMs);
  const cpu = ((usageOf(shop.pid)?.cpuMs ?? 0) - before) / (performance.now() - begun);
  await settle(talks, desks);
  const memory = memoryOf(shop);
  for (const { close } of [...desks, ...talks]) close();
  const name = `${staff} staff, ${chatters.toLocaleString('en')} chats, ${forMs / 1000} s`;
  return [
    figure(`${name}: messages in a second, both ways`, (count.sent + count.answered) / (forMs / 1000)),
    figure(`${name}: visitor to staff, p50, ms`, percentile(count.toStaff, 0.5)),
    figure(`${name}: visitor to staff, p99, ms`, percentile(count.toStaff, 0.99), '< 300'),
    figure(`${name}: staff to visitor, p50, ms`, percentile(count.toVisitor, 0.5)),
    figure(`${name}: staff to visitor, p99, ms`, percentile(count.toVisitor, 0.99), '< 300'),
    figure(`${name}: messages missed or doubled`, wrongOf(talks, count), '< 1'),
    figure(`${name}: processors used by the shop`, cpu),
    figure('Memory of an idle chat, KiB', ((withChats - atRest) * 1024) / chatters),
    figure("Memory of an idle inbox's page, KiB", ((withStaff - withChats) * 1024) / staff),
    figure(`Memory with ${staff} staff and ${chatters.toLocaleString('en')} chats, after the load, MiB`, memory),
  ];
}

const memoryOf = (shop: RunningShop) => usageOf(shop.pid)?.memoryMb ?? 0;

/** Until everything is answered and has arrived; not for ever. */
async function settle(talks: Talk[], desks: Desk[]): Promise<void> {
  const end = performance.now() + patienceMs;
  const isOpen = ({ toStaff, toVisitor }: Talk) => toStaff.size + toVisitor.size > 0;
  while (performance.now() < end && talks.some(isOpen)) await sleep(100);
  await Promise.all(desks.map((desk) => desk.done()));
  while (performance.now() < end && talks.some(isOpen)) await sleep(100);
  await Promise.all(desks.map((desk) => desk.catchUp()));
}

/** Messages that either end of a talk does not have; with what came twice or out of order. Names the first ones. */
function wrongOf(talks: Talk[], { wrong }: Count): number {
  const missing = talks.flatMap(({ visitor, said, atVisitor, atStaff }) => {
    const ends = { 'the visitor': atVisitor.last(), 'the staff': atStaff.last() };
    return Object.entries(ends).flatMap(([end, last]) =>
      last === said ? [] : [`visitor ${visitor.n}: ${end} has ${last} of ${said} messages`],
    );
  });
  const all = [...wrong, ...missing];
  for (const line of all.slice(0, 10)) console.log(`  ${line}`);
  return all.length;
}
