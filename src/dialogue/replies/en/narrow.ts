import type { NarrowArguments, PhrasesOf } from '../phrases.ts';

export const narrow: PhrasesOf<NarrowArguments> = {
  narrowType: { formal: 'To narrow it down: which kind?', informal: ['To narrow it down: which kind?'] },
  narrowPrice: {
    formal: 'To narrow it down: about how much may it cost?',
    informal: ['To narrow it down: about what budget?'],
  },
  narrowBy: ['To narrow it down: which {name}?'],
  priceUnder: 'under {to}',
  priceBetween: '{from} to {to}',
  priceOver: 'over {from}',
};
