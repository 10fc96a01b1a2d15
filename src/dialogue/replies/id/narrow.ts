import type { NarrowArguments, PhrasesOf } from '../phrases.ts';

export const narrow: PhrasesOf<NarrowArguments> = {
  narrowType: { formal: 'Supaya lebih pas, jenis yang mana?', informal: ['Biar lebih pas, mau jenis yang mana kak?'] },
  narrowPrice: {
    formal: 'Supaya lebih pas, anggarannya kira-kira berapa?',
    informal: ['Biar lebih pas, budgetnya kira-kira berapa kak?'],
  },
  narrowBy: { formal: 'Supaya lebih pas, {name} yang mana?', informal: ['Biar lebih pas, {name}-nya yang mana kak?'] },
  priceUnder: 'di bawah {to}',
  priceBetween: '{from} sampai {to}',
  priceOver: 'di atas {from}',
};
