import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { syncPromotions } from '#commerce/promotions';
import { loadShop, type Shop, saveSettings, settingsSchema } from '#commerce/shop';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { route } from './route.ts';
import { id } from './shapes.ts';

const shopShape = z
  .object({
    id,
    slug: z.string(),
    settings: z.looseObject({ name: z.string(), currency: z.string() }).describe('The document of shop.yaml'),
    settingsVersion: z.int(),
  })
  .meta({ id: 'Shop' });

const settingsBody = z.object({
  settings: z.looseObject({}).describe('The whole document of shop.yaml'),
  settingsVersion: z.int().optional().describe('The version you changed: refused when others have changed it since'),
});

const tag = 'Shop';

export function shopRoutes(app: FastifyInstance, world: World): void {
  route(
    app,
    world,
    { method: 'GET', url: '/v1/shop', tag, summary: 'Read the shop', needs: 'read', response: shopShape },
    async (tx, { shopId }) => shopOf(await loadShop(tx, shopId)),
  );

  route(
    app,
    world,
    {
      method: 'PUT',
      url: '/v1/shop/settings',
      tag,
      summary: "Replace the shop's settings",
      needs: 'settings',
      body: settingsBody,
      response: shopShape,
    },
    async (tx, { shopId, body, now }) => {
      const parsed = settingsSchema.safeParse(body.settings);
      if (!parsed.success) throw wrongSettings(parsed.error);
      const saved = await saveSettings(tx, shopId, parsed.data, { now, expected: body.settingsVersion });
      if (saved.kind === 'conflict') {
        throw new AppError('conflict', 'Others have changed the settings since', { path: 'settingsVersion' });
      }
      if (saved.kind === 'saved') await syncPromotions(tx, saved.shop, now);
      return shopOf(saved.shop);
    },
  );
}

function shopOf({ id: shopId, slug, settings, settingsVersion }: Shop): z.output<typeof shopShape> {
  return { id: shopId, slug, settings, settingsVersion };
}

function wrongSettings(error: z.ZodError): AppError {
  const issue = error.issues[0];
  const path = ['settings', ...(issue?.path ?? [])].join('.');
  return new AppError('invalid_body', `${path} ${issue?.message ?? 'is not valid'}`, { path });
}
