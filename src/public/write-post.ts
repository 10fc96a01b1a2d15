import { countryOf } from '#commerce/checkout';
import { orderPrefix } from '#commerce/orders';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { fold } from '#understanding/text';
import { isBanned } from './bans.ts';
import type { Guest, HeldFor, PostState, PrivateMatter } from './post.ts';
import { type Home, privateMattersIn } from './private-matter.ts';
import { type Place, postHeld, postShown } from './publish.ts';
import { brokenRule, hasLink } from './word-rules.ts';

export type Draft = {
  /** Made where it is written: the same again is the same post. */
  draftId: string;
  productId: string | null;
  /** The thread it answers; null: it opens one. */
  parentId: string | null;
  name: string;
  text: string;
  language: string;
  guest: Guest;
};

export type Written =
  | { kind: 'shown' | 'held'; id: string; threadId: string }
  /** Not kept: it belongs into the private chat. */
  | { kind: 'private'; matters: PrivateMatter[] }
  /** A word that this shop does not take, or a name that is the shop's own. */
  | { kind: 'refused'; what: 'words' | 'name' }
  | { kind: 'banned' }
  | { kind: 'tooSoon'; seconds: number }
  /** The thread is not there, or takes no replies. */
  | { kind: 'noThread' }
  | { kind: 'closed' };

/** Of every address the key is kept so long. */
const addressKeptMs = 7 * 24 * 3_600_000;
const mostReplies = 100;

/**
 * Takes what a visitor writes before everybody: looked at by the shop's rules, kept, shown or held. What is private is not
 * kept at all. Written twice with one id, it stands once.
 */
export async function writePost(tx: Db, shop: Shop, draft: Draft, now: Date): Promise<Written> {
  const rules = shop.settings.public_chat;
  if (!rules.enabled) return { kind: 'closed' };
  const matters = privateMattersIn(`${draft.name}\n${draft.text}`, homeOf(shop));
  if (matters.length > 0) return { kind: 'private', matters };
  if (isOwnName(shop, draft.name)) return { kind: 'refused', what: 'name' };
  if (brokenRule(`${draft.name} ${draft.text}`, rules.refused_words)) return { kind: 'refused', what: 'words' };
  if (await isBanned(tx, shop.id, draft.guest, now)) return { kind: 'banned' };

  const known = await knownPost(tx, shop.id, draft.draftId);
  if (known) return { kind: known.state === 'shown' ? 'shown' : 'held', ...known.ids };
  const seconds = await secondsToWait(tx, shop, draft.guest, now);
  if (seconds > 0) return { kind: 'tooSoon', seconds };
  const productId = draft.parentId ? await productOfOpenThread(tx, shop.id, draft.parentId) : draft.productId;
  if (productId === undefined) return { kind: 'noThread' };

  const heldFor = reasonToHold(shop, draft);
  const id = newId();
  if (!(await insertPost(tx, shop.id, { ...draft, id, productId }, heldFor, now)))
    return writePost(tx, shop, draft, now);
  const place: Place = { shopId: shop.id, productId, threadId: draft.parentId ?? id };
  if (heldFor) await postHeld(tx, place, id, heldFor, now);
  else {
    const post = { id, opensThread: draft.parentId === null, botAnswers: rules.bot_answers };
    await postShown(tx, place, post, now);
  }
  return { kind: heldFor ? 'held' : 'shown', id, threadId: place.threadId };
}

function homeOf(shop: Shop): Home {
  return { country: countryOf(shop), orderPrefix: orderPrefix(shop.settings.name) };
}

/** Nobody signs as the shop itself or as its bot. */
function isOwnName({ settings }: Shop, name: string): boolean {
  const own = [
    settings.name,
    settings.persona.name ?? '',
    'admin',
    'bot',
    'moderator',
    'support',
    'админ',
    'модератор',
  ];
  const plain = fold(name).replace(/[^\p{L}\d]/gu, '');
  return own.some((one) => one !== '' && fold(one).replace(/[^\p{L}\d]/gu, '') === plain);
}

function reasonToHold({ settings }: Shop, { name, text }: Draft): HeldFor | null {
  const { held_words, moderation } = settings.public_chat;
  if (brokenRule(`${name} ${text}`, held_words)) return 'words';
  if (hasLink(`${name} ${text}`)) return 'links';
  return moderation === 'before' ? 'moderation' : null;
}

async function knownPost(tx: Db, shopId: string, draftId: string) {
  const row = await tx
    .selectFrom('posts')
    .select(['id', 'state', 'parent_id'])
    .where('shop_id', '=', shopId)
    .where('draft_id', '=', draftId)
    .executeTakeFirst();
  return row && { state: row.state, ids: { id: row.id, threadId: row.parent_id ?? row.id } };
}

async function secondsToWait(tx: Db, { id, settings }: Shop, guest: Guest, now: Date): Promise<number> {
  const last = await tx
    .selectFrom('posts')
    .select('created_at')
    .where('shop_id', '=', id)
    .where('author_id', '=', guest.id)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return 0;
  const passed = (now.getTime() - last.created_at.getTime()) / 1000;
  return Math.max(0, Math.ceil(settings.public_chat.slow_seconds - passed));
}

/** The room of a thread that takes replies; undefined: it takes none. */
async function productOfOpenThread(tx: Db, shopId: string, threadId: string): Promise<string | null | undefined> {
  const thread = await tx
    .selectFrom('posts')
    .select((eb) => [
      'product_id',
      eb
        .selectFrom('posts as reply')
        .whereRef('reply.parent_id', '=', 'posts.id')
        .where('reply.shop_id', '=', shopId)
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('replies'),
    ])
    .where('shop_id', '=', shopId)
    .where('id', '=', threadId)
    .where('parent_id', 'is', null)
    .where('state', '=', 'shown')
    .executeTakeFirst();
  return thread && Number(thread.replies) < mostReplies ? thread.product_id : undefined;
}

/** False: the same draft was written meanwhile. */
async function insertPost(
  tx: Db,
  shopId: string,
  draft: Draft & { id: string },
  heldFor: HeldFor | null,
  now: Date,
): Promise<boolean> {
  const state: PostState = heldFor ? 'held' : 'shown';
  await tx
    .updateTable('posts')
    .set({ address_key: null })
    .where('shop_id', '=', shopId)
    .where('address_key', 'is not', null)
    .where('created_at', '<', new Date(now.getTime() - addressKeptMs))
    .execute();
  const written = await tx
    .insertInto('posts')
    .values({
      shop_id: shopId,
      id: draft.id,
      draft_id: draft.draftId,
      product_id: draft.productId,
      parent_id: draft.parentId,
      author: 'visitor',
      author_id: draft.guest.id,
      address_key: draft.guest.addressKey,
      name: draft.name,
      text: draft.text,
      language: draft.language,
      state,
      held_for: heldFor,
      created_at: now,
    })
    .onConflict((on) => on.columns(['shop_id', 'draft_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}
