import { sql } from 'kysely';
import { allowTestPayments } from '#commerce/payments';
import { fuzzMessage } from '../../test/support/fuzz-messages.ts';
import { openTalkingShop, type Talk } from '../../test/support/talk.ts';
import { evaluationShop } from '../../test/understanding/read-dialogues.ts';

/**
 * Messages of nonsense and ill will through the whole turn, each customer with twenty of them: nothing may crash, take long,
 * move a price or come back as markup.
 */
export type FuzzFigures = {
  messages: number;
  crashes: number;
  /** Replies in which a tag stands. */
  tags: number;
  /** Whether the catalogue is as it was. */
  pricesMoved: boolean;
  p50Ms: number;
  p99Ms: number;
  slowestMs: number;
  /** Turns that took more than 50 ms. */
  slow: number;
};

const perCustomer = 20;
/** A running shop counts its tables by itself; a database in memory does not, and its turns become five times as slow. */
const countedEach = 100;
const tooSlowMs = 50;
const tag = /<\/?(?:script|img|svg|b|!--)/i;

/** @param from the number of the first message: a run can be done in pieces */
export async function evaluateFuzz(count: number, from = 0): Promise<FuzzFigures> {
  allowTestPayments();
  const { db, newTalk, prices } = await openTalkingShop(evaluationShop('gaspol-riding'));
  const before = await prices();
  const times: number[] = [];
  let [crashes, tags] = [0, 0];
  let talk: Talk = newTalk();
  for (let seed = from; seed < from + count; seed++) {
    if (seed % perCustomer === 0) talk = newTalk();
    if (seed % countedEach === 0) await sql`analyze`.execute(db);
    try {
      const { replies, ms } = await talk.say(fuzzMessage(seed));
      if (seed >= from + perCustomer) times.push(ms);
      const marked = replies.find(({ text }) => tag.test(text));
      if (marked) tags++;
      if (marked) console.error(`message ${seed}: ${marked.text}`);
    } catch (error) {
      crashes++;
      console.error(`message ${seed}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  times.sort((a, b) => a - b);
  return {
    messages: count,
    crashes,
    tags,
    pricesMoved: JSON.stringify(await prices()) !== JSON.stringify(before),
    p50Ms: times[Math.floor(times.length / 2)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    slowestMs: times.at(-1) ?? 0,
    slow: times.filter((ms) => ms > tooSlowMs).length,
  };
}

if (import.meta.main) {
  const [count = 10_000, from = 0] = process.argv.slice(2).map(Number);
  console.log(await evaluateFuzz(count, from));
  process.exit(0);
}
