import type { FlowArguments, PhrasesOf } from '../phrases.ts';

export const flows: PhrasesOf<FlowArguments> = {
  flowChanged: {
    formal: 'Pertanyaannya baru saja diperbarui. Jawaban Anda yang masih berlaku saya simpan.',
    informal: ['Pertanyaannya baru diperbarui, jawaban kakak yang masih cocok tetap kusimpan.'],
  },
  flowGone: {
    formal: 'Mohon maaf, panduan itu sudah tidak ada. Ada hal lain yang bisa saya bantu?',
    informal: ['Maaf kak, panduan itu sudah nggak ada. Mau lihat yang lain?'],
  },
  leadSaved: { formal: 'Terima kasih, sudah saya catat.', informal: ['Makasih kak, sudah kucatat.'] },
  leadName: { formal: 'Boleh tahu nama Anda?', informal: 'Boleh tahu namanya kak?' },
  leadPhone: { formal: 'Nomor telepon Anda?', informal: 'Nomor teleponnya kak?' },
  leadEmail: { formal: 'Alamat e-mail Anda?', informal: 'Alamat e-mailnya kak?' },
};
