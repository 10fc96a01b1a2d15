import { sql } from 'kysely';
import type { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { subscribe } from '#platform/bus';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/db';
import type { Finish, Handlers, Job } from '#platform/queue';

/** What the process does, measured, in the words of Prometheus. */
export type Metrics = {
  request(of: { method: string; route: string; status: number }, seconds: number): void;
  /** Loads the library that counts: a tenth of a second that the start of the shop does not wait for. */
  load(): Promise<void>;
  /** The page that is scraped, with the queue and the pool as they stand now. */
  page(): Promise<{ type: string; text: string }>;
  close(): void;
};

type Instruments = {
  registry: Registry;
  requests: Histogram;
  jobs: Histogram;
  messages: Counter;
  queued: Gauge;
  lag: Gauge;
  pool: Gauge;
};

/** Jobs are run in one place and scraped in another; the time of each is handed over here. */
const jobListeners = new Set<(queue: string, outcome: 'done' | 'failed', seconds: number) => void>();

/** The same handlers, with the time of every job, or batch of them, told to who measures. A turn is a job of the queue 'turn'. */
export function measured(handlers: Handlers): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([queue, handler]) => [
      queue,
      typeof handler === 'function'
        ? timed(queue, handler)
        : { most: handler.most, run: timed(queue, (jobs: Job[], finish: Finish) => handler.run(jobs, finish)) },
    ]),
  );
}

function timed<Work>(queue: string, run: (work: Work, finish: Finish) => Promise<void>): typeof run {
  return async (work, finish) => {
    const begun = performance.now();
    const tell = (outcome: 'done' | 'failed') => {
      for (const listener of jobListeners) listener(queue, outcome, (performance.now() - begun) / 1000);
    };
    try {
      await run(work, finish);
      tell('done');
    } catch (error) {
      tell('failed');
      throw error;
    }
  };
}

export function openMetrics(world: { database: Database; clock: Clock }): Metrics {
  let loading: Promise<Instruments> | undefined;
  let instruments: Instruments | undefined;
  const load = async () => {
    loading ??= makeInstruments();
    instruments = await loading;
    return instruments;
  };
  const onJob = (queue: string, outcome: string, seconds: number) =>
    instruments?.jobs.observe({ queue, outcome }, seconds);
  jobListeners.add(onJob);
  const unsubscribe = subscribe((news) => {
    if (news.topic === 'message') instruments?.messages.inc();
  });
  return {
    request: ({ method, route, status }, seconds) =>
      instruments?.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds),
    load: async () => void (await load()),
    async page() {
      const made = await load();
      await lookAt(world, made);
      return { type: made.registry.contentType, text: await made.registry.metrics() };
    },
    close() {
      jobListeners.delete(onJob);
      unsubscribe();
    },
  };
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

async function makeInstruments(): Promise<Instruments> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'warung_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: seconds,
      registers,
    }),
    jobs: new Histogram({
      name: 'warung_job_seconds',
      help: "Time of a job, or of a batch of timers; a customer's message is answered by a job of the queue 'turn'",
      labelNames: ['queue', 'outcome'],
      buckets: seconds,
      registers,
    }),
    messages: new Counter({
      name: 'warung_messages_total',
      help: 'News of messages in conversations, received and said, in this process',
      registers,
    }),
    queued: new Gauge({
      name: 'warung_queue_jobs',
      help: 'Jobs in the queue: ready ones, and dead ones that wait for a person',
      labelNames: ['queue', 'state'],
      registers,
    }),
    lag: new Gauge({
      name: 'warung_queue_lag_seconds',
      help: 'For how long the oldest job that is due has waited',
      labelNames: ['queue'],
      registers,
    }),
    pool: new Gauge({
      name: 'warung_database_connections',
      help: 'Connections to the database: open, idle, and requests that wait for one',
      labelNames: ['state'],
      registers,
    }),
  };
}

type QueueRow = { queue: string; state: string; count: number; oldest: Date };

async function lookAt({ database, clock }: { database: Database; clock: Clock }, to: Instruments): Promise<void> {
  const { db, pool } = database;
  const { rows } = await sql<QueueRow>`
    select queue, state, count(*) as count, min(run_at) as oldest from jobs group by queue, state`.execute(db);
  to.queued.reset();
  to.lag.reset();
  for (const { queue, state, count, oldest } of rows) {
    to.queued.set({ queue, state }, count);
    if (state === 'ready') to.lag.set({ queue }, Math.max(0, clock.now().getTime() - oldest.getTime()) / 1000);
  }
  to.pool.set({ state: 'open' }, pool.totalCount);
  to.pool.set({ state: 'idle' }, pool.idleCount);
  to.pool.set({ state: 'waiting' }, pool.waitingCount);
}
