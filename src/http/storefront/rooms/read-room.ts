import type { FastifyRequest } from 'fastify';
import type { Db } from '#platform/db';
import type { Secrets } from '#platform/secrets';
import { countThreads, readGuest, roomThreads, testimonials } from '#public';
import type { RoomFacts } from './section.ts';

/** By which a browser that has written is known again; set when somebody writes first, never before. */
export const guestCookie = 'warung_guest';

/** So many threads stand on a page, and are kept live. */
export const threadsOnPage = 10;
const mostTestimonials = 6;

/** The visitor who writes with this browser; null: nobody has written with it. */
export function guestOf({ headers }: FastifyRequest, secrets: Secrets): string | null {
  const token = new RegExp(`(?:^|;\\s*)${guestCookie}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
  return readGuest(secrets, token);
}

export type Whose = { shopId: string; product: { id: string; handle: string } | null; guestId: string | null };

export async function readRoom(tx: Db, { shopId, product, guestId }: Whose, before?: string): Promise<RoomFacts> {
  const room = { productId: product?.id ?? null };
  return {
    handle: product?.handle ?? null,
    threads: await roomThreads(tx, shopId, room, { guestId }, { limit: threadsOnPage, before }),
    count: await countThreads(tx, shopId, room),
    testimonials: await testimonials(tx, shopId, room, mostTestimonials),
    guestId,
  };
}
