import type { PhrasesOf, ShopArguments } from '../phrases.ts';

export const shop: PhrasesOf<ShopArguments> = {
  faqSource: '(dari tanya jawab kami: {question})',
  faqUnknown: {
    formal: 'Saya belum punya jawaban pastinya.',
    informal: ['Aku belum punya jawaban pastinya kak.'],
  },
  openNow: {
    formal: ['Kami buka sekarang, sampai {until}.'],
    informal: ['Buka kak sekarang, sampai {until}.', 'Lagi buka kak, sampai {until}.'],
  },
  openLater: {
    formal: 'Sekarang tutup; hari ini buka pukul {at}.',
    informal: 'Sekarang lagi tutup kak, hari ini buka jam {at}.',
  },
  openOnDay: {
    formal: 'Sekarang tutup; buka lagi {day} pukul {at}.',
    informal: 'Sekarang lagi tutup kak, buka lagi {day} jam {at}.',
  },
  hoursTitle: 'Jam buka:',
  closed: 'tutup',
  noHours: 'Jam buka toko belum dicantumkan.',
  holidayToday: 'Hari ini libur.',
  botAlways: { formal: 'Saya siap siang dan malam.', informal: 'Kalau aku sih siap 24 jam kak.' },
  withGoods: ', dengan isi keranjang {total}',
  shippingTo: 'Ongkir ke {place}:',
  shipping: 'Pengiriman kami:',
  shippingRegions: 'hanya {regions}',
  shippingElsewhere: {
    formal: '{place} tidak ada dalam daftar kami. Pengiriman yang ada:',
    informal: '{place} belum ada di daftar kak. Pengiriman yang ada:',
  },
  noShipping: 'Ongkirnya belum dicantumkan toko.',
  paymentWays: { formal: ['Pembayaran bisa dengan:'], informal: ['Bisa bayar pakai ini kak:'] },
  contact: ['Hubungi kami di sini ya:', 'Ini kontak toko kami:'],
  noContact: 'Toko belum mencantumkan nomor atau email, tapi bisa tanya langsung di sini.',
  stores: { formal: ['Toko kami ada di:'], informal: ['Toko kami di sini kak:'] },
  storeNearest: 'Paling dekat dengan {place}:',
  storeNearestHere: { formal: 'Paling dekat dengan Anda:', informal: 'Paling dekat dari kakak:' },
  kilometres: '{km} km',
  noStores: {
    formal: 'Kami tidak punya toko fisik; semua pesanan kami kirim.',
    informal: 'Kami nggak ada toko fisik kak, semuanya dikirim.',
  },
  sendPosition: {
    formal: 'Kirim lokasi Anda, saya carikan yang terdekat.',
    informal: 'Share lokasi aja kak, nanti aku cariin yang paling dekat.',
  },
  noPoints: { formal: 'Saat ini kami belum punya program poin.', informal: 'Kami belum ada program poin kak.' },
  personCalled: {
    formal: ['Saya panggilkan petugas kami.'],
    informal: ['Aku panggilin orang toko ya kak.', 'Sebentar kak, aku sambungin ke orangnya.'],
  },
  personNow: {
    formal: 'Mohon tunggu, segera dijawab di sini.',
    informal: 'Tunggu sebentar ya, nanti dijawab di sini.',
  },
  personLater: {
    formal: 'Saat ini petugas sedang tidak di tempat; jawabannya mulai {at}.',
    informal: 'Sekarang orangnya lagi nggak ada kak, dibalas mulai {at} ya.',
  },
  personMeanwhile: {
    formal: 'Sementara itu, silakan tetap bertanya kepada saya.',
    informal: 'Sambil nunggu, tanya aku juga boleh kok.',
  },
  personComing: {
    formal: ['Petugas kami sudah dipanggil dan akan menjawab di sini.', 'Petugas kami juga akan membaca ini.'],
    informal: ['Orang toko udah dipanggil kak, nanti dijawab di sini.', 'Ini juga bakal dibaca orang toko kak.'],
  },
  leftForPerson: {
    formal: [
      'Itu saya serahkan kepada petugas kami.',
      'Itu juga akan dijawab petugas kami.',
      'Petugas kami yang akan membantu soal itu.',
    ],
    informal: [
      'Yang ini aku serahin ke orang toko ya kak.',
      'Ini juga nanti dijawab orang toko kak.',
      'Oke kak, itu biar orang toko yang bantu.',
    ],
  },
  personQueue: {
    formal: 'Anda di antrean nomor {position}; jawabannya kira-kira dalam {minutes} menit.',
    informal: 'Kakak antrean nomor {position} ya, kira-kira {minutes} menit lagi.',
  },
  waitLonger: {
    formal:
      'Mohon maaf, belum ada petugas yang bisa menjawab. Tempat Anda tetap di nomor {position}; kira-kira {minutes} menit lagi.',
    informal:
      'Maaf kak, orangnya masih sibuk. Antrean kakak tetap nomor {position}, kira-kira {minutes} menit lagi ya.',
  },
  waitLongerUnknown: {
    formal:
      'Mohon maaf, saat ini tidak ada petugas di tempat dan saya belum tahu berapa lama. Tempat Anda tetap di nomor {position} dan akan dijawab di sini.',
    informal:
      'Maaf kak, sekarang lagi nggak ada orang dan aku belum tahu berapa lama. Antrean kakak tetap nomor {position}, nanti dijawab di sini ya.',
  },
  waitNext: {
    formal: 'Petugas kami belum kembali. Anda tidak dilupakan.',
    informal: 'Orangnya belum balik kak, tapi kakak nggak dilupain kok.',
  },
  farewell: {
    formal: 'Percakapan ini saya tutup dulu. Silakan menulis kapan saja; kita lanjutkan dari sini.',
    informal: 'Chatnya aku tutup dulu ya kak. Kalau butuh apa-apa tinggal tulis lagi di sini.',
  },
  rateAsk: {
    formal: 'Bagaimana layanan kami? 5 paling baik.',
    informal: 'Gimana tadi layanannya kak? 5 paling bagus ya.',
  },
  rateThanks: { formal: 'Terima kasih atas penilaian Anda.', informal: 'Makasih nilainya kak!' },
  rateCommentAsk: {
    formal: 'Silakan tulis komentar Anda di pesan berikutnya.',
    informal: 'Tulis aja di pesan berikutnya kak.',
  },
  rateCommentThanks: { formal: 'Terima kasih, akan kami baca.', informal: 'Makasih kak, pasti kami baca.' },
  callOffer: {
    formal: 'Bila Anda mau, petugas kami menelepon Anda mulai {at}.',
    informal: 'Mau ditelepon balik mulai {at} kak?',
  },
  callAsk: { formal: 'Ke nomor berapa kami dapat menelepon Anda?', informal: 'Ditelepon ke nomor berapa kak?' },
  callPromised: {
    formal: 'Baik, petugas kami akan menelepon {phone} mulai {at}.',
    informal: 'Oke kak, nanti kami telepon ke {phone} mulai {at}.',
  },
  sorryDamaged: {
    formal: 'Mohon maaf sekali barangnya tiba dalam keadaan rusak.',
    informal: 'Aduh, maaf banget kak barangnya sampai rusak.',
  },
  sorryWrongItem: {
    formal: 'Mohon maaf sekali barang yang dikirim salah.',
    informal: 'Aduh, maaf banget kak barangnya salah kirim.',
  },
  sorryLate: { formal: 'Mohon maaf Anda harus menunggu lama.', informal: 'Maaf banget ya kak nunggunya lama.' },
  sorryPayment: {
    formal: 'Mohon maaf atas kendala pembayarannya.',
    informal: 'Maaf ya kak soal kendala pembayarannya.',
  },
  sorryQuality: {
    formal: 'Mohon maaf barangnya tidak sesuai harapan.',
    informal: 'Maaf ya kak barangnya nggak sesuai harapan.',
  },
  sorryComplaint: { formal: 'Mohon maaf atas kejadian ini.', informal: 'Maaf banget ya kak soal ini.' },
  askOrderPhoto: {
    formal: 'Nomor pesanan dan foto akan sangat membantu.',
    informal: 'Kalau bisa, kirim nomor pesanan sama fotonya ya kak.',
  },
  trouble: {
    formal: 'Mohon maaf, ada gangguan di sistem kami.',
    informal: 'Aduh maaf kak, ada yang error di sistem kami.',
  },
  misunderstood: {
    formal: 'Maaf, saya masih belum menangkap maksud Anda dan tidak ingin membuat Anda menunggu.',
    informal: 'Maaf kak, aku masih belum nangkep, nggak mau bikin kakak nunggu.',
  },
  consentOn: {
    formal: 'Anda terdaftar untuk info promo. Tulis "stop" kapan saja.',
    informal: 'Siap kak, nanti dikabarin kalau ada promo. Tulis "stop" kapan aja kalau mau berhenti.',
  },
  consentOff: {
    formal: 'Baik, kami tidak akan mengirim promo lagi. Kabar tentang pesanan tetap kami kirim.',
    informal: 'Oke kak, nggak ada kiriman promo lagi. Kabar soal pesanan tetap dikirim ya.',
  },
  erased: { formal: 'Data Anda sudah dihapus.', informal: 'Udah kak, datanya udah dihapus.' },
  exported: { formal: 'Ini data yang kami simpan tentang Anda:', informal: 'Ini data kakak yang kami simpan:' },
  languageSet: 'Oke, mulai sekarang pakai bahasa Indonesia.',
};
