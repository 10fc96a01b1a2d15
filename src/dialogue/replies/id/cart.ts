import type { CartArguments, PhrasesOf } from '../phrases.ts';

export const cart: PhrasesOf<CartArguments> = {
  added: {
    formal: ['{quantity} x {title} sudah masuk keranjang.', 'Sudah saya masukkan: {quantity} x {title}.'],
    informal: ['Siap kak, {quantity} x {title} udah masuk keranjang.', 'Oke, {quantity} x {title} masuk keranjang ya.'],
  },
  addedSeveral: {
    formal: ['Sudah masuk keranjang: {titles}.'],
    informal: ['Siap kak, masuk keranjang: {titles}.', 'Oke, udah masuk: {titles}.'],
  },
  quantityNow: {
    formal: ['{title} sekarang {quantity}.'],
    informal: ['Siap, {title} jadi {quantity} ya kak.', 'Oke, {title} sekarang {quantity}.'],
  },
  removed: {
    formal: ['Sudah dikeluarkan: {titles}.'],
    informal: ['Siap, {titles} dikeluarin dari keranjang.', 'Oke, {titles} dihapus ya kak.'],
  },
  replaced: { formal: ['Sudah diganti: {from} menjadi {to}.'], informal: ['Siap, {from} diganti {to} ya kak.'] },
  emptied: { formal: 'Keranjang sudah dikosongkan.', informal: 'Oke, keranjangnya udah kosong.' },
  restored: {
    formal: ['Sudah saya kembalikan seperti semula.'],
    informal: ['Siap, keranjangnya balik kayak tadi.', 'Oke, udah dibalikin.'],
  },
  cart: { formal: 'Isi keranjang Anda:', informal: ['Isi keranjangnya kak:'] },
  cartEmpty: {
    formal: 'Keranjang Anda masih kosong.',
    informal: ['Keranjangnya masih kosong kak.', 'Belum ada isinya kak.'],
  },
  subtotal: 'Subtotal: {amount}',
  discount: 'Diskon: -{amount}',
  discountCode: 'Diskon ({code}): -{amount}',
  shippingCost: 'Ongkir: {amount}',
  total: 'Total: {amount}',
  free: 'gratis',
  onlyLeft: { formal: 'Mohon maaf, {title} tinggal {left}.', informal: ['Maaf kak, {title} tinggal {left}.'] },
  noneLeft: {
    formal: ['Mohon maaf, {title} sudah habis.'],
    informal: ['Maaf kak, {title} udah habis.', 'Yah, {title} lagi kosong kak.'],
  },
  takeLeft: { formal: 'Ambil {left} saja?', informal: 'Mau ambil {left} aja kak?' },
  tooMany: 'Untuk {title} paling banyak {maximum} sekali pesan.',
  couponApplied: {
    formal: ['Kode {code} berlaku: potongan {amount}.'],
    informal: ['Kode {code} masuk kak, hemat {amount}!', 'Sip, {code} berlaku: potongan {amount}.'],
  },
  couponKept: 'Kode {code} sudah dicatat. Sekarang tinggal isi keranjangnya.',
  couponUnknown: {
    formal: 'Kode {code} tidak ada. Mohon periksa ejaannya.',
    informal: 'Kode {code} nggak ada kak, coba cek lagi tulisannya.',
  },
  couponExpired: 'Kode {code} sudah berakhir {date}.',
  couponNotYet: 'Kode {code} baru berlaku mulai {date}.',
  couponMinimum: 'Kode {code} berlaku untuk belanja minimal {minimum}.',
  couponUsedUp: 'Kode {code} sudah habis terpakai.',
  couponUsedByYou: { formal: 'Kode {code} sudah pernah Anda pakai.', informal: 'Kode {code} udah pernah kakak pakai.' },
  couponNotApplicable: 'Kode {code} tidak berlaku untuk isi keranjang ini.',
  couponRemoved: { formal: 'Kodenya sudah dilepas.', informal: 'Oke, kodenya dilepas.' },
  nextStep: {
    formal: 'Lanjut ke checkout, atau ada lagi yang ditambahkan?',
    informal: ['Lanjut checkout, atau mau tambah lagi kak?', 'Mau langsung checkout atau lihat-lihat lagi kak?'],
  },
};
