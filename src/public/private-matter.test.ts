import fc from 'fast-check';
import { expect, it } from 'vitest';
import { privateMattersIn } from './private-matter.ts';

const shops = {
  id: { country: 'ID', orderPrefix: 'KS' },
  ru: { country: 'RU', orderPrefix: 'CH' },
  en: { country: 'GB', orderPrefix: 'TT' },
  pt: { country: 'BR', orderPrefix: 'VE' },
} as const;

it.each([
  ['id', 'pesanan saya KS-1042 sudah sampai mana?', ['order']],
  ['id', 'pesanan no 1042 kok belum dikirim', ['order']],
  ['id', 'resi JP1234567890 tidak bergerak', ['order']],
  ['id', 'hubungi WA saya 0812-3456-7890 ya', ['phone']],
  ['id', 'nomor saya +62 812 3456 7890', ['phone']],
  ['id', 'kirim ke Jl. Melati No. 5, Bandung', ['address']],
  ['id', 'alamat RT 03/RW 05 bisa?', ['address']],
  ['id', 'sudah transfer ke rekening 1234567890', ['payment', 'phone']],
  ['id', 'email saya sari.dewi@contoh.co.id', ['email']],
  ['id', 'NIK 3273012345678901', ['identity']],
  ['ru', 'мой номер 8 (912) 345-67-89', ['phone']],
  ['ru', 'где заказ № 1042?', ['order']],
  ['ru', 'доставьте на ул. Ленина, д. 5, кв. 12', ['address']],
  ['ru', 'карта 4111 1111 1111 1111', ['payment']],
  ['en', 'my order #1042 is late', ['order']],
  ['en', 'send it to 12 High Street', ['address']],
  ['en', 'I live at 221 Baker St', ['address']],
  ['en', 'call me on 07700 900123', ['phone']],
  ['en', 'the cvv is 123', ['payment']],
  ['en', 'write to me: ann (at) example.com', ['email']],
  ['en', 'ann.lee at gmail dot com', ['email']],
  ['pt', 'meu CPF é 123.456.789-09', ['identity', 'phone']],
  ['pt', 'entrega na Rua Augusta, 100?', ['address']],
  ['pt', 'meu CEP é 01310-100', ['address']],
  ['pt', 'pedido nº 1042 não chegou', ['order']],
] as const)('%s: %s', (language, text, kinds) => {
  expect(privateMattersIn(text, shops[language]).sort()).toEqual([...kinds].sort());
});

it.each([
  ['id', 'kalau order 100 pcs dapat diskon?'],
  ['id', 'harganya Rp1.250.000 ya kak?'],
  ['id', 'muat untuk kepala 52 cm? berat 1200 gram?'],
  ['id', 'bisa dipakai jalan kaki 10 menit?'],
  ['id', 'memory card 128 GB bisa?'],
  ['id', 'budget 2 000 000 000 cukup?'],
  ['id', 'bisa bayar pakai kartu?'],
  ['ru', 'есть размер 42-44, цвет 3000К?'],
  ['ru', 'сколько стоит доставка до Москвы?'],
  ['ru', 'модель WH-1000 есть?'],
  ['en', 'does it fit a 64 GB flash drive?'],
  ['en', 'is the 2024 model 10.5 x 20.5 cm?'],
  ['en', 'do you ship orders over 5000 pieces?'],
  ['pt', 'tem tamanho 38/40? custa R$ 1.299,90?'],
  ['pt', 'aceita pix?'],
] as const)('leaves alone what everybody may read: %s %s', (language, text) => {
  expect(privateMattersIn(text, shops[language])).toEqual([]);
});

it('finds a phone wherever it stands, and reads any text in bounded time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (noise) => {
      const words = noise.replace(/[\d@#+().-]/g, '');
      expect(privateMattersIn(`${words} 0812 3456 7890 `, shops.id)).toContain('phone');
    }),
  );
  for (const text of ['jl. '.repeat(400), '1 '.repeat(800), 'a@'.repeat(700), 'ул. а '.repeat(300), '1-'.repeat(800)]) {
    privateMattersIn(text, shops.id);
  }
});
