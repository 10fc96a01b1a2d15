import { isSizeName } from '#commerce/catalog';
import { findOrderOf } from '#commerce/orders';
import { paymentMethods } from '#commerce/payments';
import { shippingMethods } from '#commerce/shop';
import { type Bought, eraseCustomer, exportCustomer, forgetMemory, type Preferences, setConsent } from '#customers';
import type { KnownFact, Outcome, StepOf } from '#dialogue';
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

export async function forget({ tx, shop, customer, now }: Acting, { what }: StepOf<'forget'>): Promise<Outcome> {
  await forgetMemory(tx, shop.id, customer.id, what, now);
  return { kind: 'forgotten', what };
}

/** What is remembered of the customer, all of it or what was asked about, with where it is known from. */
export function tellKnown(acting: Acting, { what }: StepOf<'tellKnown'>): Outcome {
  const facts = knownFacts(acting).filter((fact) => what.length === 0 || what.includes(fact.what));
  return facts.length > 0 ? { kind: 'known', facts } : { kind: 'source' };
}

function knownFacts(acting: Acting): KnownFact[] {
  const { customer, shop, cart, language } = acting;
  const { bought = [], shippingMethod, paymentMethod } = customer.preferences as Preferences;
  const order = bought[0]?.order ?? null;
  const payment = paymentMethods(shop, cart.total, language).find(({ id }) => id === paymentMethod)?.label;
  const shipping = shippingMethods(shop).find(({ id }) => id === shippingMethod)?.name;
  const plain: [KnownFact['what'], string | null | undefined, string | null][] = [
    ['address', customer.address?.line, order],
    ['shipping_method', shipping, order],
    ['payment_method', payment, order],
    ['name', customer.name, null],
    ['phone', customer.phone, null],
    ['email', customer.email, null],
  ];
  const told = plain.flatMap(([what, value, from]) => (value ? [{ what, value, title: null, order: from }] : []));
  return [...bought.flatMap((one) => sizesOf(acting, one)), ...told];
}

function sizesOf({ catalog, language }: Acting, { handle, options, order }: Bought): KnownFact[] {
  const product = catalog.byHandle.get(handle);
  const title = product?.translations[language]?.title ?? product?.title ?? handle;
  return Object.entries(options).flatMap(([name, value]) =>
    isSizeName(name) ? [{ what: 'size' as const, value, title, order }] : [],
  );
}
