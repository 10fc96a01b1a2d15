import { z } from 'zod';
import { loadShop } from '#commerce/shop';
import { deskMembers, setDesk, setPresence } from '#desk';
import { roles } from '#inbox';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const presence = z.enum(['online', 'away', 'offline']);

const trait = z
  .string()
  .regex(
    /^(language:[a-z]{2}|channel:[a-z_]{1,40}|topic:[a-z_]{1,40}|vip)$/,
    'is none of language:ru, channel:web, topic:return, vip',
  );
/** What somebody knows, and what a team takes. */
export const traits = z.array(trait).max(50);

export const memberShape = z
  .object({
    userId: id,
    name: z.string(),
    role: z.enum(roles),
    presence,
    presenceSince: z.date().nullable(),
    open: z.int().describe('Conversations they have now'),
    limit: z.int().describe('How many they take at once'),
    skills: z.array(z.string()),
    teams: z.array(id),
  })
  .meta({ id: 'DeskMember' });

const tag = 'Desk';
const deskOf = z.object({ items: z.array(memberShape) });

/** Who of the shop's people is there. */
export const deskRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/desk',
      tag,
      summary: 'Who is there, and how much they have',
      needs: 'read',
      response: deskOf,
    },
    async (tx, { shopId }) => ({ items: await deskMembers(tx, await loadShop(tx, shopId)) }),
  ),
  route(
    {
      method: 'PUT',
      url: '/v1/desk/presence',
      tag,
      summary: 'Come, step away or go; who goes hands what is open to the others. For people who are signed in',
      needs: 'converse',
      body: z.object({ presence }),
      response: deskOf,
    },
    async (tx, { shopId, staff, body, now }) => {
      if (!staff) throw new AppError('forbidden', 'A token is nobody who can be present', { path: 'presence' });
      await setPresence(tx, { shopId, userId: staff.id, now }, body.presence);
      return { items: await deskMembers(tx, await loadShop(tx, shopId)) };
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/desk/:id',
      tag,
      summary: 'Set how many conversations somebody takes at once, and what they know',
      needs: 'supervise',
      params: idParams,
      body: z.object({ chatLimit: z.int().min(0).max(1000).nullable().optional(), skills: traits.optional() }),
      response: memberShape,
    },
    async (tx, { shopId, params, body, now }) => {
      await setDesk(tx, { shopId, userId: params.id, now }, body);
      const members = await deskMembers(tx, await loadShop(tx, shopId));
      return found(
        members.find(({ userId }) => userId === params.id),
        'person',
      );
    },
  ),
];
