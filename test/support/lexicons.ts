import { buildLexicon, type DialogueView, type Lexicon, type LexiconProduct, type SeenItem } from '#understanding';

/** Made-up shops, as words only: what understanding is tested on without a database. */
type Line = [
  handle: string,
  title: string,
  type: string,
  price: number,
  options?: Record<string, string>,
  body?: string,
];

function product([handle, title, type, price, options = {}, body = '']: Line): LexiconProduct {
  return {
    handle,
    title,
    type,
    vendor: '',
    tags: [],
    options: Object.entries(options).map(([name, values]) => ({ name, values: values.split(', ') })),
    attributes: {},
    body,
    translations: {},
    prices: { min: price * 100, max: price * 100 },
  };
}

export function lexiconOf(languages: string[], currency: string, lines: Line[]): Lexicon {
  return buildLexicon(lines.map(product), { languages, currency });
}

export const clothes = () =>
  lexiconOf(['id', 'en'], 'IDR', [
    ['kaos-polos', 'Kaos Polos Katun', 'Kaos', 75_000, { Warna: 'Hitam, Putih, Merah', Ukuran: 'S, M, L, XL' }],
    [
      'kemeja-panjang',
      'Kemeja Lengan Panjang Pria',
      'Kemeja',
      165_000,
      { Warna: 'Putih, Biru Muda', Ukuran: 'M, L, XL' },
    ],
    ['kemeja-pendek', 'Kemeja Lengan Pendek', 'Kemeja', 140_000, { Ukuran: 'M, L' }],
    ['tas-ransel', 'Tas Ransel Kanvas', 'Tas', 210_000, { Warna: 'Hitam, Navy' }],
    ['sepatu-lari', 'Sepatu Lari Angin', 'Sepatu', 320_000, { Ukuran: '39, 40, 41, 42' }],
    ['topi-rimba', 'Topi Rimba', 'Topi', 60_000, { Warna: 'Hijau, Krem' }],
  ]);

export const hardware = () =>
  lexiconOf(['ru'], 'RUB', [
    ['drel-udarnaya', 'Дрель ударная 650 Вт', 'Дрели', 4500],
    ['shurupovert-18', 'Шуруповёрт аккумуляторный 18 В', 'Шуруповёрты', 7900, { Комплект: 'С кейсом, Без кейса' }],
    [
      'kraska-belaya',
      'Краска для стен матовая',
      'Краски',
      1200,
      { Цвет: 'Белый, Серый, Бежевый', Объём: '1 л, 5 л, 10 л' },
    ],
    ['gvozdi-50', 'Гвозди строительные 50 мм', 'Крепёж', 250, { Вес: '1 кг, 5 кг' }],
    ['molotok', 'Молоток слесарный', 'Ручной инструмент', 690],
    ['perchatki', 'Перчатки рабочие', 'Спецодежда', 150, { Размер: 'M, L, XL' }],
  ]);

export const grocery = () =>
  lexiconOf(['pt'], 'BRL', [
    ['arroz-5kg', 'Arroz Branco Tipo 1 5 kg', 'Mercearia', 28],
    ['feijao-1kg', 'Feijão Carioca 1 kg', 'Mercearia', 9],
    ['cafe-torrado', 'Café Torrado e Moído', 'Cafés', 19, { Peso: '250 g, 500 g', Torra: 'Média, Escura' }],
    ['azeite', 'Azeite Extra Virgem 500 ml', 'Óleos', 42],
    ['leite-integral', 'Leite Integral 1 L', 'Laticínios', 6],
    ['panela-inox', 'Panela de Pressão', 'Cozinha', 180, { Material: 'Inox, Alumínio', Tamanho: 'Pequeno, Grande' }],
  ]);

export const electronics = () =>
  lexiconOf(['en'], 'USD', [
    ['phone-nova', 'Nova X5 Smartphone', 'Phones', 399, { Colour: 'Black, Silver, Blue', Storage: '128GB, 256GB' }],
    ['phone-lite', 'Nova Lite Smartphone', 'Phones', 199, { Colour: 'Black, White' }],
    ['headphones', 'Calm Wireless Headphones', 'Audio', 89, { Colour: 'Black, White, Red' }],
    ['speaker', 'Pebble Bluetooth Speaker', 'Audio', 49, { Size: 'Small, Large' }],
    ['charger', 'USB-C Charger 65 W', 'Accessories', 29],
    ['laptop', 'Feather 14 Laptop', 'Computers', 899, { Memory: '8GB, 16GB' }],
  ]);

/** A dialogue in which nothing has been said yet. */
export function freshView(language: string, known: Partial<DialogueView> = {}): DialogueView {
  return {
    language,
    pending: null,
    shown: [],
    focus: null,
    cart: [],
    checkout: 'none',
    hasOrders: false,
    lastCommands: [],
    ...known,
  };
}

/** A product of the lexicon as the customer has it before their eyes. */
export function seen(lexicon: Lexicon, handle: string, options: Record<string, string> = {}): SeenItem {
  const entry = lexicon.byHandle.get(handle);
  return { handle, sku: null, title: entry?.title ?? '', options, price: entry?.prices.min ?? 0 };
}
