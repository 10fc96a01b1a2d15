import { type CartData, type CheckoutState, priceCart } from '#commerce/carts';
import { paymentMethods } from '#commerce/payments';
import type { Shop } from '#commerce/shop';
import type { Address } from '#platform/db';
import { countryOf } from './country.ts';
import { type Read, readAddress, readEmail, readMethod, readName, readPhone } from './fields.ts';
import { shippingChoices, summaryOf } from './next-ask.ts';

export type CheckoutField = 'name' | 'phone' | 'email' | 'address' | 'shipping_method' | 'payment_method';

/** Reads one datum of a checkout by the shop's rules: its country's phone numbers, where it delivers, what it offers. */
export function readField(
  shop: Shop,
  data: CartData,
  field: CheckoutField,
  text: string,
  now: Date,
): Read<Partial<CheckoutState>> {
  switch (field) {
    case 'name':
      return under('name', readName(text));
    case 'phone':
      return under('phone', readPhone(text, countryOf(shop)));
    case 'email':
      return under('email', readEmail(text));
    case 'address':
      return deliverable(shop, data.checkout, readAddress(text));
    case 'shipping_method':
      return under('shippingMethod', readMethod(text, shippingChoices(data.checkout, shop).map(labelled)));
    case 'payment_method':
      return under('paymentMethod', readMethod(text, paymentChoices(shop, data, now)));
  }
}

function under<K extends keyof CheckoutState>(key: K, given: Read<CheckoutState[K]>): Read<Partial<CheckoutState>> {
  return given.kind === 'read' ? { kind: 'read', value: { [key]: given.value } } : given;
}

function deliverable(shop: Shop, checkout: CheckoutState, given: Read<Address>): Read<Partial<CheckoutState>> {
  if (given.kind === 'invalid') return given;
  const ways = shippingChoices({ ...checkout, address: given.value }, shop);
  return ways.length > 0 ? under('address', given) : { kind: 'invalid', reason: 'notDelivered' };
}

/** By any of the names that a way to pay has. */
function paymentChoices(shop: Shop, data: CartData, now: Date) {
  const { total } = summaryOf(data.checkout, shop, priceCart(shop, data, now));
  return shop.settings.languages.flatMap((language) => paymentMethods(shop, total, language));
}

function labelled({ id, name }: { id: string; name: string }) {
  return { id, label: name };
}
