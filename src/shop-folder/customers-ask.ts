/** Languages that the bot speaks. */
export const knownLanguages = ['id', 'en', 'ru', 'pt'];

/** What customers of every shop ask about, by the beginnings of the words in which an answer would speak of it; folded. */
export const faqTopics: Record<string, Record<string, string[]>> = {
  delivery: {
    id: ['kirim', 'pengirim', 'dikirim', 'ongkir', 'ongkos', 'kurir'],
    en: ['deliver', 'ship', 'courier', 'postage'],
    ru: ['доставк', 'достав', 'посылк', 'курьер', 'отправ'],
    pt: ['entreg', 'frete', 'envi', 'correio'],
  },
  payment: {
    id: ['bayar', 'pembayar', 'transfer', 'tunai'],
    en: ['pay', 'paid', 'transfer', 'card'],
    ru: ['оплат', 'платеж', 'картой', 'перевод'],
    pt: ['pag', 'cartao', 'transfer', 'pix', 'boleto'],
  },
  'returns and exchanges': {
    id: ['tukar', 'retur', 'kembali', 'pengembali', 'refund'],
    en: ['return', 'exchange', 'refund'],
    ru: ['возврат', 'вернуть', 'вернут', 'обмен', 'возвращ'],
    pt: ['devol', 'troca', 'trocar', 'reembols'],
  },
  'damaged goods or warranty': {
    id: ['rusak', 'garansi', 'cacat', 'salah'],
    en: ['damage', 'warrant', 'guarantee', 'broken', 'wrong', 'faulty'],
    ru: ['гарант', 'поврежд', 'брак', 'разбит'],
    pt: ['garantia', 'defeito', 'quebrad', 'danific', 'machucad'],
  },
};

/** Whether a description tells how large the sizes are. */
export function saysSizes(text: string): boolean {
  return /\|[^\n]*\d|\d\s*(?:[-–—]\s*\d+(?:[.,]\d+)?\s*)?(?:cm|mm|inch|in\b|kg|см|мм|кг|"|″|[xх×]\s*\d)/iu.test(text);
}
