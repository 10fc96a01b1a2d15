import type { Said } from '../../src/channels/channel.ts';

const price = (amount: number) => ({ amount: String(amount), currency: 'IDR', text: `Rp${amount}` });
const item = (n: number) => ({
  handle: `helm-${n}`,
  sku: `H-${n}`,
  title: `Helm Half Face Classic Seri ${n}`,
  subtitle: 'Hitam, merah, putih',
  price: price(125_000 + n),
  image: `https://shop.example/helm-${n}.jpg`,
  url: `https://shop.example/products/helm-${n}`,
});
const choices = (count: number, label = 'Pilihan') =>
  Array.from({ length: count }, (_, n) => ({ id: `abc123-${n + 1}`, label: `${label} ${n + 1}` }));
const paragraph = 'Заказ собирается сегодня и уезжает завтра утром, курьер позвонит за час. ';

const said = (name: string, said: Partial<Said>): [string, Said] => [
  name,
  { id: name, seq: 1, author: 'bot', kind: 'text', text: 'Halo', ...said },
];

/** One of every kind of neutral message, and of each more than a platform can take at once. */
export const sayings: [string, Said][] = [
  said('words', { text: 'Halo, ada yang bisa dibantu?' }),
  said('very long words', { text: paragraph.repeat(200) }),
  said('one very long word', { text: 'ж'.repeat(9_000) }),
  said('a question', { kind: 'choices', text: 'Ukuran?', choices: choices(3, 'Uk') }),
  said('a question with long words', { kind: 'choices', text: paragraph.repeat(30), choices: choices(2) }),
  said('ten choices', { kind: 'choices', text: 'Yang mana?', choices: choices(10) }),
  said('thirty choices', { kind: 'choices', text: 'Yang mana?', choices: choices(30) }),
  said('two hundred choices', { kind: 'choices', text: 'Yang mana?', choices: choices(200) }),
  said('labels that only differ at their ends', {
    kind: 'choices',
    text: 'Yang mana?',
    choices: choices(3, 'Kaos polos katun bambu lengan panjang leher bulat ukuran sedang nomor'),
  }),
  said('one product', { kind: 'products', text: '1. Helm: Rp125001', items: [item(1)] }),
  said('three products', { kind: 'products', text: '1. A\n2. B\n3. C', items: [item(1), item(2), item(3)] }),
  said('forty products', { kind: 'products', text: 'Semua', items: Array.from({ length: 40 }, (_, n) => item(n)) }),
  said('a cart', { kind: 'cart', text: '2 x Helm: Rp250.000\nTotal: Rp262.000', choices: choices(3) }),
  said('a way to pay', {
    kind: 'payment',
    text: 'Pesanan KS-1001: Rp137.000',
    payment: { method: 'card', url: 'https://shop.example/pay/abc', expiresAt: '2026-12-01T00:00:00Z' },
  }),
  said('a code to pay by', {
    kind: 'payment',
    text: 'Pindai',
    payment: { method: 'qris', qr: '00020101021226...6304ABCD' },
  }),
  said('an order', { kind: 'order', text: 'Pesanan KS-1001 sudah dikirim: https://shop.example/receipt/abc' }),
  said('a file', {
    kind: 'media',
    text: 'Struk',
    media: { mediaType: 'application/pdf', url: 'https://shop.example/r.pdf' },
  }),
  said('a strange file', {
    kind: 'media',
    text: 'Data',
    media: { mediaType: 'model/obj', url: 'https://shop.example/r.obj' },
  }),
  said('a picture with long words', {
    kind: 'media',
    text: paragraph.repeat(40),
    media: { mediaType: 'image/png', url: 'https://shop.example/p.png' },
  }),
  said('a place', { kind: 'location', text: 'Toko', location: { latitude: -6.9, longitude: 107.6, title: 'Kedai' } }),
  said('a form', { kind: 'form', text: 'Nomor HP?', expects: { field: 'phone' } }),
  said('a rating', { kind: 'rating', text: 'Bagaimana?', choices: choices(5, '⭐') }),
];
