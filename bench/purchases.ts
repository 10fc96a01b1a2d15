import { type Figure, figure } from './support/figure.ts';
import { type Load, load } from './support/load.ts';
import { databaseCpu, newPlace, type RunningShop, shopFolder, startShop, tell, usageOf } from './support/shop.ts';

/** Whole purchases: by the API in one request, and in the chat as people buy, message after message. */
export async function purchases(server: string | undefined): Promise<Figure[]> {
  const place = await newPlace(sellingShop(), server);
  const shop = await startShop(place);
  try {
    const atRest = usageOf(shop.pid)?.memoryMb ?? 0;
    await load(100, 4, (n) => buy(shop, n));
    const one = await load(200, 1, (n) => buy(shop, n));
    const before = cpuOf(shop);
    const many = await load(800, 16, (n) => buy(shop, n));
    const after = cpuOf(shop);
    await load(5, 1, (n) => buyInChat(shop, `warm-${n}`));
    const chatOne = await load(30, 1, (n) => buyInChat(shop, `chat-one-${n}`));
    const chatMany = await load(120, 16, (n) => buyInChat(shop, `chat-many-${n}`));
    return [
      ...rates('Purchase by the API', one, many, server ? 120 : 60),
      figure('Purchase by the API: CPU of the shop, ms', (after.shop - before.shop) / 800),
      ...(server
        ? [figure('Purchase by the API: CPU of the database, ms', (after.database - before.database) / 800)]
        : []),
      ...rates('Purchase in the chat (8 messages)', chatOne, chatMany),
      figure('Memory after the start, MiB', atRest),
      figure('Memory after the load, MiB', usageOf(shop.pid)?.memoryMb ?? 0),
    ];
  } finally {
    await shop.stop();
    await place.remove();
  }
}

function rates(name: string, one: Load, many: Load, target?: number): Figure[] {
  return [
    figure(`${name}: a second, 1 in flight`, one.perSecond),
    figure(`${name}: a second, 16 in flight`, many.perSecond, target ? `≥ ${target}` : undefined),
    figure(`${name}: p50 at 1 in flight, ms`, one.p50Ms),
    figure(`${name}: p99 at 16 in flight, ms`, many.p99Ms),
  ];
}

function cpuOf(shop: RunningShop): { shop: number; database: number } {
  return { shop: usageOf(shop.pid)?.cpuMs ?? 0, database: databaseCpu(shop) };
}

/** What is bought in turn: a shop sells more than one thing. */
const goods = 50;

async function buy(shop: RunningShop, n: number): Promise<void> {
  const response = await fetch(`${shop.url}/v1/orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${shop.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      lines: [{ sku: `TAS-${n % goods}`, quantity: 2 }],
      contact: { name: 'Sari Dewi', phone: '+6281234567890', address: { line: 'Jl. Melati 1', city: 'Bandung' } },
      shippingMethod: 'kurir',
      paymentMethod: 'cod',
    }),
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

const talk = ['mau 2 helm anak ukuran S', 'checkout', 'Sari Dewi', '081234567890', 'Jl. Melati 1, Bandung'];

/** Answers what is asked until there is an order; at most twelve messages. */
async function buyInChat(shop: RunningShop, sender: string): Promise<void> {
  let n = 0;
  let answer = await tell(shop, sender, `${sender}-${n++}`, 'halo');
  const script = [...talk];
  while (!answer.order) {
    if (n > 12) throw new Error(`No order after ${n} messages: ${answer.replies.map(({ text }) => text).join(' / ')}`);
    const expected = answer.replies.at(-1)?.expects?.field;
    const choice = answer.replies.flatMap(({ choices }) => choices ?? [])[0]?.label;
    const picks = expected === 'shipping_method' || expected === 'payment_method';
    const text = expected === 'confirm' ? 'ya' : picks ? (choice ?? 'ya') : (script.shift() ?? 'ya');
    answer = await tell(shop, sender, `${sender}-${n++}`, text);
  }
}

function sellingShop(): string {
  return shopFolder({
    'shop.yaml': [
      'name: Kedai Ukur',
      'currency: IDR',
      'timezone: Asia/Jakarta',
      'languages: [id, en]',
      'payments: [cod]',
      'shipping:',
      '  - { id: kurir, name: Kurir, price: 10000 }',
    ].join('\n'),
    'products.csv': [
      'Handle,Title,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price',
      'helm-anak,Helm Anak,Helm,true,Ukuran,S,HELM-S,shopify,10000000,deny,85000',
      'helm-anak,,,,,M,HELM-M,shopify,10000000,deny,85000',
      ...Array.from({ length: goods }, (_, n) => `tas-${n},Tas ${n},Tas,true,,,TAS-${n},shopify,10000000,deny,99000`),
    ].join('\n'),
  });
}
