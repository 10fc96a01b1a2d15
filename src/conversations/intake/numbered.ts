import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { InboundEvent, MessageEvent } from '../event.ts';
import type { Content } from '../message.ts';
import { numberIn } from './number-in.ts';
import type { At } from './place.ts';

/** Choices that were last written out by number, kept with the conversation. */
type Numbered = {
  replyTo: string | null;
  until: string;
  choices: { number: number; id: string; label: string }[];
};

/** Nobody answers a menu with a number after that: "2" is then a quantity, or nothing. */
export const numberedForMs = 24 * 3_600_000;

const longest = 24;

/** A typed "2" where choices were numbered is the second of them; anything else is what it is. */
export async function chosenByNumber(
  tx: Db,
  at: At,
  { sender, content }: InboundEvent & MessageEvent,
): Promise<Content> {
  if (content.kind !== 'text' || content.text.length > longest) return content;
  const number = numberIn(content.text);
  if (number === null) return content;
  const { rows } = await sql<{ numbered: Numbered | null }>`
    select c.numbered from identities i
    join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
    where i.shop_id = ${at.shopId} and i.connection_id = ${at.connectionId} and i.value = ${sender.id}`.execute(tx);
  const numbered = rows[0]?.numbered;
  if (!numbered || new Date(numbered.until) < at.now) return content;
  const { choices } = numbered;
  const chosen = number === -1 ? choices.at(-1) : choices.find((choice) => choice.number === number);
  return chosen ? { kind: 'choice', id: chosen.id, label: chosen.label } : content;
}
