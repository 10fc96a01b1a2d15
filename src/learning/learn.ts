import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { loadShop } from '#commerce/shop';
import { type Db, transact } from '#platform/db';
import type { JobHandler } from '#platform/queue';
import { enqueue } from '#platform/queue';
import { sourceKey } from '#understanding';
import { type Learned, type Lesson, lessonOf } from '#understanding/classifier';
import type { World } from '#world';
import { askToLearn } from './lessons.ts';
import { keepModel, type ModelState, useShippedModel } from './models.ts';

/** A learning that was killed is looked after by then. */
const lookAfterMs = 600_000;
/** One at a time in a process: it takes a core. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What this room has done by the queue; for app.ts. Learning takes longer than a job's lease: the job only begins it, and is
 * there again later to find it done.
 */
export function learningJobs(world: World): Record<string, JobHandler> {
  return {
    learn: async ({ shopId }, finish) => {
      const now = world.clock.now();
      if (await isLearned(world.db, shopId)) return transact(world.db, finish);
      await transact(world.db, async (tx) => {
        const runAt = new Date(now.getTime() + lookAfterMs);
        await enqueue(tx, { shopId, queue: 'learn', key: `learn ${shopId}`, payload: {}, runAt, now });
        await finish(tx);
      });
      last = last
        .then(() => learn(world, shopId))
        .catch((error: unknown) => world.log.error({ err: error, shopId }, 'learning failed; it is tried again'));
    },
  };
}

/** Another release understands in another way: what it was taught is learned anew. Called when the program starts. */
export async function learnStaleAnew(db: Db, now: Date): Promise<void> {
  const stale = await db
    .selectFrom('learned_models')
    .select('shop_id')
    .where('state', '=', 'live')
    .where('sources', '<>', sourceKey())
    .execute();
  for (const { shop_id } of stale) await transact(db, (tx) => askToLearn(tx, shop_id, now));
}

/** Learns what the shop's lessons say, in a thread of its own, and uses it if nothing else suffers. */
async function learn(world: World, shopId: string): Promise<ModelState | 'shipped'> {
  const { db, clock } = world;
  const { hash, lessons } = await transact(db, async (tx) => lessonsOf(world, tx, shopId));
  if (lessons.length === 0) {
    await transact(db, (tx) => useShippedModel(tx, shopId));
    return 'shipped';
  }
  const learned = await inWorker(lessons);
  return transact(db, (tx) => keepModel(tx, shopId, { ...learned, hash }, clock.now()));
}

async function lessonsOf(world: World, tx: Db, shopId: string): Promise<{ hash: string; lessons: Lesson[] }> {
  const taught = await taughtLessons(tx, shopId);
  const { lexicon } = await world.catalogs.at(tx, await shopNamed(tx, shopId));
  const lessons = taught.map(({ text, language, meaning }) => lessonOf(lexicon, text, language, meaning));
  return { hash: hashOf(taught), lessons };
}

async function shopNamed(tx: Db, shopId: string) {
  const shop = await loadShop(tx, shopId);
  if (!shop) throw new Error(`no shop ${shopId}`);
  return shop;
}

/** Whether the newest model, in use or refused, knows just these lessons; taken back, it is not made again. */
async function isLearned(db: Db, shopId: string): Promise<boolean> {
  const taught = await taughtLessons(db, shopId);
  const newest = await db
    .selectFrom('learned_models')
    .select(['lessons_hash', 'sources', 'state'])
    .where('shop_id', '=', shopId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (taught.length === 0) return newest?.state !== 'live';
  return newest?.lessons_hash === hashOf(taught) && newest.sources === sourceKey() && newest.state !== 'kept';
}

type Taught = { text: string; language: string; meaning: string };

async function taughtLessons(tx: Db, shopId: string): Promise<Taught[]> {
  const rows = await tx
    .selectFrom('lessons')
    .select(['text', 'language', 'meaning'])
    .distinct()
    .where('shop_id', '=', shopId)
    .where('state', '=', 'taught')
    .orderBy('language')
    .orderBy('text')
    .execute();
  return rows.map(({ meaning, ...row }) => ({ ...row, meaning: meaning ?? '' }));
}

function hashOf(taught: Taught[]): string {
  return createHash('sha256')
    .update(JSON.stringify(taught.map(({ language, text, meaning }) => [language, text, meaning])))
    .digest('hex');
}

function inWorker(lessons: Lesson[]): Promise<Learned> {
  const worker = new Worker(new URL('./learn-worker.ts', import.meta.url), { workerData: lessons });
  return new Promise<Learned>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the learning thread ended with ${code}`)));
  });
}
