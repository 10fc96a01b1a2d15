import type { MemoryArguments, PhrasesOf } from '../phrases.ts';

export const memory: PhrasesOf<MemoryArguments> = {
  asLastTime: { formal: '{value} seperti terakhir kali?', informal: ['{value} kayak terakhir kali kak?'] },
  takenOver: {
    formal: 'Alamat, pengiriman, dan pembayaran saya ambil dari pesanan terakhir Anda; silakan ubah bila perlu.',
    informal: 'Alamat, pengiriman, sama pembayarannya kuambil dari pesanan terakhir ya kak, boleh diganti.',
  },
  forgotten: { formal: 'Sudah saya lupakan: {what}.', informal: ['Oke kak, sudah kulupakan: {what}.'] },
  nothingKnown: { formal: 'Saya tidak menyimpan hal itu tentang Anda.', informal: 'Aku nggak nyimpan itu kok kak.' },
  toldByFaq: 'Itu dari tanya jawab toko kami: {title}',
  toldByProduct: 'Itu dari keterangan toko untuk {title}.',
  toldBySettings: 'Itu dari pengaturan toko sendiri: harga, pengiriman, pembayaran, jam buka.',
  canForget: {
    formal: 'Bila Anda mau, saya lupakan, misalnya: "lupakan ukuran saya".',
    informal: 'Kalau mau kulupakan, bilang aja, misalnya: "lupakan ukuran saya".',
  },
  knownFromYou: { formal: 'dari Anda sendiri', informal: 'dari kakak sendiri' },
  knownFromOrder: 'dari pesanan {order}',
  knownFromGoods: '{title} di pesanan {order}',
  wordSize: 'ukuran',
  wordName: 'nama',
  wordPhone: 'telepon',
  wordEmail: 'e-mail',
  wordAddress: 'alamat',
  wordShipping: 'pengiriman',
  wordPayment: 'pembayaran',
  wordLanguage: 'bahasa',
};
