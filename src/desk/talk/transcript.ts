import { sql } from 'kysely';
import type { Db } from '#platform/db';

type Line = { at: Date; author: 'customer' | 'bot' | 'staff' | 'system'; name: string | null; text: string };

const mostLines = 5_000;

/** What was said, as plain text: a line a message, with its time in the shop's zone and who said it; null: no such talk. */
export async function transcriptOf(
  tx: Db,
  shopId: string,
  conversationId: string,
  { timezone, language }: { timezone: string; language: string },
): Promise<string | null> {
  const { rows } = await sql<Line>`
    select m.created_at as at, m.author, coalesce(u.name, case when m.author = 'customer' then p.name end) as name,
      coalesce(m.content->>'text', m.content->>'caption', m.content->>'label', '[' || (m.content->>'kind') || ']') as text
    from conversations c
    join customers p on p.shop_id = c.shop_id and p.id = c.customer_id
    join messages m on m.shop_id = c.shop_id and m.conversation_id = c.id
    left join staff_users u on u.id::text = m.staff_id
    where c.shop_id = ${shopId} and c.id = ${conversationId} order by m.seq limit ${mostLines}`.execute(tx);
  if (rows.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: timezone });
  return rows.map(({ at, author, name, text }) => `[${time.format(at)}] ${name ?? author}: ${text}`).join('\n');
}
