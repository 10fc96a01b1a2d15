import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** lead: somebody who wants to be reached, how, what they answered on the way there, and the words they said yes to. */
export type Lead = {
  id: string;
  customerId: string;
  conversationId: string;
  flow: string;
  title: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  answers: { question: string; answer: string }[];
  consent: string;
  createdAt: Date;
};

/** `step`, `begunAt`: with the conversation and the flow they tell one going-through from another. */
export type NewLead = Omit<Lead, 'id' | 'createdAt'> & { step: string; begunAt: Date };

/**
 * Keeps a lead, what is new of it with the customer, and the event, in one statement. The same going-through again only brings
 * the lead up to date.
 */
export async function saveLead(tx: Db, shopId: string, lead: NewLead, now: Date): Promise<void> {
  const { customerId, conversationId, flow, step, begunAt, title, name, phone, email, consent } = lead;
  const answers = JSON.stringify(lead.answers);
  await sql`
    with kept as (
      insert into leads (shop_id, id, customer_id, conversation_id, flow, step, begun_at, title, name, phone, email, answers,
        consent, created_at)
      values (${shopId}, ${newId()}, ${customerId}, ${conversationId}, ${flow}, ${step}, ${begunAt}, ${title}, ${name}, ${phone},
        ${email}, ${answers}, ${consent}, ${now})
      on conflict (shop_id, conversation_id, flow, step, begun_at) do update
        set name = excluded.name, phone = excluded.phone, email = excluded.email, answers = excluded.answers
      returning id),
    known as (
      update customers set name = coalesce(${name}, name), phone = coalesce(${phone}, phone), email = coalesce(${email}, email),
        updated_at = ${now}
      where shop_id = ${shopId} and id = ${customerId})
    insert into events (shop_id, id, type, subject_id, payload, at)
    select ${shopId}, ${newId()}, 'lead.created', kept.id,
      jsonb_build_object('customerId', ${customerId}::text, 'conversationId', ${conversationId}::text, 'flow', ${flow}::text), ${now}
    from kept`.execute(tx);
  publishAfter(tx, { topic: 'jobs' });
}

/**
 * Leads of a shop or of one of its customers, the newest first, page by page.
 * @param before the id that the page before ended with
 */
export async function listLeads(
  tx: Db,
  shopId: string,
  { customerId, before, limit = 50 }: { customerId?: string; before?: string; limit?: number },
): Promise<{ leads: Lead[]; next: string | null }> {
  let query = tx.selectFrom('leads').selectAll().where('shop_id', '=', shopId);
  if (customerId) query = query.where('customer_id', '=', customerId);
  if (before) query = query.where('id', '<', before);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const leads = rows.slice(0, limit).map(
    (row): Lead => ({
      id: row.id,
      customerId: row.customer_id,
      conversationId: row.conversation_id,
      flow: row.flow,
      title: row.title,
      name: row.name,
      phone: row.phone,
      email: row.email,
      answers: row.answers,
      consent: row.consent,
      createdAt: row.created_at,
    }),
  );
  return { leads, next: rows.length > limit ? (leads.at(-1)?.id ?? null) : null };
}
