import { describe, expect, test } from 'vitest';
import { understand } from '#understanding';
import { clothes, electronics, freshView } from '../../test/support/lexicons.ts';

describe('everyday wishes', () => {
  const shops = { id: clothes(), en: electronics() };
  const said: [language: 'id' | 'en', text: string, names: string[]][] = [
    ['id', 'halo kak', ['greet']],
    ['id', 'ada tas ransel di bawah 250rb?', ['find']],
    ['id', 'brp harga kaos hitam ukuran L', ['ask_price']],
    ['id', 'kaos item L 2 ya', ['add']],
    ['id', 'mau kemeja lengan panjang putih L satu', ['add']],
    ['id', 'ongkir ke bandung brp', ['ask_shipping']],
    ['id', 'jam buka nya jam brp', ['ask_hours']],
    ['id', 'pake voucher HEMAT10', ['apply_coupon']],
    ['id', 'pesanan saya sampe mana ya', ['order_status']],
    ['id', 'batalin pesanan #1042', ['cancel_order']],
    ['id', 'hapus kaosnya', ['remove']],
    ['id', 'kosongin keranjang', ['empty_cart']],
    ['id', 'checkout', ['checkout']],
    ['id', 'makasih ya kak', ['thank']],
    ['id', 'mau ngomong sama orang dong', ['ask_person']],
    ['id', 'kaos ada warna apa aja', ['ask_options']],
    ['en', 'do you deliver to leeds and how much is it', ['ask_shipping']],
    ['en', 'what time do you close today', ['ask_hours']],
    ['en', "where's my order", ['order_status']],
    ['en', 'is it waterproof?', ['ask_fact']],
    ['en', 'how much are the headphones', ['ask_price']],
  ];
  test.each(said)('%s: %s', (language, text, names) => {
    const { commands } = understand(text, freshView(language), shops[language]);
    expect(commands.map(({ name }) => name)).toEqual(names);
  });
});

describe('several things in one sentence', () => {
  test('each with its options and quantity', () => {
    const { commands } = understand('kaos hitam L dua sama tas ransel navy satu', freshView('id'), clothes());
    expect(commands).toMatchObject([
      {
        name: 'add',
        items: [
          { item: { candidates: [{ handle: 'kaos-polos' }], options: { Warna: 'Hitam', Ukuran: 'L' } }, quantity: 2 },
          { item: { candidates: [{ handle: 'tas-ransel' }], options: { Warna: 'Navy' } }, quantity: 1 },
        ],
      },
    ]);
  });
});
