import { type RunningShop, type ShopPlace, startShop } from '../support/shop.ts';
import { tellPatiently } from './customer.ts';
import { countRows, type Proof, prove } from './proof.ts';

/** Many want the last one at the same instant: one gets it, the others are told so, and nothing else is left behind. */
export function lastUnit(place: ShopPlace, buyers: number): Promise<Proof> {
  return prove(`${buyers} buyers for the last unit`, async () => {
    const before = await countRows(place);
    const shop = await startShop(place);
    const answers = await Promise.all(Array.from({ length: buyers }, () => buyLast(shop)));
    await shop.stop();
    const after = await countRows(place);
    const orders = answers.filter(({ status }) => status === 201).length;
    const refused = answers.filter(({ status, text }) => status === 409 && text.includes('out of stock')).length;
    const facts: [string, number, number][] = [
      ['orders', orders, 1],
      ['clear refusals', refused, buyers - 1],
      ['orders in the database', after.orders - before.orders, 1],
      ['order lines in the database', after.orderedLines - before.orderedLines, 1],
      ['new customers', after.customers - before.customers, 1],
      ['stock left', after.lastUnit.stock, 0],
      ['stock held', after.lastUnit.held, 0],
    ];
    const breaches = facts
      .filter(([, is, should]) => is !== should)
      .map(([what, is, should]) => `${what}: ${is}, not ${should}`);
    return { says: `${orders} order, ${refused} clear refusals, no orphan`, breaches };
  });
}

async function buyLast(shop: RunningShop): Promise<{ status: number; text: string }> {
  const response = await fetch(`${shop.url}/v1/orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${shop.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      lines: [{ sku: 'LAST', quantity: 1 }],
      contact: { name: 'Sari Dewi', phone: '+6281234567890', address: { line: 'Jl. Melati 1', city: 'Bandung' } },
      shippingMethod: 'kurir',
      paymentMethod: 'cod',
    }),
  });
  return { status: response.status, text: await response.text() };
}

/** One customer says "one more" on several devices at the same instant: every one of them counts. */
export function plusOnes(place: ShopPlace, count: number): Promise<Proof> {
  return prove(`${count} concurrent "+1" on a cart of 1`, async () => {
    const shop = await startShop(place);
    await tellPatiently(shop, 'plus', 'plus-first');
    await Promise.all(Array.from({ length: count }, (_, n) => tellPatiently(shop, 'plus', `plus-${n}`)));
    await shop.stop();
    const inCart = (await countRows(place)).carts.get('plus') ?? 0;
    const breaches = inCart === count + 1 ? [] : [`${inCart} in the cart, not ${count + 1}`];
    return { says: `${inCart} in the cart`, breaches };
  });
}

/** One message arrives many times at the same instant: it happens once, and each time the answer is the same. */
export function sameMessage(place: ShopPlace, times: number): Promise<Proof> {
  return prove(`The same message ${times} times at once`, async () => {
    const shop = await startShop(place);
    const answers = await Promise.all(Array.from({ length: times }, () => tellPatiently(shop, 'same', 'same-1')));
    await shop.stop();
    const counts = await countRows(place);
    const different = new Set(answers.map(({ messageId, replies }) => JSON.stringify([messageId, replies]))).size;
    const inCart = counts.carts.get('same') ?? 0;
    const breaches = [
      ...(inCart === 1 ? [] : [`${inCart} in the cart, not 1`]),
      ...(different === 1 ? [] : [`${different} different answers`]),
      ...(answers.every(({ replies }) => replies.length > 0) ? [] : ['some were not answered']),
    ];
    return { says: `${inCart} in the cart, ${different} answer`, breaches };
  });
}
