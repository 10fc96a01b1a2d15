/** Four languages of made-up talk: the frequent words are real ones, the rare ones are put together of syllables. */
export const languages = ['id', 'ru', 'en', 'pt'] as const;
type Language = (typeof languages)[number];

const real: Record<Language, string[]> = {
  id: 'ada kak yang ini sepatu berapa harga halo ongkir ke stok warna ukuran bayar transfer kirim pesan merah hitam'.split(
    ' ',
  ),
  ru: 'есть можно это здравствуйте кроссовки сколько стоит доставка размер оплата возврат заказ когда красные черные'.split(
    ' ',
  ),
  en: 'the you have is do shoes hello how much shipping refund order size payment when black running where'.split(' '),
  pt: 'tem que quanto oi sapatos custa frete tamanho pagamento pedido troca quando preto azul para com onde'.split(' '),
};

const syllables: Record<Language, string[]> = {
  id: 'ba ku ri sa te lo nga pe mi du ka ran si to ja wan'.split(' '),
  ru: 'ба ко ри са те ло ны пе ми ду ка ран си то жа вен'.split(' '),
  en: 'ber con ri sal ter lo ing per mi dun ka ran sit ton ja wen'.split(' '),
  pt: 'ba co ri sal te lo nha per mi du ção ran si to ja ven'.split(' '),
};

const known = 20_000;

/** The word that stands at that place when all are put in the order of how often they are said. */
export function wordAt(language: Language, place: number): string {
  const frequent = real[language][place];
  if (frequent) return frequent;
  const parts = syllables[language];
  let word = '';
  for (let left = place * 7 + 4_099; left > 0; left = Math.floor(left / parts.length))
    word += parts[left % parts.length];
  return word;
}

/** Two to nine words, the n-th of all said an n-th as often as the first, as people do. */
export function sentence(language: Language): string {
  const words = Array.from({ length: 2 + Math.floor(Math.random() * 8) }, () =>
    wordAt(language, Math.floor(known ** Math.random()) - 1),
  );
  return words.join(' ');
}
