import { z } from 'zod';
import { deleteFaq, type FaqEntry, type FaqInput, loadFaq, saveFaq } from '#commerce/catalog';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { given } from './product-shapes.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const faqFields = {
  question: z.string().trim().min(1).max(500),
  answer: z.string().trim().min(1).max(10_000),
  language: z.string().regex(/^[a-z]{2}$/, 'is two letters such as "id"'),
  category: z.string().trim().max(100).default(''),
};
const outdated = z.array(
  z.object({
    handle: z.string(),
    title: z.string(),
    what: z.enum(['title', 'price', 'gone']),
    prices: z.array(z.string()),
  }),
);
const faqShape = z
  .object({ id, ...faqFields, category: z.string(), version: z.int(), outdated: outdated.nullish() })
  .meta({ id: 'FaqEntry' });

const tag = 'FAQ';

export const faqRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/faq',
      tag,
      summary: "List questions and answers in the shop's order",
      needs: 'read',
      response: z.object({ items: z.array(faqShape) }),
    },
    async (tx, { shopId }) => ({ items: await loadFaq(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/faq',
      tag,
      summary: 'Add a question',
      needs: 'catalog',
      body: z.object(faqFields),
      response: faqShape,
      status: 201,
      creates: true,
    },
    (tx, { shopId, body, now }) => save(tx, shopId, body, now),
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/faq/:id',
      tag,
      summary: 'Change a question or its answer',
      needs: 'catalog',
      params: idParams,
      body: z.object({ ...faqFields, category: z.string().trim().max(100) }).partial(),
      response: faqShape,
    },
    async (tx, { shopId, params, body, now }) => {
      const before = await entry(tx, shopId, params.id);
      return save(tx, shopId, { ...before, ...given(body) }, now);
    },
  ),
  route(
    { method: 'DELETE', url: '/v1/faq/:id', tag, summary: 'Remove a question', needs: 'catalog', params: idParams },
    async (tx, { shopId, params, now }) => {
      const { kind } = await deleteFaq(tx, shopId, params.id, { now });
      found(kind === 'deleted' || null, 'question');
    },
  ),
];

async function save(tx: Db, shopId: string, input: FaqInput, now: Date): Promise<FaqEntry> {
  const saved = await saveFaq(tx, shopId, input, { now });
  if (saved.kind === 'saved') return { ...input, id: saved.id, version: saved.version };
  if (saved.kind === 'unknownEntry') throw new AppError('not_found', 'There is no such question', { path: 'id' });
  throw new AppError('conflict', 'question: it is there already in this language', { path: 'question' });
}

async function entry(tx: Db, shopId: string, entryId: string): Promise<FaqEntry> {
  const entries = await loadFaq(tx, shopId);
  return found(
    entries.find((one) => one.id === entryId),
    'question',
  );
}
