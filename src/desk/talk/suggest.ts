import { sql } from 'kysely';
import { loadShop } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { World } from '#world';

/** What could be answered to the customer's last words: from the shop's answers, and goods that fit. */
export type Suggestions = {
  text: string;
  answers: { id: string; question: string; answer: string; score: number }[];
  products: { handle: string; title: string; price: number; score: number }[];
};

const leastLikely = 0.2;

export async function suggestFor(
  world: World,
  tx: Db,
  shopId: string,
  conversationId: string,
): Promise<Suggestions | null> {
  const { rows } = await sql<{ language: string; text: string | null }>`
    select c.language, (select m.content->>'text' from messages m where m.shop_id = c.shop_id
      and m.conversation_id = c.id and m.author = 'customer' order by m.seq desc limit 1) as text
    from conversations c where c.shop_id = ${shopId} and c.id = ${conversationId}`.execute(tx);
  const said = rows[0];
  if (!said) return null;
  const text = said.text ?? '';
  if (!text.trim()) return { text, answers: [], products: [] };
  const catalog = await world.catalogs.at(tx, await loadShop(tx, shopId));
  const answers = catalog.searchFaq(text, said.language, 3).filter(({ score }) => score >= leastLikely);
  const products = catalog.search({ text, limit: 4 }).map(({ product, score }) => ({
    handle: product.handle,
    title: product.translations[said.language]?.title ?? product.title,
    price: Math.min(...product.variants.map(({ price }) => price)),
    score,
  }));
  return { text, answers: answers.map(({ entry, score }) => ({ ...entry, score })), products };
}
