import type { Db } from '#platform/db';

/** What the bot took a message for. `commands` as the dialogue acted on them; [] where a person answered. */
export type Understood = { commands: { name: string }[]; confidence: number | null; evidence: unknown };

/** Null when this shop has no such message of a customer. */
export async function understoodOf(tx: Db, shopId: string, messageId: string): Promise<Understood | null> {
  const row = await tx
    .selectFrom('messages')
    .select('evidence')
    .where('shop_id', '=', shopId)
    .where('id', '=', messageId)
    .where('author', '=', 'customer')
    .executeTakeFirst();
  if (!row) return null;
  const { commands = [], confidence = null, evidence = null } = (row.evidence ?? {}) as Partial<Understood>;
  return { commands, confidence, evidence };
}
