import type { Concept } from './concept.ts';

export const concepts: Concept[] = [
  { kind: 'type', id: 'bag', words: { id: 'tas', ru: 'сумка', en: 'bag', pt: 'bolsa' } },
  {
    kind: 'type',
    id: 'backpack',
    broader: 'bag',
    words: { id: 'ransel, tas ransel, backpack', ru: 'рюкзак', en: 'backpack, rucksack', pt: 'mochila' },
  },
  {
    kind: 'type',
    id: 't-shirt',
    words: { id: 'kaos, kaus', ru: 'футболка', en: 't-shirt, tshirt, tee', pt: 'camiseta' },
  },
  { kind: 'type', id: 'helmet', words: { id: 'helm', ru: 'шлем', en: 'helmet', pt: 'capacete' } },
  { kind: 'type', id: 'oil', words: { id: 'minyak', ru: 'масло', en: 'oil', pt: 'óleo' } },
  { kind: 'type', id: 'rice', words: { id: 'beras', ru: 'рис', en: 'rice', pt: 'arroz' } },
  { kind: 'colour', id: 'black', words: { id: 'hitam, item', ru: 'чёрный', en: 'black', pt: 'preto, preta' } },
  { kind: 'colour', id: 'white', words: { id: 'putih', ru: 'белый', en: 'white', pt: 'branco, branca' } },
  { kind: 'colour', id: 'red', words: { id: 'merah', ru: 'красный', en: 'red', pt: 'vermelho, vermelha' } },
  { kind: 'option', id: 'colour', words: { id: 'warna', ru: 'цвет', en: 'colour, color', pt: 'cor, cores' } },
  { kind: 'option', id: 'size', words: { id: 'ukuran, size', ru: 'размер', en: 'size', pt: 'tamanho' } },
];
