import type { FastifyInstance } from 'fastify';
import { boardOf } from '#visitors';
import type { World } from '#world';
import { openPublicLimits } from './limits.ts';
import { postRoutes, voteRoutes } from './posts.ts';
import { roomsLive } from './rooms-live.ts';

/** What any visitor of a shop's pages may do without signing in, under /v1/public/<shop>; docs/public.md describes it. */
export async function publicRoutes(app: FastifyInstance, world: World): Promise<void> {
  const limits = openPublicLimits();
  const board = boardOf(world); // hears from now on who comes, before anybody asks for it
  app.addHook('onClose', async () => board.close());
  await app.register(
    async (scope) => {
      await scope.register(async (rooms) => postRoutes(rooms, world, limits));
      voteRoutes(scope, world, limits);
      roomsLive(scope, world, limits);
    },
    { prefix: '/v1/public' },
  );
}
