import type { MannerArguments, PhrasesOf } from '../phrases.ts';

export const manners: PhrasesOf<MannerArguments> = {
  hello: {
    formal: [
      '{daypart, select, morning {Selamat pagi!} midday {Selamat siang!} afternoon {Selamat sore!} evening {Selamat malam!} other {Halo!}}',
    ],
    informal: [
      '{daypart, select, morning {Pagi kak!} midday {Siang kak!} afternoon {Sore kak!} evening {Malam kak!} other {Halo kak!}}',
      'Halo kak!',
    ],
  },
  helloName: {
    formal: [
      '{daypart, select, morning {Selamat pagi, {name}!} midday {Selamat siang, {name}!} afternoon {Selamat sore, {name}!} evening {Selamat malam, {name}!} other {Halo, {name}!}}',
    ],
    informal: [
      '{daypart, select, morning {Pagi kak {name}!} midday {Siang kak {name}!} afternoon {Sore kak {name}!} evening {Malam kak {name}!} other {Halo kak {name}!}}',
      'Halo kak {name}, senang ketemu lagi!',
    ],
  },
  helloAgain: { formal: ['Halo lagi.', 'Ya, saya di sini.'], informal: ['Halo lagi kak!', 'Iya kak, aku di sini.'] },
  introduction: { formal: 'Saya {persona}, asisten {shop}.', informal: 'Aku {persona} dari {shop}.' },
  introductionShop: { formal: 'Selamat datang di {shop}.', informal: 'Selamat datang di {shop}!' },
  whatToDo: {
    formal: ['Ada yang bisa saya bantu?', 'Apa yang sedang Anda cari?'],
    informal: ['Lagi cari apa nih?', 'Ada yang bisa dibantu?'],
  },
  thanks: {
    formal: ['Sama-sama.', 'Dengan senang hati.'],
    informal: ['Sama-sama kak!', 'Siap kak, sama-sama!', 'Senang bisa bantu kak!'],
  },
  bye: {
    formal: ['Terima kasih atas kunjungan Anda. Sampai jumpa.', 'Semoga hari Anda menyenangkan.'],
    informal: ['Makasih ya kak, sampai ketemu lagi!', 'Siap kak, kapan pun butuh, chat aja ya!'],
  },
  smallTalk: {
    formal: ['Kabar baik, terima kasih sudah bertanya.', 'Baik, terima kasih.'],
    informal: ['Baik kak, makasih udah nanya!', 'Baik banget kak, makasih!'],
  },
  bot: {
    formal: 'Saya asisten otomatis {shop}. Bila Anda ingin berbicara dengan petugas, akan saya panggilkan.',
    informal: 'Aku bot-nya {shop} kak. Kalau mau ngobrol sama orangnya langsung, bilang aja, aku panggilin.',
  },
  botNamed: {
    formal: 'Saya {persona}, asisten otomatis {shop}. Bila Anda ingin berbicara dengan petugas, akan saya panggilkan.',
    informal: 'Aku {persona}, bot-nya {shop} kak. Kalau mau ngobrol sama orangnya langsung, bilang aja, aku panggilin.',
  },
  help: {
    formal:
      'Saya bisa mencarikan produk, memberi tahu harga dan stok, mencatat pesanan, mengecek status pesanan, serta menjawab pertanyaan tentang pengiriman, pembayaran, dan toko kami.',
    informal:
      'Aku bisa cariin barang, kasih tahu harga dan stok, catat pesanan, cek status pesanan, juga jawab soal ongkir, pembayaran, dan toko.',
  },
  haggle: {
    formal: [
      'Mohon maaf, harga kami sudah pas dan tidak bisa saya ubah.',
      'Saya mengerti, tetapi harganya memang sudah tetap.',
    ],
    informal: ['Hehe, maaf ya kak, harganya udah pas.', 'Maunya sih bisa kak, tapi harganya memang udah segitu.'],
  },
  insult: {
    formal: ['Mohon maaf bila ada yang mengecewakan. Ceritakan kepada saya apa yang salah, saya usahakan perbaiki.'],
    informal: ['Maaf ya kak kalau ada yang bikin kesal. Cerita aja masalahnya, aku coba bantu.'],
  },
  outOfScope: {
    formal: [
      'Mohon maaf, itu di luar yang bisa saya bantu. Saya hanya tahu produk dan pesanan {shop}.',
      'Untuk hal itu saya tidak bisa membantu, tetapi apa pun tentang {shop} silakan tanyakan.',
    ],
    informal: [
      'Wah, itu di luar jangkauanku kak, aku cuma tahu soal barang dan pesanan di {shop}.',
      'Kalau itu aku nggak bisa bantu kak, tapi soal {shop} tanya aja apa pun.',
    ],
  },
  correct: {
    formal: ['Mohon maaf. Yang Anda maksud yang mana?', 'Maaf, saya salah tangkap. Bisa diulangi?'],
    informal: ['Oh maaf kak, maksudnya yang mana?', 'Ups, aku salah tangkap. Maksud kakak gimana?'],
  },
  dropped: { formal: 'Baik, saya batalkan dulu.', informal: ['Oke kak, nggak jadi ya.', 'Siap, dibatalin dulu ya.'] },
  restarted: { formal: 'Baik, kita mulai dari awal.', informal: 'Oke, kita mulai dari awal ya kak.' },
  picture: {
    formal:
      'Terima kasih gambarnya. Saya tidak bisa membaca gambar: mohon jelaskan dengan kata-kata, atau saya panggilkan petugas.',
    informal:
      'Makasih gambarnya kak! Aku nggak bisa baca gambar: jelasin pakai tulisan ya, atau aku panggilin orangnya.',
  },
  goOn: {
    formal: 'Silakan, apa yang bisa saya bantu?',
    informal: ['Siap kak, mau yang mana?', 'Oke kak, mau cari apa?'],
  },
  allRight: {
    formal: 'Baik. Silakan hubungi saya bila perlu sesuatu.',
    informal: ['Oke kak, kalau butuh apa-apa bilang aja ya.', 'Siap kak!'],
  },
  declined: {
    formal: 'Baik. Ada lagi yang bisa saya bantu?',
    informal: ['Oke kak, nggak apa-apa. Ada lagi?', 'Siap. Ada lagi yang bisa dibantu?'],
  },
  failed: {
    formal: [
      'Mohon maaf, saya belum menangkap maksud Anda. Bisa disampaikan dengan kata lain?',
      'Mohon maaf, itu belum jelas bagi saya. Apa yang Anda perlukan?',
    ],
    informal: [
      'Maaf kak, aku belum nangkep maksudnya. Bisa dibilang pakai kata lain?',
      'Hmm, yang itu aku belum paham kak. Lagi perlu apa?',
    ],
  },
  again: {
    formal: ['Kita lanjutkan tadi ya. {question}', 'Kembali ke tadi: {question}'],
    informal: ['Lanjut yang tadi ya kak. {question}', 'Balik ke yang tadi: {question}'],
  },
};
