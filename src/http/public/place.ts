import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Catalog, Product } from '#commerce/catalog';
import { findShop, type Shop } from '#commerce/shop';
import { AppError } from '#platform/errors';
import { addressKey, type Guest, guestToken, newGuest } from '#public';
import type { World } from '#world';
import { guestCookie, guestOf } from '../storefront/rooms/read-room.ts';
import type { RoomView } from '../storefront/rooms/thread.ts';

export const shopParams = z.object({ shop: z.string().min(1).max(100) });
export const roomQuery = z.object({
  /** The product's handle; '': the shop's own room. */
  room: z.string().max(300).default(''),
  lang: z.string().max(5).default(''),
  stamp: z.string().max(40).default(''),
  wait: z.coerce.number().min(0).max(30).default(0),
});

/** A room as an address names it. */
export type RoomPlace = { shop: Shop; catalog: Catalog; product: Product | null };

/** @throws AppError `not_found` */
export async function shopAt(world: World, slug: string): Promise<Shop> {
  const shop = slug.includes('\0') ? undefined : await findShop(world.db, slug);
  if (!shop) throw new AppError('not_found', 'There is no such shop', { path: 'shop' });
  return shop;
}

/** @throws AppError `not_found`, also when the shop has no public rooms */
export async function roomAt(world: World, slug: string, handle: string): Promise<RoomPlace> {
  const shop = await shopAt(world, slug);
  if (!shop.settings.public_chat.enabled) throw new AppError('not_found', 'This shop has no public rooms');
  const catalog = await world.catalogs.at(world.db, shop);
  const product = handle === '' ? null : catalog.byHandle.get(handle);
  if (product === undefined) throw new AppError('not_found', 'There is no such product', { path: 'room' });
  return { shop, catalog, product };
}

export function spokenIn(shop: Shop, wanted: string): string {
  const { languages } = shop.settings;
  return languages.includes(wanted) ? wanted : (languages[0] ?? 'en');
}

/** How a room is drawn for who asks. */
export function viewFor(world: World, shop: Shop, language: string, guestId: string | null): RoomView {
  const base = shop.id === world.defaultShopId ? '' : `/s/${shop.slug}`;
  return { language: spokenIn(shop, language), base, timezone: shop.settings.timezone, guestId };
}

const halfYear = 180 * 24 * 3_600;

/** Who writes with this browser: known by the cookie of an earlier post, else by one that is set now. */
export function guestWriting(world: World, shop: Shop, request: FastifyRequest, reply: FastifyReply): Guest {
  const known = guestOf(request, world.secrets);
  const id = known ?? newGuest();
  if (!known) {
    const secure = world.config.publicUrl?.startsWith('https:') ? '; Secure' : '';
    const value = `${guestCookie}=${guestToken(world.secrets, id)}`;
    reply.header('set-cookie', `${value}; Path=/; Max-Age=${halfYear}; HttpOnly; SameSite=Lax${secure}`);
  }
  return { id, addressKey: addressKey(world.secrets, shop.id, request.ip) };
}

/** By what somebody is counted once who has never written: their address, which nobody can read from it. */
export function voterOf(world: World, shop: Shop, request: FastifyRequest): string {
  return guestOf(request, world.secrets) ?? addressKey(world.secrets, shop.id, request.ip);
}
