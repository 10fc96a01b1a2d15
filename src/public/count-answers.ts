import type { Db } from '#platform/db';

/** Since when an answer of the shop stands in a thread; a thread whose last answer was taken away waits for one again. */
export async function countAnswers(tx: Db, shopId: string, threadId: string): Promise<void> {
  await tx
    .updateTable('posts')
    .set((eb) => ({
      answered_at: eb
        .selectFrom('posts as answer')
        .select((one) => one.fn.min('answer.created_at').as('at'))
        .where('answer.shop_id', '=', shopId)
        .where('answer.parent_id', '=', threadId)
        .where('answer.author', '<>', 'visitor')
        .where('answer.state', '=', 'shown'),
    }))
    .where('shop_id', '=', shopId)
    .where('id', '=', threadId)
    .execute();
}
