import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#platform/errors';

const resolutionMs = 20;
const lookEveryMs = 500;

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
 * Refuses new requests with 503 while the process is so far behind (mean delay of its event loop, in milliseconds) that
 * they would only wait. `/healthz` still answers.
 */
export function refuseWhenOverloaded(
  app: FastifyInstance,
  maxDelayMs: number,
  meter: DelayMeter,
  now: () => number,
): void {
  let overloaded = false;
  let lookedAt = now();
  app.addHook('onRequest', async (request) => {
    if (now() - lookedAt >= lookEveryMs) {
      overloaded = meter.delayMs() > maxDelayMs;
      lookedAt = now();
    }
    if (overloaded && request.url !== '/healthz') {
      throw new AppError('unavailable', 'Too much to do at once', { retryAfterMs: 2 * lookEveryMs });
    }
  });
  app.addHook('onClose', async () => meter.stop());
}
