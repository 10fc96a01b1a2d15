import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#platform/errors';

const resolutionMs = 20;
const lookEveryMs = 500;
/** So many looks in a row must find the process behind: one long piece of work (a catalogue being read) is no overload. */
const looksBehind = 6;

/** Measures how far the process is behind; `delayMs` gives the mean since it was last asked. */
export type DelayMeter = { delayMs(): number; stop(): void };

export function eventLoopMeter(): DelayMeter {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  return {
    delayMs() {
      const mean = delay.count === 0 ? 0 : delay.mean / 1e6 - resolutionMs;
      delay.reset();
      return mean;
    },
    stop: () => delay.disable(),
  };
}

/**
 * Refuses new requests with 503 while the process has been so far behind for some seconds (mean delay of its event loop, in
 * milliseconds) that they would only wait. `/healthz` still answers.
 */
export function refuseWhenOverloaded(app: FastifyInstance, maxDelayMs: number, meter: DelayMeter): void {
  let behind = 0;
  const look = setInterval(() => {
    behind = meter.delayMs() > maxDelayMs ? behind + 1 : 0;
  }, lookEveryMs).unref();
  app.addHook('onRequest', async (request) => {
    if (behind >= looksBehind && request.url !== '/healthz') {
      throw new AppError('unavailable', 'Too much to do at once', { retryAfterMs: 2 * lookEveryMs });
    }
  });
  app.addHook('onClose', async () => {
    clearInterval(look);
    meter.stop();
  });
}
