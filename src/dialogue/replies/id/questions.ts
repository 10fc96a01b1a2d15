import type { PhrasesOf, QuestionArguments } from '../phrases.ts';

export const questions: PhrasesOf<QuestionArguments> = {
  whichProduct: { formal: 'Yang mana yang Anda maksud?', informal: ['Yang mana kak?', 'Maksudnya yang mana kak?'] },
  whichOption: {
    formal: '{title}: {option} yang mana yang Anda inginkan?',
    informal: ['{title}, mau {option} yang mana kak?', 'Untuk {title}, {option}-nya apa kak?'],
  },
  othersLeft: ['{option} yang masih ada: {values}.'],
  soldOutValues: 'Habis: {values}',
  whichLine: { formal: 'Yang mana di keranjang Anda?', informal: 'Yang mana di keranjang kak?' },
  whichOrder: { formal: 'Pesanan yang mana?', informal: 'Pesanan yang mana kak?' },
  confirmEmpty: {
    formal: 'Yakin kosongkan keranjang ({count} barang)?',
    informal: 'Yakin mau kosongin keranjang ({count} barang) kak?',
  },
  confirmCancel: {
    formal: 'Yakin membatalkan pesanan {number} ({total})?',
    informal: 'Yakin mau batalin pesanan {number} ({total}) kak?',
  },
  confirmErase: {
    formal:
      'Saya hapus data Anda: nama, telepon, alamat, dan percakapan ini? Ini tidak bisa dibatalkan. Catatan pesanan yang wajib disimpan tetap ada, tanpa nama Anda.',
    informal:
      'Aku hapus data kakak: nama, telepon, alamat, dan chat ini? Nggak bisa dibalikin ya. Catatan pesanan yang wajib disimpan tetap ada, tanpa nama kakak.',
  },
  confirmReorder: {
    formal: 'Keranjang Anda masih ada isinya. Tambahkan pesanan terakhir ke sana?',
    informal: 'Keranjangnya masih ada isi kak. Pesanan terakhir ditambahin ke situ?',
  },
  confirmHandover: { formal: 'Perlu saya tanyakan ke petugas?', informal: 'Mau aku tanyain ke orang toko kak?' },
  didYouMean: {
    formal: 'Apakah maksud Anda salah satu dari ini?',
    informal: ['Maksudnya yang ini kak?', 'Aku agak ragu nih, maksudnya:'],
  },
  isItThis: {
    formal: 'Apakah maksud Anda: {meaning}?',
    informal: ['Maksudnya: {meaning}, ya kak?', 'Biar nggak salah kak: {meaning}?'],
  },
  whatToChange: { formal: 'Apa yang ingin diubah?', informal: ['Yang mana yang mau diubah kak?'] },
  noSuchProduct: {
    formal: 'Mohon maaf, "{text}" tidak ada di toko kami.',
    informal: ['Maaf kak, "{text}" nggak ada.'],
  },
  noSuchVariant: {
    formal: 'Mohon maaf, {title} tidak ada yang {values}.',
    informal: ['Maaf kak, {title} nggak ada yang {values}.'],
  },
  nothingThere: {
    formal: 'Produk yang mana? Silakan sebutkan namanya.',
    informal: ['Produk yang mana kak? Sebutin namanya ya.', 'Yang mana nih kak?'],
  },
  notInCart: '"{text}" tidak ada di keranjang.',
  notThatInCart: 'Itu tidak ada di keranjang.',
  notChosenYet: {
    formal: '{title} belum termasuk, karena pilihannya belum ditentukan.',
    informal: '{title} belum ikut ya kak, pilihannya belum ditentukan.',
  },
  nothingToUndo: { formal: 'Tidak ada yang perlu dikembalikan.', informal: 'Nggak ada yang bisa dibalikin kak.' },
  unknownLanguage: 'Saya bisa bahasa Indonesia, Rusia, Inggris, dan Portugis.',
};
