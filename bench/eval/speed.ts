import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildLexicon, type DialogueView, type LexiconProduct, sharedEngine, understand } from '#understanding';

/**
 * Speed of `understand` on one core: everyday messages of four languages, over and over, after a warm-up. A process of its
 * own, so that the memory it takes can be told: `node bench/eval/speed.ts 1000 10` is a shop of 1,000 products with ten
 * variants each.
 */
export type SpeedFigures = {
  products: number;
  variants: number;
  engineMs: number;
  lexiconMs: number;
  p50Ms: number;
  p99Ms: number;
  /** The slowest of some messages of 20 KB. */
  nonsenseMs: number;
  /** Resident memory of the whole process, Node itself included, in MB: after so many messages without a pause. */
  processMb: number;
  /** The same after a rest, in which V8 gives back what it keeps for new objects. */
  restMb: number;
  /** What of it is in use by the engine and the shop's words. */
  usedMb: number;
};

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

function products(count: number, variants: number): LexiconProduct[] {
  const sizes = Array.from(
    { length: Math.max(1, Math.round(variants / 2)) },
    (_, at) => ['S', 'M', 'L', 'XL'][at] ?? `${at + 30}`,
  );
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
        { name: 'Ukuran', values: sizes },
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

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const nonsense = [
  'a'.repeat(20_000),
  '\u0000'.repeat(20_000),
  'кто там '.repeat(2_500),
  '1'.repeat(20_000),
  ', и '.repeat(5_000),
];

async function measure(count: number, variants: number): Promise<SpeedFigures> {
  const { ms: engineMs } = timed(sharedEngine);
  const { result: lexicon, ms: lexiconMs } = timed(() =>
    buildLexicon(products(count, variants), { languages: ['id', 'en'], currency: 'IDR' }),
  );
  for (let round = 0; round < 100; round++) for (const text of messages) understand(text, view, lexicon);
  const times: number[] = [];
  for (let round = 0; round < 300; round++) {
    for (const text of messages) times.push(timed(() => understand(text, view, lexicon)).ms);
  }
  times.sort((a, b) => a - b);
  const nonsenseMs = Math.max(...nonsense.map((text) => timed(() => understand(text, view, lexicon)).ms));
  const processMb = process.memoryUsage().rss / 2 ** 20;
  collect();
  await setTimeout(restMs);
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    products: count,
    variants: count * variants,
    engineMs,
    lexiconMs,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    nonsenseMs,
    processMb,
    restMb: rss / 2 ** 20,
    usedMb: (heapUsed + external) / 2 ** 20,
  };
}

/** V8 gives memory back some seconds after a collection. */
const restMs = 12_000;

/** Garbage is not in use. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') return;
  for (let round = 0; round < 3; round++) gc();
}

/** Measured in a process of its own; `flags`: for Node. */
export function measureSpeed(count: number, variants: number, flags: string[] = []): SpeedFigures {
  const args = [...flags, import.meta.filename, String(count), String(variants)];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as SpeedFigures;
}

if (import.meta.main) {
  console.log(JSON.stringify(await measure(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 8))));
}
