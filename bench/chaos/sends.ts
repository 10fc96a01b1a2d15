import { openDatabase } from '#platform/db';
import type { Simulator } from '../../src/channels/simulation/index.ts';
import { openSimulator } from '../../src/channels/whatsapp/simulator.ts';
import { addConnection, postHook, startWithPlatform } from '../support/platform.ts';
import type { ShopPlace } from '../support/shop.ts';
import { type Proof, prove } from './proof.ts';

const inFlight = 16;
const failEvery = 40;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A platform that fails (too many, broken, answers that never come) and a process that is killed, under so many conversations:
 * each webhook that was acknowledged is answered, nothing is lost, and nothing is said twice.
 */
export function failingSends(place: ShopPlace, conversations: number, kills: number): Promise<Proof> {
  return prove(`A failing platform and ${kills} SIGKILL under ${conversations} conversations`, async () => {
    const simulator = await openSimulator();
    simulator.failEvery(failEvery);
    let shop = await startWithPlatform(place, simulator);
    let path = new URL(await addConnection(shop, simulator)).pathname;
    const hooks = Array.from({ length: conversations }, (_, n) => simulator.writes(`6283${100_000 + n}`, 'halo'));
    let next = 0;
    let over = false;
    const lane = async () => {
      for (let n = next++; n < hooks.length; n = next++) {
        const hook = hooks[n];
        while (hook && !(await taken(() => postHook(`${shop.url}${path}`, hook)))) await pause(50);
      }
    };
    const lanes = Promise.all(Array.from({ length: inFlight }, lane)).then(() => {
      over = true;
    });
    for (let n = 0; n < kills; n++) {
      await reached(() => next >= ((n + 1) * conversations) / (kills + 1) || over);
      await shop.kill();
      shop = await startWithPlatform(place, simulator);
    }
    await lanes;
    simulator.failEvery(0);
    await quiet(simulator);
    for (const status of simulator.statuses()) await postHook(`${shop.url}${path}`, status);
    path = '';
    await shop.stop();
    const counted = await countSends(place, simulator);
    await simulator.close();
    return counted;
  });
}

async function taken(work: () => Promise<void>): Promise<boolean> {
  return work().then(
    () => true,
    () => false,
  );
}

async function reached(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(10);
}

/** Nothing more has appeared for longer than the outbox waits for a platform that says "later". */
async function quiet(simulator: Simulator): Promise<void> {
  for (let last = -1, same = 0; same < 8; ) {
    await pause(1_000);
    same = simulator.count() === last ? same + 1 : 0;
    last = simulator.count();
  }
}

async function countSends(place: ShopPlace, simulator: Simulator): Promise<{ says: string; breaches: string[] }> {
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  const rows = await database.db
    .selectFrom('sends as s')
    .innerJoin('conversations as c', (on) =>
      on.onRef('c.shop_id', '=', 's.shop_id').onRef('c.id', '=', 's.conversation_id'),
    )
    .innerJoin('connections as k', (on) =>
      on.onRef('k.shop_id', '=', 's.shop_id').onRef('k.id', '=', 's.connection_id'),
    )
    .select(['s.id', 's.state', 'c.address'])
    .where('k.name', '=', 'bench')
    .execute();
  const undone = await database.db.selectFrom('ledger').select('event_key').where('done_at', 'is', null).execute();
  await database.close();

  const byCustomer = Map.groupBy(rows, ({ address }) => String(address.phone));
  const breaches = undone.map(({ event_key }) => `${event_key}: never answered`);
  for (const [customer, sends] of byCustomer) {
    const open = sends.filter(({ state }) => ['queued', 'sending', 'refused'].includes(state));
    if (open.length > 0) breaches.push(`${customer}: ${open.length} never went out`);
    const certain = sends.filter(({ state }) => ['sent', 'delivered', 'read'].includes(state)).length;
    const shown = simulator.shown(customer).length;
    if (shown < certain) breaches.push(`${customer}: ${certain} sent, ${shown} shown`);
    if (shown > sends.length) breaches.push(`${customer}: ${shown} shown of ${sends.length}`);
  }
  const doubtful = rows.filter(({ state }) => state === 'ambiguous').length;
  const says = `${rows.length} requests to ${byCustomer.size} customers, ${simulator.count()} on their screens, none twice; ${doubtful} left in doubt`;
  return { says, breaches };
}
