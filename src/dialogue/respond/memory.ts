import type { Remembered } from '#understanding';
import type { KnownFact, OutcomeOf } from '../outcomes.ts';
import { listed, type Talk, tell } from './talk.ts';

const words = {
  size: 'wordSize',
  name: 'wordName',
  phone: 'wordPhone',
  email: 'wordEmail',
  address: 'wordAddress',
  shipping_method: 'wordShipping',
  payment_method: 'wordPayment',
  language: 'wordLanguage',
} as const satisfies Record<Remembered, string>;

export function forgotten(talk: Talk, { what }: OutcomeOf<'forgotten'>) {
  tell(
    talk,
    talk.say('forgotten', {
      what: listed(
        talk,
        what.map((one) => talk.say(words[one])),
      ),
    }),
  );
}

/** What is remembered, each with how it is known, and that it can be forgotten. */
export function known(talk: Talk, { facts }: OutcomeOf<'known'>) {
  if (facts.length === 0) return tell(talk, talk.say('nothingKnown'));
  tell(talk, [...facts.map((fact) => `- ${factLine(talk, fact)}`), talk.say('canForget')]);
}

/** What the last answer was read from. */
export function source(talk: Talk) {
  const { told } = talk.state;
  if (!told) return tell(talk, talk.say('nothingKnown'));
  if (told.kind === 'settings') return tell(talk, talk.say('toldBySettings'));
  tell(talk, talk.say(told.kind === 'faq' ? 'toldByFaq' : 'toldByProduct', { title: told.title }));
}

function factLine(talk: Talk, { what, value, title, order }: KnownFact): string {
  const said = `${talk.say(words[what])}: ${value}`;
  if (order === null) return `${said} (${talk.say('knownFromYou')})`;
  return `${said} (${title ? talk.say('knownFromGoods', { title, order }) : talk.say('knownFromOrder', { order })})`;
}
