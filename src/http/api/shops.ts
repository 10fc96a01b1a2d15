import { z } from 'zod';
import { listPromotions, syncPromotions } from '#commerce/promotions';
import {
  createShop,
  listShops,
  loadShop,
  type Shop,
  type ShopSettings,
  saveSettings,
  settingsSchema,
} from '#commerce/shop';
import { membershipsOf } from '#inbox';
import { AppError } from '#platform/errors';
import { type Mount, route } from './route.ts';
import { id, money, moneyShape } from './shapes.ts';

export const shopShape = z
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

const promotionShape = z
  .object({
    id,
    code: z.string().nullable().describe('Null: applies by itself'),
    percent: z.number().nullable(),
    amount: moneyShape.nullable(),
    minimum: moneyShape,
    startsAt: z.date().nullable(),
    endsAt: z.date().nullable(),
    usageLimit: z.int().nullable(),
    used: z.int(),
    active: z.boolean(),
  })
  .meta({ id: 'Promotion' });

export const shopRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/shops',
      tag,
      summary: 'List the shops you may work for',
      needs: 'read',
      response: z.object({ items: z.array(shopShape) }),
    },
    async (tx, { shopId, actor, staff }) => {
      const mine = staff ? (await membershipsOf(tx, staff.id)).map((membership) => membership.shopId) : [shopId];
      const shops = await listShops(tx);
      return { items: shops.filter((shop) => actor === 'owner' || mine.includes(shop.id)).map(shopOf) };
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/shops',
      tag,
      summary: 'Add a shop to this installation; for WARUNG_API_TOKEN only',
      needs: 'access',
      body: z.object({
        slug: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(60),
        settings: z.looseObject({}),
      }),
      response: shopShape,
      status: 201,
      creates: true,
    },
    async (tx, { actor, body, now }) => {
      if (actor !== 'owner')
        throw new AppError('forbidden', 'Shops are added with WARUNG_API_TOKEN', { path: 'access' });
      const shop = await createShop(tx, body.slug, readSettings(body.settings), now);
      await syncPromotions(tx, shop, now);
      return shopOf(shop);
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/promotions',
      tag,
      summary: 'List promotions with how often each was used; they are changed in the settings',
      needs: 'read',
      response: z.object({ items: z.array(promotionShape) }),
    },
    async (tx, { shopId }) => {
      const { settings } = await loadShop(tx, shopId);
      const amount = (value: number) => money(value, settings.currency, settings.languages[0] ?? 'en');
      const promotions = await listPromotions(tx, shopId);
      return {
        items: promotions.map((promotion) => ({
          ...promotion,
          amount: promotion.amount === null ? null : amount(promotion.amount),
          minimum: amount(promotion.minimum),
        })),
      };
    },
  ),
  route(
    { method: 'GET', url: '/v1/shop', tag, summary: 'Read the shop', needs: 'read', response: shopShape },
    async (tx, { shopId }) => shopOf(await loadShop(tx, shopId)),
  ),
  route(
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
      const change = { now, expected: body.settingsVersion };
      const saved = await saveSettings(tx, shopId, readSettings(body.settings), change);
      if (saved.kind === 'conflict') {
        throw new AppError('conflict', 'Others have changed the settings since', { path: 'settingsVersion' });
      }
      if (saved.kind === 'saved') await syncPromotions(tx, saved.shop, now);
      return shopOf(saved.shop);
    },
  ),
];

function shopOf({ id: shopId, slug, settings, settingsVersion }: Shop): z.output<typeof shopShape> {
  return { id: shopId, slug, settings, settingsVersion };
}

/** @throws AppError `invalid_body` naming the setting */
function readSettings(sent: object): ShopSettings {
  const parsed = settingsSchema.safeParse(sent);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = ['settings', ...(issue?.path ?? [])].join('.');
  throw new AppError('invalid_body', `${path} ${issue?.message ?? 'is not valid'}`, { path });
}
