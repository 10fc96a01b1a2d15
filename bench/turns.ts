import { demoFolder } from './support/demo.ts';
import { type Figure, figure } from './support/figure.ts';
import { load } from './support/load.ts';
import { newPlace, startShop, tell } from './support/shop.ts';

/** Everyday messages of a customer in the demo shop: sent, answered and read back over the direct channel. */
const messages = [
  'halo kak',
  'ada helm anak?',
  'yang termurah berapa?',
  'mau yang itu 1',
  'lihat keranjang',
  'ongkir ke bandung berapa?',
  'buka sampai jam berapa?',
  'hapus semua',
  'makasih ya',
];

export async function turns(server: string | undefined): Promise<Figure[]> {
  const place = await newPlace(demoFolder, server);
  const shop = await startShop(place);
  const say = (prefix: string) => (n: number) =>
    tell(shop, `${prefix}-${Math.floor(n / messages.length)}`, `${prefix}-${n}`, messages[n % messages.length] ?? '');
  try {
    await load(90, 1, say('warm'));
    const one = await load(900, 1, say('one'));
    return [
      figure('Turn over HTTP, receipt to answer: p50, ms', one.p50Ms, server ? undefined : '< 20'),
      figure('Turn over HTTP, receipt to answer: p99, ms', one.p99Ms),
    ];
  } finally {
    await shop.stop();
    await place.remove();
  }
}
