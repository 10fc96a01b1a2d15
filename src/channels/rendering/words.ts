/** The few words that a channel itself has to say, by language. */
type Words = { open: string; pay: string; file: string; place: string; view: string };

const words: Record<string, Words> & { en: Words } = {
  en: { open: 'Choose', pay: 'Pay', file: 'File', place: 'Map', view: 'Look' },
  id: { open: 'Pilih', pay: 'Bayar', file: 'Berkas', place: 'Peta', view: 'Lihat' },
  pt: { open: 'Escolher', pay: 'Pagar', file: 'Arquivo', place: 'Mapa', view: 'Ver' },
  ru: { open: 'Выбрать', pay: 'Оплатить', file: 'Файл', place: 'Карта', view: 'Смотреть' },
};

export function wordsIn(language: string): Words {
  return words[language] ?? words.en;
}
