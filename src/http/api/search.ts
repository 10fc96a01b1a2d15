import { z } from 'zod';
import { availability, type CatalogQuery, type Hit } from '#commerce/catalog';
import { loadShop, type Shop } from '#commerce/shop';
import { type Mount, route } from './route.ts';
import { amountInput, id, money, moneyShape, readAmount } from './shapes.ts';

const searchQuery = z.object({
  q: z
    .string()
    .trim()
    .max(500)
    .default('')
    .describe('As customers write it: mistyped, inflected, in any of the four languages'),
  type: z.string().max(200).optional(),
  tag: z.string().max(200).optional(),
  minPrice: amountInput.optional(),
  maxPrice: amountInput.optional(),
  inStock: z.stringbool().optional(),
  onOffer: z.stringbool().optional(),
  sort: z.enum(['price', '-price', 'newest', 'bestselling']).optional().describe('Left out: what fits best'),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});

export const hitShape = z.object({
  id,
  handle: z.string(),
  title: z.string(),
  type: z.string(),
  image: z.string().nullable(),
  score: z.number().describe('How well it fits; 0 without words'),
  variants: z
    .array(
      z.object({
        id,
        sku: z.string().nullable(),
        options: z.record(z.string(), z.string()),
        price: moneyShape,
        compareAt: moneyShape.nullable(),
        available: z.int().nullable().describe('What can be sold at this moment; null: never short'),
      }),
    )
    .describe('Those that fit, best first'),
});

/** The search that the chat and the pages use, with the prices and the stock of this moment. */
export const searchRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/search',
      tag: 'Products',
      summary: 'Find products as customers do',
      needs: 'read',
      query: searchQuery,
      response: z.object({ items: z.array(hitShape) }),
    },
    async (tx, { shopId, query, world }) => {
      const shop = await loadShop(tx, shopId);
      const catalog = await world.catalogs.at(tx, shop);
      const hits = catalog.search(wishOf(query, shop));
      const ids = hits.flatMap((hit) => hit.variants.map((variant) => variant.id));
      const left = await availability(tx, shopId, ids);
      return { items: hits.map((hit) => shownHit(hit, shop, left)) };
    },
  ),
];

function wishOf(query: z.output<typeof searchQuery>, { settings }: Shop): CatalogQuery {
  const { q, type, tag, minPrice, maxPrice, ...rest } = query;
  const amount = (text: string | undefined, path: string) =>
    text === undefined ? undefined : readAmount(text, settings.currency, path);
  return {
    ...rest,
    text: q,
    types: type === undefined ? undefined : [type],
    tags: tag === undefined ? undefined : [tag],
    minPrice: amount(minPrice, 'minPrice'),
    maxPrice: amount(maxPrice, 'maxPrice'),
  };
}

function shownHit({ product, variants, score }: Hit, { settings }: Shop, left: Map<string, number | null>) {
  const { id, handle, title, type, images } = product;
  const price = (amount: number) => money(amount, settings.currency, settings.languages[0] ?? 'en');
  return {
    id,
    handle,
    title,
    type,
    image: images[0]?.src ?? null,
    score,
    variants: variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      options: variant.options,
      price: price(variant.price),
      compareAt: variant.compareAt === null ? null : price(variant.compareAt),
      available: left.has(variant.id) ? (left.get(variant.id) ?? null) : 0,
    })),
  };
}
