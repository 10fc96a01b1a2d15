import type { OrderArguments, PhrasesOf } from '../phrases.ts';

export const orders: PhrasesOf<OrderArguments> = {
  order: 'Pesanan {number}: {status}',
  statusPending: 'menunggu konfirmasi',
  statusConfirmed: 'sudah dikonfirmasi, sedang disiapkan',
  statusPacked: 'sudah dikemas, segera dikirim',
  statusShipped: 'sedang dalam perjalanan',
  statusDelivered: 'sudah sampai',
  statusCompleted: 'selesai',
  statusCanceled: 'dibatalkan',
  statusReturned: 'dikembalikan',
  paymentUnpaid: 'Pembayaran: belum diterima',
  paymentPending: 'Pembayaran: menunggu',
  paymentPaid: 'Pembayaran: sudah diterima',
  paymentRefunded: 'Pembayaran: sudah dikembalikan',
  paymentFailed: 'Pembayaran: gagal',
  paymentCod: 'Pembayaran: tunai saat barang tiba',
  tracking: 'Nomor resi: {tracking}',
  trackingLater: 'Nomor resi menyusul setelah dikirim.',
  delivery: '{last, plural, =0 {Perkiraan: hari yang sama.} other {Lama pengiriman {days} hari setelah dikirim.}}',
  deliveryUnknown: 'Perkiraan tibanya belum ada; petugas kami bisa memberi tahu.',
  canceled: { formal: ['Pesanan {number} sudah dibatalkan.'], informal: ['Oke kak, pesanan {number} udah dibatalin.'] },
  refundFollows: 'Uang yang sudah dibayar akan dikembalikan.',
  alreadyCanceled: 'Pesanan {number} sudah dibatalkan sebelumnya.',
  notCancelable: {
    formal: 'Pesanan {number} tidak bisa dibatalkan lagi: {status}.',
    informal: 'Pesanan {number} udah nggak bisa dibatalin kak: {status}.',
  },
  nothingToPay: {
    formal: 'Untuk pesanan {number} tidak ada lagi yang perlu dibayar.',
    informal: 'Pesanan {number} udah nggak ada yang perlu dibayar kak.',
  },
  proofTaken: {
    formal: 'Terima kasih. Pembayaran pesanan {number} kami cek dan kami kabari di sini.',
    informal: 'Makasih kak! Pembayaran pesanan {number} dicek dulu, nanti dikabarin di sini.',
  },
  addressAsk: {
    formal: 'Alamat baru untuk pesanan {number}?',
    informal: 'Alamat barunya untuk pesanan {number} di mana kak?',
  },
  addressChanged: 'Pesanan {number} sekarang dikirim ke: {address}',
  addressElsewhere: '{method} tidak menjangkau alamat itu, jadi pesanan {number} tetap seperti semula.',
  paymentChanged: 'Cara bayar pesanan {number} sudah diganti.',
  paymentLocked: 'Cara bayar pesanan {number} tidak bisa diganti lagi di sini.',
  addressLocked: {
    formal: 'Alamat pesanan {number} tidak bisa diubah lagi di sini.',
    informal: 'Alamat pesanan {number} udah nggak bisa diubah kak.',
  },
  returnTaken: {
    formal: 'Permintaan retur pesanan {number} saya teruskan ke petugas.',
    informal: 'Retur pesanan {number} aku terusin ke orang toko ya kak.',
  },
  noOrders: {
    formal: 'Saya belum melihat pesanan Anda di sini.',
    informal: ['Aku belum lihat pesanan kakak di sini.'],
  },
  unknownOrder: {
    formal: 'Pesanan {number} tidak saya temukan pada akun Anda. Mohon periksa nomornya.',
    informal: 'Pesanan {number} nggak ketemu kak, coba cek lagi nomornya.',
  },
  reordered: {
    formal: ['Pesanan terakhir Anda sudah di keranjang.'],
    informal: ['Siap kak, pesanan terakhir masuk keranjang lagi.'],
  },
  reorderMissing: 'Sudah tidak ada: {titles}.',
  noticePaid: {
    formal: ['Pembayaran {amount} untuk pesanan {number} sudah kami terima. Terima kasih!'],
    informal: ['Pembayaran {amount} untuk pesanan {number} udah masuk. Makasih kak!'],
  },
  noticeFailed: {
    formal: 'Pembayaran pesanan {number} belum berhasil. Silakan coba lagi.',
    informal: 'Pembayaran pesanan {number} belum berhasil kak, boleh dicoba lagi ya.',
  },
  noticeExpired: {
    formal: 'Batas bayar pesanan {number} sudah lewat. Beri tahu kami bila masih berminat.',
    informal: 'Batas bayar pesanan {number} udah lewat kak. Kalau masih mau, bilang aja ya.',
  },
  noticeRefunded: 'Uang {amount} untuk pesanan {number} sudah dikembalikan.',
  noticeConfirmed: {
    formal: ['Pesanan {number} sudah dikonfirmasi dan sedang disiapkan.'],
    informal: ['Pesanan {number} udah dikonfirmasi kak, lagi disiapin.'],
  },
  noticePacked: {
    formal: 'Pesanan {number} sudah dikemas dan segera dikirim.',
    informal: 'Pesanan {number} udah dikemas kak, bentar lagi dikirim.',
  },
  noticeShipped: { formal: ['Pesanan {number} sudah dikirim.'], informal: ['Pesanan {number} udah jalan kak!'] },
  noticeDelivered: {
    formal: 'Pesanan {number} sudah sampai. Semoga berkenan.',
    informal: 'Pesanan {number} udah sampai kak. Semoga suka ya!',
  },
  noticeCompleted: {
    formal: 'Pesanan {number} selesai. Terima kasih.',
    informal: 'Pesanan {number} selesai. Makasih ya kak!',
  },
  noticeCanceled: 'Pesanan {number} dibatalkan.',
  noticeHoldEnded:
    'Barang di keranjang sudah tidak ditahan lagi, tapi masih ada di keranjang. Tulis "checkout" kalau mau lanjut.',
  noticeReturned: 'Retur pesanan {number} sudah kami terima.',
};
