import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { listShopFiles, loadShop, saveShopFile } from '#commerce/shop';
import { publish } from '#platform/bus';
import { type Db, transact } from '#platform/db';
import { AppError } from '#platform/errors';
import {
  beginStaging,
  dropStaged,
  type ImportReport,
  InvalidFolder,
  importShop,
  readPart,
  type Staging,
  stagedFolder,
  stagedMaxBytes,
  stageFile,
} from '#shop-folder';
import { type Call, type Mount, route } from './route.ts';
import { id, idParams } from './shapes.ts';

const count = z.int();
const titles = z.array(z.string());
const changesShape = z.object({
  isWhole: z.boolean().describe('With shop.yaml it is the whole shop: what it does not name is taken off'),
  settings: z.boolean(),
  products: z.object({ added: count, changed: count, archived: count, restocked: count }),
  titles: z.object({ added: titles, changed: titles, archived: titles }).describe('The first of them'),
  faq: z.object({ written: count, deleted: count }),
  files: z.object({ written: count, deleted: count }),
});

export const previewShape = z.object({
  problems: z
    .array(
      z.object({
        file: z.string(),
        line: z.int().nullable(),
        column: z.string().nullable(),
        reason: z.string().describe('What is wrong, and what to do'),
      }),
    )
    .describe('Nothing is imported while there are any'),
  changes: changesShape.nullable().describe('What would be done; null while there are problems'),
});

const tag = 'Imports';
const needs = 'catalog';

/** Shopify's CSV, questions and answers, pictures or a whole shop's folder, from a page: first looked at, then carried out. */
export const importRoutes: Mount[] = [
  route(
    {
      method: 'POST',
      url: '/v1/imports',
      tag,
      summary: 'Begin an import; it is kept for an hour',
      needs,
      response: z.object({ id }),
      status: 201,
    },
    async (_tx, call) => ({ id: await beginStaging(stagingOf(call)) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/imports/:id/files',
      tag,
      summary: 'Add a file, by its place in a shop’s folder: products.csv, faq.csv, images/…, shop.yaml',
      needs,
      params: idParams,
      query: z.object({ path: z.string().min(1).max(500) }),
      upload: stagedMaxBytes,
    },
    async (_tx, call) => stageFile(stagingOf(call), call.params.id, call.query.path, call.file),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/imports/:id',
      tag,
      summary: 'Look at it: what would be new, changed, taken off, and what is wrong at which place; changes nothing',
      needs,
      params: idParams,
      response: previewShape,
    },
    (_db, call) => preview(call),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/imports/:id/run',
      tag,
      summary: 'Carry it out, wholly or not at all; how far it is comes over the live connection',
      needs,
      params: idParams,
      response: changesShape,
    },
    async (tx, call) => {
      const changes = await carryOut(tx, call);
      await dropStaged(stagingOf(call), call.params.id);
      return changes;
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/files',
      tag,
      summary: 'Keep a picture of the shop; its path is what products name',
      needs,
      upload: 5 * 1_048_576,
      response: z.object({ path: z.string() }),
      status: 201,
    },
    (tx, call) => keepPicture(tx, call),
  ),
];

type Importing = Pick<Call<{ id: string }, unknown, unknown>, 'world' | 'shopId' | 'now' | 'params'>;

function stagingOf({ world, shopId, now }: Pick<Importing, 'world' | 'shopId' | 'now'>): Staging {
  return { dataDir: world.config.dataDir, shopId, now };
}

/** Carried out and taken back: so what is shown is what would be done. */
class OnlyLooking extends Error {
  readonly changes: z.output<typeof changesShape>;

  constructor(changes: z.output<typeof changesShape>) {
    super('A preview is taken back');
    this.changes = changes;
  }
}

async function preview(call: Importing): Promise<z.output<typeof previewShape>> {
  try {
    return await transact(call.world.db, async (tx) => {
      throw new OnlyLooking(await carryOut(tx, call));
    });
  } catch (error) {
    if (error instanceof OnlyLooking) return { problems: [], changes: error.changes };
    if (error instanceof InvalidFolder) return { problems: error.problems.map(problemOf), changes: null };
    throw error;
  }
}

function problemOf({ place, reason }: InvalidFolder['problems'][number]) {
  const { file, line = null, column } = place;
  return { file, line, column: column === undefined ? null : String(column), reason };
}

async function carryOut(tx: Db, call: Importing): Promise<z.output<typeof changesShape>> {
  const { shopId, params, now } = call;
  const dir = await stagedFolder(stagingOf(call), params.id);
  const { slug, settings } = await loadShop(tx, shopId);
  const pictures = (await listShopFiles(tx, shopId)).map(({ path }) => path);
  const { folder, isWhole } = await readPart(dir, { settings, pictures });
  const onProgress = (done: number, total: number) => publish({ topic: 'import', shopId, id: params.id, done, total });
  const report = await importShop(tx, folder, { slug, now, isPart: !isWhole, onProgress });
  return changesOf(report, isWhole);
}

function changesOf({ settings, products, titles: named, faq, files }: ImportReport, isWhole: boolean) {
  return { isWhole, settings, products, titles: named, faq, files };
}

const pictureTypes: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

/** Named by its contents: the same picture sent twice is one. */
async function keepPicture(tx: Db, { shopId, file, now }: Pick<Call<never, never, never>, 'shopId' | 'file' | 'now'>) {
  const type = await fileTypeFromBuffer(file);
  const ending = type && pictureTypes[type.mime];
  if (!ending) throw new AppError('invalid_body', 'Send a picture: JPEG, PNG, WebP, GIF or AVIF', { path: 'file' });
  const hash = createHash('sha256').update(file).digest('hex');
  const path = `images/${hash.slice(0, 16)}.${ending}`;
  await saveShopFile(tx, shopId, { path, mediaType: type.mime, hash, data: file }, now);
  return { path };
}
