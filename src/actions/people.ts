import { findOrderOf } from '#commerce/orders';
import { eraseCustomer, exportCustomer, setConsent } from '#customers';
import type { Outcome, StepOf } from '#dialogue';
import type { Acting } from './scene.ts';

export async function handOver(acting: Acting, { reason, text }: StepOf<'handOver'>): Promise<Outcome> {
  const { tx, shop, customer, cart, hasOrders } = acting;
  const found = hasOrders ? await findOrderOf(tx, shop.id, customer.id, null) : null;
  return { kind: 'handedOver', reason, text, cart, order: found?.order ?? null };
}

export async function consent({ tx, shop, customer, now }: Acting, { given }: StepOf<'consent'>): Promise<Outcome> {
  await setConsent(tx, shop.id, customer.id, given, now);
  return { kind: 'consent', given };
}

export async function erase({ tx, shop, customer, now }: Acting): Promise<Outcome> {
  await eraseCustomer(tx, shop.id, customer.id, now);
  return { kind: 'erased' };
}

/** What is kept, short enough for a chat; the whole comes from the shop's people, as a file. */
export async function exportData({ tx, shop, customer, now }: Acting): Promise<Outcome> {
  const { customer: person, orders, conversations } = await exportCustomer(tx, shop.id, customer.id, now);
  const { name, phone, email, address, language, preferences, marketingConsent } = person;
  const facts = { name, phone, email, address, language, preferences, marketingConsent };
  const known = Object.entries(facts).filter(([, value]) => value !== null && JSON.stringify(value) !== '{}');
  const lines = known.map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return {
    kind: 'exported',
    text: [...lines, `orders: ${orders.length}`, `conversations: ${conversations.length}`].join('\n'),
  };
}
