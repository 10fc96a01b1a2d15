import type { NarrowArguments, PhrasesOf } from '../phrases.ts';

export const narrow: PhrasesOf<NarrowArguments> = {
  narrowType: ['Чтобы подобрать точнее: что именно?'],
  narrowPrice: ['Чтобы подобрать точнее: на какую сумму?'],
  narrowBy: ['Чтобы подобрать точнее: {name}?'],
  priceUnder: 'до {to}',
  priceBetween: 'от {from} до {to}',
  priceOver: 'дороже {from}',
};
