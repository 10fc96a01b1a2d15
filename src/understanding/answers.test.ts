import { describe, expect, test } from 'vitest';
import { type DialogueView, type Pending, type SeenItem, understand } from '#understanding';
import { clothes, electronics, freshView, grocery, hardware, seen } from '../../test/support/lexicons.ts';
import { say } from '../../test/support/say.ts';

const shops = { id: clothes(), ru: hardware(), en: electronics(), pt: grocery() };
type Shop = keyof typeof shops;

/** What is known of the dialogue, products by their handles. */
type Known = { pending?: Pending; checkout?: 'active'; shown?: string[]; focus?: string; cart?: string[] };

/** Answers to what was asked, and wishes that point at what was shown, with the commands they are. */
const cases: { language: Shop; known: Known; said: [text: string, commands: string][] }[] = [
  {
    language: 'id',
    known: { pending: { kind: 'confirm', what: 'order' } },
    said: [
      ['ya', 'yes'],
      ['iya kak', 'yes'],
      ['yup', 'yes'],
      ['oke', 'yes'],
      ['ok', 'yes'],
      ['boleh', 'yes'],
      ['gas', 'yes'],
      ['lanjut', 'yes'],
      ['betul', 'yes'],
      ['sip', 'yes'],
      ['yoi', 'yes'],
      ['iya bener', 'yes'],
      ['jadi kak', 'yes'],
      ['iyaaa', 'yes'],
      ['tidak', 'no'],
      ['nggak', 'no'],
      ['ga jadi', 'no'],
      ['gak usah kak', 'no'],
      ['jangan', 'no'],
      ['ngga deh', 'no'],
      ['enggak', 'no'],
    ],
  },
  {
    language: 'en',
    known: { pending: { kind: 'confirm', what: 'order' } },
    said: [
      ['yes', 'yes'],
      ['yep', 'yes'],
      ['sure', 'yes'],
      ['ok go ahead', 'yes'],
      ['yes please', 'yes'],
      ['sounds good', 'yes'],
      ['correct', 'yes'],
      ['yeah that is right', 'yes'],
      ['no', 'no'],
      ['nope', 'no'],
      ['no thanks', 'no'],
      ['not now', 'no'],
      ["don't", 'no'],
    ],
  },
  {
    language: 'ru',
    known: { pending: { kind: 'confirm', what: 'order' } },
    said: [
      ['да', 'yes'],
      ['ага', 'yes'],
      ['угу', 'yes'],
      ['давай', 'yes'],
      ['конечно', 'yes'],
      ['подтверждаю', 'yes'],
      ['верно', 'yes'],
      ['да, всё верно', 'yes'],
      ['нет', 'no'],
      ['неа', 'no'],
      ['не надо', 'no'],
      ['нет, спасибо', 'no'],
    ],
  },
  {
    language: 'pt',
    known: { pending: { kind: 'confirm', what: 'order' } },
    said: [
      ['sim', 'yes'],
      ['isso', 'yes'],
      ['pode ser', 'yes'],
      ['claro', 'yes'],
      ['confirmo', 'yes'],
      ['tá certo', 'yes'],
      ['beleza', 'yes'],
      ['não', 'no'],
      ['nao', 'no'],
      ['n', 'no'],
      ['não quero', 'no'],
      ['nada disso', 'no'],
    ],
  },
  {
    language: 'id',
    known: { pending: { kind: 'option', handle: 'kaos-polos', option: 'Ukuran', values: ['S', 'M', 'L', 'XL'] } },
    said: [
      ['L', 'choose {Ukuran=L}'],
      ['yang L aja kak', 'choose {Ukuran=L}'],
      ['m', 'choose {Ukuran=M}'],
      ['ukuran xl', 'choose {Ukuran=XL}'],
    ],
  },
  {
    language: 'id',
    known: { pending: { kind: 'option', handle: 'kaos-polos', option: 'Warna', values: ['Hitam', 'Putih', 'Merah'] } },
    said: [
      ['item', 'choose {Warna=Hitam}'],
      ['yg putih ukuran M 2 ya', 'choose {Warna=Putih,Ukuran=M}; quantity x2'],
      ['yang pertama', 'choose ^ordinal1'],
      ['eh batal deh', 'cancel'],
      ['berapa harganya?', 'ask_price'],
    ],
  },
  {
    language: 'id',
    known: { pending: { kind: 'option', handle: 'sepatu-lari', option: 'Ukuran', values: ['39', '40', '41', '42'] } },
    said: [
      ['42', 'choose {Ukuran=42}'],
      ['nomor 41', 'choose {Ukuran=41}'],
    ],
  },
  {
    language: 'id',
    known: { pending: { kind: 'quantity', handle: 'kaos-polos', sku: 'x' } },
    said: [
      ['2', 'quantity x2'],
      ['dua aja', 'quantity x2'],
      ['selusin', 'quantity x12'],
    ],
  },
  {
    language: 'ru',
    known: { pending: { kind: 'quantity', handle: 'gvozdi-50', sku: 'x' } },
    said: [['две пачки', 'quantity x2']],
  },
  {
    language: 'pt',
    known: { pending: { kind: 'quantity', handle: 'arroz-5kg', sku: 'x' } },
    said: [['meia dúzia', 'quantity x6']],
  },
  {
    language: 'en',
    known: { pending: { kind: 'quantity', handle: 'charger', sku: 'x' } },
    said: [['a couple', 'quantity x2']],
  },
  {
    language: 'id',
    known: { checkout: 'active', pending: { kind: 'field', field: 'name' } },
    said: [
      ['Sari Wulandari', 'give name "Sari Wulandari"'],
      ['nama saya Budi Santoso', 'give name "Budi Santoso"'],
      ['atas nama ibu Ratna', 'give name "Ratna"'],
      ['ongkirnya berapa ke bandung?', 'ask_shipping @bandung'],
      [
        'Sari, 081234567890, Jl Melati 5 Bandung',
        'give name "Sari"; give address "Jl Melati 5 Bandung"; give phone "081234567890"',
      ],
    ],
  },
  {
    language: 'en',
    known: { checkout: 'active', pending: { kind: 'field', field: 'name' } },
    said: [
      ['John Smith', 'give name "John Smith"'],
      ["it's Maria", 'give name "Maria"'],
      ['wait, how much is delivery?', 'ask_shipping'],
    ],
  },
  {
    language: 'ru',
    known: { checkout: 'active', pending: { kind: 'field', field: 'name' } },
    said: [
      ['Иванов Пётр', 'give name "Иванов Пётр"'],
      ['меня зовут Ольга', 'give name "Ольга"'],
      ['а сколько доставка стоит?', 'ask_shipping'],
    ],
  },
  {
    language: 'pt',
    known: { checkout: 'active', pending: { kind: 'field', field: 'name' } },
    said: [
      ['João da Silva', 'give name "João da Silva"'],
      ['meu nome é Ana Paula', 'give name "Ana Paula"'],
    ],
  },
  {
    language: 'id',
    known: { checkout: 'active', pending: { kind: 'field', field: 'phone' } },
    said: [
      ['081234567890', 'give phone "081234567890"'],
      ['no hp saya 0812-3456-7890', 'give phone "0812-3456-7890"'],
    ],
  },
  {
    language: 'ru',
    known: { checkout: 'active', pending: { kind: 'field', field: 'phone' } },
    said: [['+7 912 345-67-89', 'give phone "+7 912 345-67-89"']],
  },
  {
    language: 'pt',
    known: { checkout: 'active', pending: { kind: 'field', field: 'phone' } },
    said: [['(11) 98765-4321', 'give phone "(11) 98765-4321"']],
  },
  {
    language: 'en',
    known: { checkout: 'active', pending: { kind: 'field', field: 'phone' } },
    said: [['12345', 'give phone "12345"']],
  },
  {
    language: 'id',
    known: { checkout: 'active', pending: { kind: 'field', field: 'address' } },
    said: [
      ['Jl. Kemang Raya No. 8, Jakarta Selatan 12730', 'give address "Jl. Kemang Raya No. 8, Jakarta Selatan 12730"'],
      ['perum griya asri blok c5 cibubur', 'give address "perum griya asri blok c5 cibubur"'],
      ['bentar, tambah kaos putih M satu lagi', 'change_quantity kaos-polos{Warna=Putih,Ukuran=M} +1'],
      ['batal aja', 'cancel'],
      ['nanti aja deh', 'pause_checkout'],
    ],
  },
  {
    language: 'ru',
    known: { checkout: 'active', pending: { kind: 'field', field: 'address' } },
    said: [['г. Пермь, ул. Ленина, д. 5, кв. 12', 'give address "г. Пермь, ул. Ленина, д. 5, кв. 12"']],
  },
  {
    language: 'pt',
    known: { checkout: 'active', pending: { kind: 'field', field: 'address' } },
    said: [
      [
        'Rua das Flores, 123, apto 45, São Paulo - SP, 01234-567',
        'give address "Rua das Flores, 123, apto 45, São Paulo - SP, 01234-567"',
      ],
      ['vocês aceitam pix?', 'ask_payment_ways'],
    ],
  },
  {
    language: 'en',
    known: { checkout: 'active', pending: { kind: 'field', field: 'address' } },
    said: [
      ['221B Baker Street, London NW1 6XE', 'give address "221B Baker Street, London NW1 6XE"'],
      ['by the way do you ship to Bandung?', 'ask_shipping @Bandung'],
    ],
  },
  {
    language: 'id',
    known: {
      checkout: 'active',
      pending: {
        kind: 'shipping_method',
        ids: ['jne-reg', 'jne-yes', 'pickup'],
        labels: ['JNE Reguler', 'JNE YES', 'Ambil di toko'],
      },
    },
    said: [
      ['reguler', 'give shipping_method "jne-reg"'],
      ['2', 'give shipping_method "jne-yes"'],
      ['ambil sendiri di toko aja', 'give shipping_method "pickup"'],
      ['yang kedua', 'give shipping_method "jne-yes"'],
    ],
  },
  {
    language: 'id',
    known: {
      checkout: 'active',
      pending: {
        kind: 'payment_method',
        ids: ['cod', 'bank_transfer'],
        labels: ['Bayar di tempat (COD)', 'Transfer bank'],
      },
    },
    said: [
      ['cod', 'give payment_method "cod"'],
      ['transfer aja', 'give payment_method "bank_transfer"'],
      ['tf', 'give payment_method "bank_transfer"'],
    ],
  },
  {
    language: 'id',
    known: {
      shown: ['kemeja-panjang', 'kemeja-pendek'],
      pending: { kind: 'product', handles: ['kemeja-panjang', 'kemeja-pendek'] },
    },
    said: [
      ['yang lengan panjang', 'choose "lengan panjang" ^ordinal1'],
      ['yang kedua', 'choose ^ordinal2'],
      ['1', 'choose ^ordinal1'],
      ['yang termurah', 'choose ^superlative:cheapest'],
    ],
  },
  {
    language: 'id',
    known: { shown: ['kemeja-panjang', 'kemeja-pendek'], focus: 'kemeja-pendek' },
    said: [['bukan itu, maksudnya yang lengan panjang', 'find kemeja-panjang']],
  },
  {
    language: 'en',
    known: { shown: ['phone-nova', 'phone-lite', 'headphones'] },
    said: [
      ['the second one', 'choose ^ordinal2'],
      ['how much is the second one', 'ask_price ^ordinal2'],
      ['add the last one', 'add ^ordinal-1'],
      ['the cheaper one', 'choose ^superlative:cheapest'],
    ],
  },
  {
    language: 'en',
    known: { shown: ['phone-nova', 'phone-lite', 'headphones'], focus: 'headphones' },
    said: [["i'll take that one", 'add ^this']],
  },
  {
    language: 'en',
    known: { focus: 'headphones' },
    said: [
      ['the same in white', 'choose {Colour=White} ^same'],
      ['two please', 'quantity x2'],
      ['in red', 'choose {Colour=Red}'],
    ],
  },
  {
    language: 'en',
    known: { focus: 'headphones', cart: ['headphones'] },
    said: [
      ['one more', 'change_quantity +1'],
      ['make it two', 'set_quantity ^this x2'],
    ],
  },
  {
    language: 'id',
    known: { focus: 'kaos-polos' },
    said: [
      ['itu ada warna apa aja', 'ask_options ^this ?Warna'],
      ['yg ukuran L masih ada?', 'ask_stock {Ukuran=L}'],
      ['beli yang hitam ukuran M 2', 'add {Warna=Hitam,Ukuran=M} x2'],
    ],
  },
  { language: 'ru', known: { shown: ['drel-udarnaya', 'kraska-belaya'] }, said: [['вторую', 'choose ^ordinal2']] },
  { language: 'ru', known: { focus: 'kraska-belaya' }, said: [['нет, не белую, а серую', 'choose {Цвет=Серый}']] },
  {
    language: 'pt',
    known: { shown: ['arroz-5kg', 'feijao-1kg'], focus: 'arroz-5kg' },
    said: [['não, o outro', 'choose ^other']],
  },
  { language: 'pt', known: { shown: ['arroz-5kg', 'feijao-1kg'] }, said: [['o segundo', 'choose ^ordinal2']] },
  {
    language: 'en',
    known: { cart: ['speaker'] },
    said: [['hmm swap the small one for a large, rest stays', 'replace {Size=Small} -> {Size=Large}']],
  },
  {
    language: 'id',
    known: { pending: { kind: 'order', numbers: ['1041', '1042'] } },
    said: [['pesanan yang 1042', 'choose "1042" ^ordinal2']],
  },
  {
    language: 'en',
    known: { pending: { kind: 'choices', labels: ['Phones', 'Audio'] } },
    said: [
      ['the first', 'choose "Phones" ^ordinal1'],
      ['audio', 'choose "Audio" ^ordinal2'],
    ],
  },
];

function viewOf(language: Shop, { shown = [], focus, cart = [], ...rest }: Known): DialogueView {
  const item = (handle: string): SeenItem => seen(shops[language], handle);
  return freshView(language, {
    ...rest,
    shown: shown.map(item),
    cart: cart.map(item),
    focus: focus ? item(focus) : null,
  });
}

describe.each(cases)('$language $known', ({ language, known, said }) => {
  test.each(said)('%s', (text, commands) => {
    const { commands: understood } = understand(text, viewOf(language, known), shops[language]);
    expect(understood.map(say).join('; ')).toBe(commands);
  });
});
