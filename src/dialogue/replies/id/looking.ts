import type { LookingArguments, PhrasesOf } from '../phrases.ts';

export const looking: PhrasesOf<LookingArguments> = {
  found: {
    formal: ['{count, plural, one {Ini yang ada di kami:} other {Ini pilihan yang ada:}}'],
    informal: [
      '{count, plural, one {Ada ini kak:} other {Ini pilihannya kak:}}',
      '{count, plural, one {Nemu satu kak:} other {Cek yang ini kak:}}',
    ],
  },
  foundText: {
    formal: ['{count, plural, one {Untuk "{text}" ada ini:} other {Untuk "{text}" ada ini:}}'],
    informal: [
      '{count, plural, one {Untuk "{text}" ada ini kak:} other {Untuk "{text}" ada ini kak:}}',
      '{count, plural, one {Ada kak, "{text}":} other {Ada kak, "{text}":}}',
    ],
  },
  foundMore: { formal: 'Dan ini:', informal: ['Ada lagi nih kak:', 'Ini lainnya kak:'] },
  recommended: { formal: 'Saya sarankan:', informal: ['Aku saranin yang ini kak:', 'Ini pilihan dari aku kak:'] },
  recommendedFor: {
    formal: 'Untuk {recipient} saya sarankan:',
    informal: ['Buat {recipient} aku saranin ini kak:', 'Yang pas buat {recipient}:'],
  },
  assortment: {
    formal: 'Ini sebagian produk kami:',
    informal: ['Ini beberapa produk kami kak:', 'Yang lagi banyak dicari kak:'],
  },
  notFound: {
    formal: ['Mohon maaf, "{text}" tidak ada di toko kami.'],
    informal: ['Maaf kak, "{text}" belum ada di toko kami.', 'Yah, "{text}" nggak ada kak.'],
  },
  notFoundAlike: {
    formal: '"{text}" persisnya tidak ada. Yang paling mendekati:',
    informal: ['"{text}" persisnya nggak ada kak, tapi ini mirip:'],
  },
  noneFits: {
    formal: 'Mohon maaf, tidak ada yang memenuhi semuanya.',
    informal: 'Maaf kak, nggak ada yang pas semuanya.',
  },
  noneFitsAlike: {
    formal: 'Tidak ada yang memenuhi semuanya. Yang paling mendekati:',
    informal: 'Yang pas semuanya nggak ada kak, tapi ini mendekati:',
  },
  noMore: { formal: 'Itu sudah semuanya.', informal: ['Itu udah semuanya kak.', 'Udah itu aja kak.'] },
  likeIt: { formal: 'Ingin melihatnya lebih lengkap?', informal: ['Suka yang ini kak? Mau lihat lengkapnya?'] },
  whichLike: {
    formal: 'Ingin tahu lebih lanjut yang mana?',
    informal: ['Suka yang mana kak?', 'Mau lihat yang mana kak?'],
  },
  from: 'mulai {price}',
  before: 'tadinya {price}',
  soldOutMark: 'habis',
  price: {
    formal: ['Harga {title} {price}.', '{title}: {price}.'],
    informal: ['{title} harganya {price} kak.', '{title}: {price} kak.'],
  },
  priceRange: {
    formal: ['Harga {title} {low} sampai {high}, tergantung pilihannya.'],
    informal: ['{title} dari {low} sampai {high} kak, tergantung pilihannya.'],
  },
  priceReduced: {
    formal: ['{title} sekarang {price}, sebelumnya {before}.'],
    informal: ['{title} lagi turun jadi {price} kak, tadinya {before}.'],
  },
  priceMany: '{quantity} x {title}: {total} ({price} per buah).',
  inStock: {
    formal: ['Ya, {title} tersedia.', '{title} ada.'],
    informal: ['Ada kak, {title} ready.', 'Ready kak, {title} ada.'],
  },
  inStockLeft: {
    formal: ['{title} tersedia, sisa {left}.'],
    informal: ['Ada kak, {title} sisa {left}.', 'Ready kak, {title} tinggal {left}.'],
  },
  enough: {
    formal: ['Ya, {title} tersedia untuk {quantity} buah.'],
    informal: ['Bisa kak, {title} ada untuk {quantity}.'],
  },
  tooFew: {
    formal: ['{title} tinggal {left}, belum cukup untuk {quantity}.'],
    informal: ['{title} tinggal {left} kak, belum cukup buat {quantity}.'],
  },
  soldOut: {
    formal: 'Mohon maaf, {title} sedang habis.',
    informal: ['Maaf kak, {title} lagi habis.', 'Yah, {title} lagi kosong kak.'],
  },
  choicesOf: { formal: ['Pilihan {option} {title}: {values}.'], informal: ['{title} ada {option}: {values}.'] },
  noChoices: ['{title} hanya satu macam.'],
  optionLine: '{option}: {values}',
  factFrom: ['Tentang {title}:'],
  factNearest: {
    formal: 'Persis hal itu tidak disebut di keterangan {title}. Yang tertulis:',
    informal: [
      'Persis soal itu nggak disebut di keterangan {title} kak. Yang tertulis:',
      'Keterangan {title} nggak bilang soal itu kak. Isinya:',
    ],
  },
  factUnknown: {
    formal: 'Di keterangan {title} tidak disebutkan.',
    informal: ['Di keterangan {title} nggak disebut kak.'],
  },
  factWhich: { formal: 'Produk yang mana yang Anda maksud?', informal: 'Produk yang mana kak?' },
  sizeFits: {
    formal: 'Untuk {title} ukuran Anda {size} ({row}).',
    informal: 'Buat {title} kakak pasnya {size} ({row}).',
  },
  rangeHolds: { formal: 'Ya, {title} cocok untuk ukuran itu:', informal: 'Iya kak, {title} muat:' },
  rangeMisses: {
    formal: '{title} dibuat untuk ukuran lain:',
    informal: 'Kayaknya nggak pas kak, {title} dibuat untuk ukuran lain:',
  },
  sizeTable: 'Ukuran {title}:',
  sizeNone: {
    formal: 'Tabel ukuran {title} belum ada. Ukurannya: {sizes}.',
    informal: 'Tabel ukuran {title} belum ada kak, pilihannya {sizes}.',
  },
  noReviews: {
    formal: 'Kami belum punya ulasan, jadi tidak ada yang bisa saya kutip.',
    informal: 'Belum ada ulasan kak, jadi aku nggak mau ngarang.',
  },
  noReviewsOf: {
    formal: ['Belum ada ulasan untuk {title}. Keterangannya bisa saya sampaikan.'],
    informal: ['{title} belum ada ulasannya kak. Kalau mau, aku ceritain dari keterangannya.'],
  },
  compared: ['Perbandingannya:'],
  offers: { formal: ['Penawaran saat ini:'], informal: ['Promo yang lagi jalan kak:', 'Ini promonya kak:'] },
  noOffers: { formal: 'Saat ini belum ada penawaran.', informal: 'Lagi nggak ada promo kak, maaf ya.' },
  coupons: { formal: 'Voucher yang bisa dipakai:', informal: 'Ada voucher nih kak:' },
  noCoupons: { formal: 'Saat ini belum ada voucher.', informal: 'Lagi nggak ada voucher kak, maaf ya.' },
  promotionPercent: 'diskon {percent}%',
  promotionAmount: 'potongan {amount}',
  promotionCode: '{promotion} dengan kode {code}',
  promotionAutomatic: '{promotion}, langsung terpotong',
  promotionMinimum: 'minimal belanja {minimum}',
  promotionUntil: 'sampai {date}',
  promotionOnly: 'untuk {titles}',
  shallIAdd: { formal: 'Perlu saya masukkan ke keranjang?', informal: ['Mau dimasukin ke keranjang kak?', 'Mau kak?'] },
};
