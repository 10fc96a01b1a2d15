import type { FastifyRequest } from 'fastify';
import type { Catalogs } from '#commerce/catalog';
import type { Db } from '#platform/db';
import type { Secrets } from '#platform/secrets';
import type { Page } from './layout.ts';
import type { RoomShelf } from './rooms/shelf.ts';
import type { Visit } from './visit.ts';

export type StorefrontWorld = {
  db: Db;
  catalogs: Catalogs;
  defaultShopId: string;
  secrets: Secrets;
  /** Our own address as customers reach it, without a slash at its end. */
  baseUrl(): string;
};

/** The world with what these pages keep of it. */
export type Site = StorefrontWorld & { rooms: RoomShelf };

export type Query = {
  lang?: string;
  q?: string;
  sort?: string;
  page?: string;
  sku?: string;
  v?: string;
  before?: string;
};
type Parameters = { shop?: string; handle?: string; slug?: string; token?: string; id?: string };
export type PageRequest = { Querystring: Query; Params: Parameters };

/** A page's own work: null means there is no such page. */
export type Show = (visit: Visit, request: FastifyRequest<PageRequest>) => Page | null | Promise<Page | null>;
