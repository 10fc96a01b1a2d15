import type { Wire } from '../support/proxy.ts';
import { type RunningShop, type ShopPlace, startShop } from '../support/shop.ts';
import { type Customer, chat, customers, settle, tellPatiently } from './customer.ts';
import { type Counts, countRows, type Proof, prove } from './proof.ts';

const crowd = 6;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills the process in the middle of the load, again and again: what was acknowledged has one effect and one answer. */
export function killing(place: ShopPlace, rounds: number): Promise<Proof> {
  return prove(`SIGKILL under load, ${rounds} times`, async () => {
    const all = customers('kill', crowd);
    const starts: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const shop = await startShop(place);
      starts.push(shop.startMs);
      await killAfter(shop, all, Math.random() * 800);
    }
    const shop = await startShop(place);
    for (const customer of all) await settle(shop, customer);
    const repeated = await repeat(shop, all);
    await shop.stop();
    const breaches = [...repeated, ...breachesIn(all, await countRows(place))];
    const sent = all.reduce((sum, { sent }) => sum + sent.length, 0);
    const median = starts.sort((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0;
    return {
      says: `${sent} messages, each with one effect and one answer; up again in ${median.toFixed(0)} ms`,
      breaches,
    };
  });
}

/** Once the talk is under way: a shop that has just started reads its catalogue first. */
async function killAfter(shop: RunningShop, all: Customer[], ms: number): Promise<void> {
  let over = false;
  const chats = all.map((customer) => chat(shop, customer, () => over));
  await answersAgain(all);
  await sleep(ms);
  over = true;
  await shop.kill();
  await Promise.all(chats);
}

/** The same message again gets the same answer, whenever it was first given; an answer not waited for is given now. */
async function repeat(shop: RunningShop, all: Customer[]): Promise<string[]> {
  const breaches: string[] = [];
  for (const customer of all) {
    for (const [id, first] of customer.answered) {
      const again = await tellPatiently(shop, customer.id, id);
      const same =
        JSON.stringify([again.messageId, again.replies]) === JSON.stringify([first.messageId, first.replies]);
      if (!same) breaches.push(`${id}: answered otherwise when sent again`);
    }
  }
  return breaches;
}

/** Each message that was ever sent is acknowledged by now: its turn is done, it has one answer, and it put one drink in the cart. */
function breachesIn(all: Customer[], counts: Counts): string[] {
  return all.flatMap((customer) => {
    const inCart = counts.carts.get(customer.id) ?? 0;
    const doubled =
      inCart === customer.sent.length ? [] : [`${customer.id}: ${inCart} in the cart, ${customer.sent.length} sent`];
    const unanswered = customer.sent.flatMap((id) => {
      const message = counts.messages.get(id);
      if (!message) return [`${id}: not in the ledger`];
      const expected = customer.answered.get(id)?.replies.length ?? 0;
      if (!message.done) return [`${id}: its turn is not done`];
      return expected > 0 && message.replies === expected
        ? []
        : [`${id}: ${message.replies} replies, ${expected} given`];
    });
    return [...doubled, ...unanswered];
  });
}

/** The database server is out of reach for a while, under load: refusals say when to come again, nothing is lost or doubled. */
export function outage(place: ShopPlace, wire: Wire, ms: number): Promise<Proof> {
  return prove(`The database goes away for ${ms / 1000} seconds`, async () => {
    const all = customers('away', crowd);
    const shop = await startShop(place);
    let over = false;
    const chats = all.map((customer) => chat(shop, customer, () => over));
    await sleep(1_000);
    wire.cut();
    await sleep(ms);
    wire.mend();
    const mended = performance.now();
    await answersAgain(all);
    const backMs = performance.now() - mended;
    await sleep(1_000);
    over = true;
    const errors = (await Promise.all(chats)).flat();
    for (const customer of all) await settle(shop, customer);
    const repeated = await repeat(shop, all);
    await shop.stop();
    const unclear = errors.filter((error) => !error.startsWith('503 ')).map((error) => `an unclear refusal: ${error}`);
    const sent = all.reduce((sum, { sent }) => sum + sent.length, 0);
    const says = `${sent} messages, ${errors.length} refused with 503 and sent again; answering ${backMs.toFixed(0)} ms after it was back`;
    return { says, breaches: [...unclear, ...repeated, ...breachesIn(all, await countRows(place))] };
  });
}

async function answersAgain(all: Customer[]): Promise<void> {
  const before = all.reduce((sum, { answered }) => sum + answered.size, 0);
  const end = performance.now() + 30_000;
  while (all.reduce((sum, { answered }) => sum + answered.size, 0) === before) {
    if (performance.now() > end) throw new Error('Nothing was answered for 30 s');
    await sleep(20);
  }
}
