import { z } from 'zod';
import type { Catalog } from '#commerce/catalog';
import { type Post, postStates, type Thread } from '#public';
import { id } from './shapes.ts';

const postFields = {
  id,
  author: z.enum(['visitor', 'bot', 'staff']),
  name: z.string().describe('As they signed'),
  text: z.string(),
  language: z.string(),
  state: z.enum(postStates).describe('held: nobody sees it yet; hidden: taken away'),
  heldFor: z.enum(['moderation', 'words', 'links', 'reports']).nullable(),
  reports: z.int().describe('How many visitors think that it should not be there'),
  at: z.date(),
};
const product = z.object({ id, handle: z.string(), title: z.string() });

export const postShape = z.object(postFields).meta({ id: 'Post' });
export const threadShape = z
  .object({
    ...postFields,
    product: product.nullable().describe('The product whose page it stands on; null: the shop as a whole'),
    answeredAt: z.date().nullable(),
    featuredAt: z.date().nullable().describe('Since when it is shown as what customers say'),
    faqId: id.nullable().describe('The question of the FAQ that it has become'),
    replies: z.array(postShape),
  })
  .meta({ id: 'PublicThread' });

export function threadOf(catalog: Catalog, thread: Thread): z.output<typeof threadShape> {
  const { productId, replies, answeredAt, featuredAt, faqId } = thread;
  const about = productId ? catalog.byId.get(productId) : undefined;
  return {
    ...postOf(thread),
    ...{ answeredAt, featuredAt, faqId },
    product: about ? { id: about.id, handle: about.handle, title: about.title } : null,
    replies: replies.map(postOf),
  };
}

function postOf({ id, author, name, text, language, state, heldFor, reports, at }: Post) {
  return { id, author, name, text, language, state, heldFor, reports, at };
}
