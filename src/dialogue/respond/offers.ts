import type { Offer } from '../state.ts';
import { ask, type Talk, tell } from './talk.ts';

/** Ways on for a customer whom we could not serve: look around, offers, their order, a person. */
export function fallbackOffers(talk: Talk): Offer[] {
  const person = talk.voice.isWaiting ? [] : [personOffer(talk)];
  return [seeProducts(talk), { label: talk.say('seeOffers'), command: { name: 'ask_offers' } }, ...person];
}

export function seeProducts(talk: Talk, label = talk.say('seeProducts')): Offer {
  return {
    label,
    command: { name: 'find', query: { text: '', candidates: [], types: [], options: {}, sort: 'bestselling' } },
  };
}

export function personOffer(talk: Talk): Offer {
  return { label: talk.say('person'), command: { name: 'ask_person' } };
}

export function checkoutOffer(talk: Talk): Offer {
  return { label: talk.say('toCheckout'), command: { name: 'checkout' } };
}

export function cartOffer(talk: Talk): Offer {
  return { label: talk.say('seeCart'), command: { name: 'show_cart' } };
}

/** "... Shall I ask a colleague?"; one who has been called already sees it anyway. */
export function confirmPerson(talk: Talk, said: string) {
  tell(talk, said);
  if (talk.voice.isWaiting) return tell(talk, talk.say('leftForPerson'));
  ask(talk, {
    pending: { kind: 'confirm', what: 'handover' },
    expects: { field: 'confirm' },
    question: talk.say('confirmHandover'),
    offers: [
      { label: talk.say('yes'), command: { name: 'ask_person' } },
      { label: talk.say('no'), command: { name: 'no' } },
    ],
  });
}
