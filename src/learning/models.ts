import { nextSettingsVersion } from '#commerce/shop';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { newId } from '#platform/ids';
import { type Engine, engineWith, sourceKey } from '#understanding';
import type { Learned } from '#understanding/classifier';

/** What was learned from a shop's lessons, and whether it is in use. See `Learned`. */
export type LearnedModel = Omit<Learned, 'model'> & { id: string; state: ModelState; madeAt: Date };

/** kept: was in use before; refused: understood less of everything else; taken_back: a person did not want it. */
export type ModelState = 'live' | 'kept' | 'refused' | 'taken_back';
export const modelStates = ['live', 'kept', 'refused', 'taken_back'] as const satisfies ModelState[];

/** More phrasings than this share may not go wrong that were right: chance moves a few of some thousands. */
const mostFallen = 0.002;
/** So many earlier models can be gone back to. */
const mostKept = 3;

/** The engine with what the shop has taught it; undefined when the shipped one is used. */
export async function learnedEngine(tx: Db, shopId: string): Promise<Engine | undefined> {
  const row = await tx
    .selectFrom('learned_models')
    .select('model')
    .where('shop_id', '=', shopId)
    .where('state', '=', 'live')
    .where('sources', '=', sourceKey())
    .executeTakeFirst();
  return row?.model ? engineWith(row.model) : undefined;
}

export async function listModels(tx: Db, shopId: string): Promise<LearnedModel[]> {
  return tx
    .selectFrom('learned_models')
    .select([
      'id',
      'state',
      'made_at as madeAt',
      'lessons',
      'understood',
      'tried',
      'right_before as rightBefore',
      'right_after as rightAfter',
    ])
    .where('shop_id', '=', shopId)
    .orderBy('id', 'desc')
    .execute();
}

/** Keeps what was learned, and uses it unless it understands less of everything else than before. */
export async function keepModel(
  tx: Db,
  shopId: string,
  learned: Learned & { hash: string },
  now: Date,
): Promise<ModelState> {
  const { rightBefore, rightAfter, tried } = learned;
  const isWorse = rightBefore - rightAfter > tried * mostFallen;
  if (!isWorse) await retire(tx, shopId);
  const state = isWorse ? 'refused' : 'live';
  await tx
    .insertInto('learned_models')
    .values({
      shop_id: shopId,
      id: newId(),
      sources: sourceKey(),
      lessons_hash: learned.hash,
      lessons: learned.lessons,
      understood: learned.understood,
      tried,
      right_before: rightBefore,
      right_after: rightAfter,
      state,
      made_at: now,
      model: isWorse ? null : Buffer.from(learned.model),
    })
    .execute();
  await dropOldest(tx, shopId);
  if (!isWorse) await nextSettingsVersion(tx, shopId);
  return state;
}

/**
 * Takes back the live model: the one before it is used again, or the shipped one.
 * @throws AppError `conflict` when the shipped one is in use
 */
export async function takeBackModel(tx: Db, shopId: string): Promise<void> {
  const models = await listModels(tx, shopId);
  const at = models.findIndex(({ state }) => state === 'live');
  const live = models[at];
  if (!live) throw new AppError('conflict', 'Nothing that was learned is in use');
  const before = models.slice(at + 1).find(({ state }) => state === 'kept');
  await setState(tx, shopId, live.id, 'taken_back');
  if (before) await setState(tx, shopId, before.id, 'live');
  await nextSettingsVersion(tx, shopId);
}

/** Back to the shipped model: there is nothing to learn from any more. */
export async function useShippedModel(tx: Db, shopId: string): Promise<void> {
  await retire(tx, shopId);
  await nextSettingsVersion(tx, shopId);
}

async function retire(tx: Db, shopId: string): Promise<void> {
  await tx
    .updateTable('learned_models')
    .set({ state: 'kept' })
    .where('shop_id', '=', shopId)
    .where('state', '=', 'live')
    .execute();
}

function setState(tx: Db, shopId: string, id: string, state: ModelState) {
  return tx.updateTable('learned_models').set({ state }).where('shop_id', '=', shopId).where('id', '=', id).execute();
}

async function dropOldest(tx: Db, shopId: string): Promise<void> {
  const kept = await listModels(tx, shopId);
  const gone = kept.slice(mostKept + 1).filter(({ state }) => state !== 'live');
  if (gone.length === 0) return;
  const ids = gone.map(({ id }) => id);
  await tx.deleteFrom('learned_models').where('shop_id', '=', shopId).where('id', 'in', ids).execute();
}
