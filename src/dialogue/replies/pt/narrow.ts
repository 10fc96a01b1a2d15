import type { NarrowArguments, PhrasesOf } from '../phrases.ts';

export const narrow: PhrasesOf<NarrowArguments> = {
  narrowType: ['Para acertar melhor: que tipo?'],
  narrowPrice: ['Para acertar melhor: até quanto pode custar?'],
  narrowBy: ['Para acertar melhor: {name}?'],
  priceUnder: 'até {to}',
  priceBetween: 'de {from} a {to}',
  priceOver: 'acima de {from}',
};
