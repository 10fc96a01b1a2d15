import { z } from 'zod';
import {
  deleteFaq,
  type FaqEntry,
  type FaqInput,
  type FaqVersion,
  faqVersions,
  loadFaq,
  removedFaq,
  restoreFaq,
  type SavedFaq,
  saveFaq,
} from '#commerce/catalog';
import { membersOf } from '#inbox';
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
export const faqShape = z
  .object({
    id,
    ...faqFields,
    category: z.string(),
    version: z.int(),
    helpful: z.int().describe('How many visitors it has helped'),
    unhelpful: z.int().describe('And how many it has not'),
    outdated: outdated.nullish(),
  })
  .meta({ id: 'FaqEntry' });
export const versionShape = z
  .object({
    ...faqFields,
    category: z.string(),
    version: z.int(),
    savedBy: z.string().nullable().describe('staff:<id>, token:<id> or owner; null: an import'),
    savedByName: z.string().nullable(),
    savedAt: z.date(),
  })
  .meta({ id: 'FaqVersion' });

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
    async (tx, { shopId, body, now, actor }) =>
      settled(tx, shopId, await saveFaq(tx, shopId, body, { now, by: actor })),
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
    async (tx, { shopId, params, body, now, actor }) => {
      const { question, answer, language, category } = await entry(tx, shopId, params.id);
      const input: FaqInput = { id: params.id, question, answer, language, category, ...given(body) };
      return settled(tx, shopId, await saveFaq(tx, shopId, input, { now, by: actor }));
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/faq/:id/versions',
      tag,
      summary: 'Every wording it has had, the newest first',
      needs: 'read',
      params: idParams,
      response: z.object({ items: z.array(versionShape) }),
    },
    async (tx, { shopId, params }) => {
      const versions = await faqVersions(tx, shopId, params.id);
      found(versions[0], 'question');
      return { items: await withNames(tx, shopId, versions) };
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/faq/removed',
      tag,
      summary: 'Questions that were removed, each as it read last',
      description: 'POST /v1/faq/:id/restore puts one in place again.',
      needs: 'read',
      response: z.object({ items: z.array(versionShape.extend({ id }).meta({ id: 'RemovedFaq' })) }),
    },
    async (tx, { shopId }) => ({ items: await withNames(tx, shopId, await removedFaq(tx, shopId)) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/faq/:id/restore',
      tag,
      summary: 'Put an earlier wording in place again, also of a question that was removed',
      needs: 'catalog',
      params: idParams,
      body: z.object({ version: z.int() }),
      response: faqShape,
    },
    async (tx, { shopId, params, body, now, actor }) => {
      const wanted = { faqId: params.id, version: body.version };
      const restored = await restoreFaq(tx, shopId, wanted, { now, by: actor });
      if (restored.kind !== 'unknownVersion') return settled(tx, shopId, restored);
      throw new AppError('not_found', 'There is no such version of it', { path: 'version' });
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

/** The entry as it stands after saving. */
async function settled(tx: Db, shopId: string, saved: SavedFaq): Promise<FaqEntry> {
  if (saved.kind === 'saved') return entry(tx, shopId, saved.id);
  if (saved.kind === 'unknownEntry') throw new AppError('not_found', 'There is no such question', { path: 'id' });
  throw new AppError('conflict', 'question: it is there already in this language', { path: 'question' });
}

/** With what those are called who wrote them. */
async function withNames<T extends FaqVersion>(tx: Db, shopId: string, versions: T[]) {
  const members = await membersOf(tx, shopId);
  const names = new Map(members.map(({ userId, name }) => [`staff:${userId}`, name]));
  return versions.map((one) => ({ ...one, savedByName: names.get(one.savedBy ?? '') ?? null }));
}

async function entry(tx: Db, shopId: string, entryId: string): Promise<FaqEntry> {
  const entries = await loadFaq(tx, shopId);
  return found(
    entries.find((one) => one.id === entryId),
    'question',
  );
}
