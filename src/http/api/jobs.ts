import { z } from 'zod';
import { deadJobs, runAgain } from '#platform/queue';
import { idPage, idPageQuery, pageOf } from './page.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const jobShape = z
  .object({
    id,
    queue: z.string(),
    key: z.string(),
    attempts: z.int(),
    lastError: z.string().nullable(),
    createdAt: z.date(),
  })
  .meta({ id: 'DeadJob' });

const tag = 'Jobs';

/** Work that was given up, for a person to look at and start again. */
export const jobRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/jobs',
      tag,
      summary: 'List work that was given up',
      needs: 'access',
      query: idPageQuery,
      response: pageOf(jobShape),
    },
    async (tx, { shopId, query }) => idPage(query, (page) => deadJobs(tx, shopId, page)),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/jobs/:id/run',
      tag,
      summary: 'Run it again',
      needs: 'access',
      params: idParams,
    },
    async (tx, { shopId, params, now }) => {
      found((await runAgain(tx, shopId, params.id, now)) || null, 'job');
    },
  ),
];
