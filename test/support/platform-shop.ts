import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { channelJobs, channels, sealSettings, secretsOf } from '#channels';
import { createConnection } from '#conversations';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { Job, JobHandler } from '#platform/queue';
import { importShop, readShopFolder } from '#shop-folder';
import { turns } from '#turn';
import type { World } from '#world';
import type { SimulatedHook, Simulator } from '../../src/channels/simulation/index.ts';
import { hookRoutes } from '../../src/http/hooks.ts';
import { createServer } from '../../src/http/server.ts';
import { openSimulatorOf } from './platform.ts';
import { testWorld } from './world.ts';

/** A shop with an account at a simulated platform: webhooks go in by the real route, jobs are run as the queue runs them. */
export type PlatformShop = {
  world: World;
  shopId: string;
  connectionId: string;
  simulator: Simulator;
  clock: ReturnType<typeof manualClock>;
  server: FastifyInstance;
  /** Posts a webhook; the status of the answer and its body. */
  deliver(hook: SimulatedHook): Promise<{ status: number; body: string }>;
  /** Does everything that is to be done, and lets time pass for what is to be done later. */
  work(): Promise<void>;
  /** One run of the outbox of each conversation, as far as it comes. */
  close(): Promise<void>;
};

const begin = new Date('2026-11-23T03:00:00Z');

export async function openPlatformShop(
  channel: string,
  folder: string,
  settings: Record<string, unknown> = {},
  more: { log?: World['log']; allowInside?: string[] } = {},
): Promise<PlatformShop> {
  const simulator = await openSimulatorOf(channel);
  const clock = manualClock(begin);
  const world = await testWorld({
    clock,
    log: more.log,
    config: { allowInside: [simulator.host, ...(more.allowInside ?? [])] },
  });
  const read = await readShopFolder(folder);
  const { shop } = await transact(world.db, (tx) => importShop(tx, read, { slug: newId(), now: begin }));
  const connectionId = newId();
  const schema = channels.find(({ id }) => id === channel)?.settings;
  if (!schema) throw new Error(`There is no channel ${channel}`);
  const parsed = schema.parse({ ...simulator.settings, ...settings });
  const { open, sealed } = sealSettings(world.secrets, connectionId, parsed, secretsOf(schema));
  const made = { shopId: shop.id, id: connectionId, channel, name: channel, tokenHash: null, pull: false, now: begin };
  await transact(world.db, (tx) => createConnection(tx, { ...made, settings: open, sealed }));
  const server = createServer(pino({ level: 'silent' }));
  hookRoutes(server, world);
  await server.ready();
  const handlers: Record<string, JobHandler> = { turn: turns(world), ...channelJobs(world) };
  return {
    world,
    shopId: shop.id,
    connectionId,
    simulator,
    clock,
    server,
    async deliver({ method, headers, body, query = '' }) {
      const url = `/hooks/${channel}/${connectionId}${query}`;
      const answer = await server.inject({ method, url, headers, payload: body });
      return { status: answer.statusCode, body: answer.body };
    },
    work: () => workOff(world, shop.id, clock, handlers),
    async close() {
      await server.close();
      await simulator.close();
    },
  };
}

/** The jobs of one shop, the oldest of each key first; when nothing is due, the hour of the next one comes. */
async function workOff(
  world: World,
  shopId: string,
  clock: ReturnType<typeof manualClock>,
  handlers: Record<string, JobHandler>,
): Promise<void> {
  for (let round = 0; round < 2_000; round++) {
    const jobs = await world.db
      .selectFrom('jobs')
      .select([
        'id',
        'shop_id as shopId',
        'queue',
        'key',
        'payload',
        'attempts',
        'created_at as createdAt',
        'run_at as runAt',
      ])
      .where('shop_id', '=', shopId)
      .where('queue', 'in', Object.keys(handlers))
      .orderBy('seq')
      .execute();
    const heads = jobs.filter((job, index) => jobs.findIndex(({ key }) => key === job.key) === index);
    const [next] = heads.sort((a, b) => a.runAt.getTime() - b.runAt.getTime());
    if (!next) return;
    const waitMs = next.runAt.getTime() - clock.now().getTime();
    if (waitMs > 0) clock.advance(waitMs);
    await runJob(world, next as Job, handlers);
  }
  throw new Error('The work does not end');
}

async function runJob(world: World, job: Job, handlers: Record<string, JobHandler>): Promise<void> {
  let isFinished = false;
  const finish = async (tx: Parameters<Parameters<JobHandler>[1]>[0]) => {
    await tx.deleteFrom('jobs').where('shop_id', '=', job.shopId).where('id', '=', job.id).execute();
    isFinished = true;
  };
  await handlers[job.queue]?.({ ...job, attempts: job.attempts + 1 }, finish);
  if (!isFinished) await transact(world.db, finish);
}
