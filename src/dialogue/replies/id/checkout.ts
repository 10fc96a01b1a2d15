import type { CheckoutArguments, PhrasesOf } from '../phrases.ts';

export const checkout: PhrasesOf<CheckoutArguments> = {
  askName: { formal: 'Atas nama siapa pesanannya?', informal: ['Atas nama siapa kak?', 'Boleh tahu nama kakak?'] },
  askPhone: {
    formal: 'Nomor telepon yang bisa dihubungi kurir?',
    informal: ['Nomor HP yang bisa dihubungi kak?', 'Nomor HP-nya berapa kak?'],
  },
  askEmail: { formal: 'Alamat email Anda?', informal: 'Email-nya apa kak?' },
  askAddress: {
    formal: 'Dikirim ke alamat mana? Mohon jalan, nomor, kota, dan kode pos.',
    informal: [
      'Dikirim ke mana kak? Tulis lengkap ya: jalan, nomor, kota, kode pos.',
      'Alamat lengkapnya kak? Jalan, nomor, kota, kode pos.',
    ],
  },
  askShipping: { formal: 'Dikirim dengan apa?', informal: ['Mau dikirim pakai apa kak?'] },
  askPayment: { formal: 'Pembayarannya dengan apa?', informal: ['Bayarnya pakai apa kak?'] },
  days: '{last, plural, =0 {hari yang sama} other {{days} hari}}',
  noted: { formal: ['Baik, sudah saya catat.', 'Tercatat.'], informal: ['Oke, dicatat ya.', 'Siap kak.', 'Sip.'] },
  summary: { formal: ['Mohon periksa pesanan Anda:'], informal: ['Cek dulu pesanannya ya kak:'] },
  receiver: 'Penerima: {name}, {phone}',
  sendTo: 'Alamat: {address}',
  sendBy: 'Pengiriman: {method}',
  payBy: 'Pembayaran: {method}',
  confirmOrder: {
    formal: 'Apakah sudah benar? Pesanan {total} saya proses?',
    informal: ['Udah benar kak? Aku proses ya, totalnya {total}?'],
  },
  invalidName: { formal: 'Saya belum menemukan nama di situ.', informal: 'Aku belum nemu namanya di situ kak.' },
  invalidPhone: {
    formal: 'Itu sepertinya bukan nomor telepon. Mohon tulis lengkap.',
    informal: 'Kayaknya itu bukan nomor HP kak. Boleh dicek lagi angkanya?',
  },
  invalidEmail: { formal: 'Itu sepertinya bukan alamat email.', informal: 'Kayaknya itu bukan email kak.' },
  invalidAddress: {
    formal: 'Alamatnya belum cukup untuk kurir: mohon jalan, nomor, dan kota.',
    informal: 'Alamatnya belum lengkap kak: butuh jalan, nomor, sama kotanya.',
  },
  notDelivered: {
    formal: 'Mohon maaf, kami belum mengirim ke sana. Ada alamat lain?',
    informal: 'Maaf kak, belum bisa kirim ke sana. Ada alamat lain?',
  },
  invalidShipping: {
    formal: 'Pengiriman itu tidak tersedia untuk alamat ini.',
    informal: 'Pengiriman itu nggak bisa kak.',
  },
  invalidPayment: {
    formal: 'Pembayaran itu tidak tersedia.',
    informal: 'Bayar pakai itu belum bisa kak.',
  },
  short: { formal: 'Sebagian baru saja terjual:', informal: 'Ada yang barusan keburu dibeli kak:' },
  priceChanged: {
    formal: 'Ada perubahan: totalnya sekarang {total}. Apakah Anda setuju?',
    informal: 'Ada yang berubah kak: totalnya sekarang {total}. Gimana?',
  },
  paused: {
    formal: 'Baik. Keranjang Anda saya simpan; tulis "checkout" bila ingin melanjutkan.',
    informal: ['Oke kak, santai. Keranjangnya aku simpan, tinggal bilang "checkout" kalau mau lanjut.'],
  },
  placed: {
    formal: ['Terima kasih. Pesanan {number} sudah dibuat: {total}.'],
    informal: [
      'Makasih kak! Pesanan {number} udah jadi, total {total}.',
      'Sip, pesanan kakak nomor {number}, total {total}. Makasih ya!',
    ],
  },
  placedAgain: {
    formal: 'Pesanan {number} sudah tercatat, tidak perlu apa-apa lagi.',
    informal: 'Pesanan {number} udah masuk kok kak, tenang aja.',
  },
  payCod: {
    formal: 'Pembayaran {total} tunai saat barang tiba.',
    informal: 'Bayarnya {total} tunai pas barangnya sampai ya kak.',
  },
  payTransfer: {
    formal: 'Silakan transfer {amount} ke {bank}, rekening {account}, a.n. {holder}.',
    informal: 'Transfer {amount} ke {bank} {account} a.n. {holder} ya kak.',
  },
  payExact: {
    formal: 'Mohon transfer tepat sejumlah itu agar pembayaran Anda mudah dikenali.',
    informal: 'Transfernya pas segitu ya kak, biar gampang dicek.',
  },
  payUnique: {
    formal: 'Tepat {amount}, bukan {total}: dari angka terakhirnya kami mengenali pembayaran Anda.',
    informal: 'Pas {amount} ya kak, bukan {total}: dari angka belakangnya ketahuan itu transferan kakak.',
  },
  payLink: { formal: 'Bayar di sini: {url}', informal: 'Bayarnya di sini kak: {url}' },
  payUntil: 'Batas bayar: {date}.',
  payProof: {
    formal: 'Kabari saya di sini setelah transfer.',
    informal: 'Kalau udah transfer, kabarin di sini ya kak.',
  },
  receipt: 'Struk: {url}',
};
