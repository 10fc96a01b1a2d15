import { loadShop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { countAnswers } from './count-answers.ts';
import { postHeld } from './publish.ts';

/**
 * A visitor finds that a post should not be there; each is counted once. With enough of them it is held until somebody has
 * looked at it. What the shop's people wrote is not hidden by this, only counted.
 * @returns false when no such post is shown
 */
export async function reportPost(
  tx: Db,
  shopId: string,
  postId: string,
  report: { reporter: string; now: Date },
): Promise<boolean> {
  const post = await tx
    .selectFrom('posts')
    .select(['product_id', 'parent_id', 'author', 'reports'])
    .where('shop_id', '=', shopId)
    .where('id', '=', postId)
    .where('state', '=', 'shown')
    .forUpdate()
    .executeTakeFirst();
  if (!post) return false;
  const isNew = await tx
    .insertInto('post_reports')
    .values({ shop_id: shopId, post_id: postId, reporter: report.reporter, at: report.now })
    .onConflict((on) => on.doNothing())
    .returning('post_id')
    .executeTakeFirst();
  if (!isNew) return true;
  const reports = post.reports + 1;
  const { settings } = await loadShop(tx, shopId);
  const isHeld = post.author !== 'staff' && reports >= settings.public_chat.reports_to_hide;
  await tx
    .updateTable('posts')
    .set({ reports, ...(isHeld && { state: 'held', held_for: 'reports' }) })
    .where('shop_id', '=', shopId)
    .where('id', '=', postId)
    .execute();
  if (isHeld && post.parent_id) await countAnswers(tx, shopId, post.parent_id);
  const place = { shopId, productId: post.product_id, threadId: post.parent_id ?? postId };
  if (isHeld) await postHeld(tx, place, postId, 'reports', report.now);
  return true;
}
