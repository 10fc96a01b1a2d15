import type { JobHandler } from '#platform/queue';
import type { World } from '#world';
import { ladder } from './time/ladder.ts';

/** What this room has done by the queue; for app.ts. */
export function deskJobs(world: World): Record<string, JobHandler> {
  return { ladder: ladder(world) };
}
