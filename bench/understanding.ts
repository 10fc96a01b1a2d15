import { buildLexicon, type DialogueView, type LexiconProduct, sharedEngine, understand } from '#understanding';

/**
 * Speed of `understand` on one core in a shop of 1,000 products: everyday messages of four languages, over and over, after a
 * warm-up. Prints p50, p99 and the slowest, what the lexicon takes to build and how much memory it all holds.
 */
const types = [
  'Kaos',
  'Kemeja',
  'Tas Ransel',
  'Sepatu Lari',
  'Jaket',
  'Topi',
  'Celana',
  'Helm',
  'Jam Tangan',
  'Dompet',
];
const names = ['Senja', 'Rimba', 'Arunika', 'Bara', 'Nusa', 'Laut', 'Angin', 'Kala', 'Mega', 'Surya'];
const colours = ['Hitam', 'Putih', 'Merah', 'Biru', 'Hijau', 'Kuning', 'Abu-abu', 'Navy', 'Krem', 'Coklat'];

const messages = `halo kak, mau tanya dong
ada tas ransel warna hitam di bawah 250rb?
kaos senja hitam L 2, sama topi rimba 1 ya
siang min, helm yg item msh ada? mau 1 kirim hr ini bs?
brp ongkir ke bandung
bukan itu, maksudnya yang lengan panjang
do you have running shoes in size 42 under $50?
hmm swap the small one for a large, rest stays
есть рюкзак чёрный до 8 тысяч?
а в каких цветах есть и сколько до Омска везти
tem em preto? qto fica com frete pra recife
quero duas camisetas brancas tamanho M e uma mochila
pesanan saya sampai mana ya kok belum datang, padahal udah bayar dari kemarin
checkout
ok
2`.split('\n');

const view: DialogueView = {
  language: 'id',
  pending: null,
  shown: [],
  focus: null,
  cart: [],
  checkout: 'none',
  hasOrders: false,
  lastCommands: [],
};

function products(count: number): LexiconProduct[] {
  return Array.from({ length: count }, (_, at) => {
    const type = types[at % types.length] ?? '';
    return {
      handle: `p-${at}`,
      title: `${type} ${names[Math.floor(at / 10) % names.length]} ${Math.floor(at / 100)}`,
      type,
      vendor: 'Kedai',
      tags: ['baru'],
      options: [
        { name: 'Warna', values: [colours[at % 10] ?? '', colours[(at + 3) % 10] ?? ''] },
        { name: 'Ukuran', values: ['S', 'M', 'L', 'XL'] },
      ],
      attributes: {},
      body: `Bahan nyaman, dijahit rapi, cocok untuk harian. Nomor ${at}.`,
      translations: {},
      prices: { min: 5_000_000 + at * 10_000, max: 5_000_000 + at * 10_000 },
    };
  });
}

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function percentile(sorted: number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3);
}

const before = process.memoryUsage().rss;
const { ms: engineMs } = timed(sharedEngine);
const { result: lexicon, ms: lexiconMs } = timed(() =>
  buildLexicon(products(1000), { languages: ['id', 'en'], currency: 'IDR' }),
);
for (let round = 0; round < 200; round++) for (const text of messages) understand(text, view, lexicon);
const times: number[] = [];
for (let round = 0; round < 500; round++) {
  for (const text of messages) times.push(timed(() => understand(text, view, lexicon)).ms);
}
times.sort((a, b) => a - b);
const nonsense = [
  'a'.repeat(20_000),
  '\u0000'.repeat(20_000),
  'кто там '.repeat(2_500),
  '1'.repeat(20_000),
  ', и '.repeat(5_000),
];
const slowest = Math.max(...nonsense.map((text) => timed(() => understand(text, view, lexicon)).ms));

console.log(`engine ${engineMs.toFixed(0)} ms, lexicon of 1,000 products ${lexiconMs.toFixed(0)} ms`);
console.log(`understand p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms, ${times.length} messages`);
console.log(`20 KB of nonsense: slowest ${slowest.toFixed(1)} ms`);
console.log(`memory +${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MB`);
