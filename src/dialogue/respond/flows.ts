import { guideQuestion, inLanguage } from '../flows/guides.ts';
import type { OutcomeOf } from '../outcomes.ts';
import type { Offer } from '../state.ts';
import type { GuideOffer } from '../steps.ts';
import { cardsOf, listLines, remember } from './cards.ts';
import { fallbackOffers } from './offers.ts';
import { ask, offer, showCommand, suggest, type Talk, tell, titleOf } from './talk.ts';

/** A question of a flow, with its choices as buttons and in a list. */
export function asksFlow(talk: Talk, { flow, step, choices }: OutcomeOf<'asksFlow'>) {
  const { language } = talk;
  const asks = guideQuestion(step, choices, language);
  const labels = choices.map(({ label }) => inLanguage(label, language));
  const lines = labels.map((label, index) => (asks.numbered ? `${index + 1}. ${label}` : `- ${label}`));
  const others = flow.steps.flatMap((one) =>
    one.kind === 'ask' && one.name !== step.name ? [guideQuestion(one, one.choices, language)] : [],
  );
  ask(talk, {
    pending: { kind: 'guide', flow: flow.id, asks, others },
    expects: { field: 'option' },
    question: [inLanguage(step.ask, language), ...lines].join('\n'),
    offers: choices.map(({ answer: value }, index): Offer => {
      const label = labels[index] ?? value;
      return { label, command: { name: 'answer', flow: flow.id, question: step.name, value, text: label } };
    }),
  });
}

const fieldPhrases = { name: 'leadName', phone: 'leadPhone', email: 'leadEmail' } as const;
const invalidPhrases = { name: 'invalidName', phone: 'invalidPhone', email: 'invalidEmail' } as const;

export function asksLead(talk: Talk, { flow, step, asking, isInvalid }: OutcomeOf<'asksLead'>) {
  if (asking === 'consent') return asksConsent(talk, flow.id, inLanguage(step.consent, talk.language));
  const before = isInvalid ? [talk.say(invalidPhrases[asking])] : [];
  ask(talk, {
    pending: { kind: 'field', field: asking },
    expects: { field: asking },
    question: talk.say(fieldPhrases[asking]),
    before,
  });
}

function asksConsent(talk: Talk, flow: string, question: string) {
  const asks = { question: 'consent', takes: 'consent', choices: [], words: [], numbered: false } as const;
  ask(talk, {
    pending: { kind: 'guide', flow, asks: { ...asks, choices: [], words: [] }, others: [] },
    expects: { field: 'consent' },
    question,
    offers: [
      { label: talk.say('yes'), command: { name: 'yes' } },
      { label: talk.say('no'), command: { name: 'no' } },
    ],
  });
}

export function flowSaid(talk: Talk, { texts }: OutcomeOf<'flowSaid'>) {
  tell(talk, inLanguage(texts, talk.language));
}

export function flowRecommended(talk: Talk, { seen, say, exact }: OutcomeOf<'flowRecommended'>) {
  const own = say && inLanguage(say, talk.language);
  if (seen.length === 0) return offer(talk, own ?? talk.say('noneFits'), fallbackOffers(talk));
  remember(talk, seen);
  const intro = own ?? talk.say(exact ? 'recommended' : 'noneFitsAlike');
  tell(talk, [intro, ...listLines(talk, seen)], { kind: 'products', items: cardsOf(talk, seen) });
  const offers = seen.map(({ product, options }): Offer => {
    const label = titleOf(talk, product);
    return { label, command: showCommand(product.handle, label, options) };
  });
  const [only, second] = offers;
  // Of a single thing a yes means that one.
  suggest(talk, talk.say(second ? 'whichLike' : 'likeIt'), offers, second ? null : (only?.command ?? null));
}

export function leadSaved(talk: Talk, { thanks }: OutcomeOf<'leadSaved'>) {
  tell(talk, thanks ? inLanguage(thanks, talk.language) : talk.say('leadSaved'));
}

const newsPhrases = { changed: 'flowChanged', gone: 'flowGone', ended: 'noted' } as const;

export function flowTold(talk: Talk, { what }: OutcomeOf<'flowTold'>) {
  const said = talk.say(newsPhrases[what]);
  if (what === 'gone') return offer(talk, said, fallbackOffers(talk));
  tell(talk, said);
}

export function guideOffers(talk: Talk, guides: GuideOffer[] = []): Offer[] {
  return guides.map(({ flow, title }) => ({
    label: inLanguage(title, talk.language),
    command: { name: 'start_flow', flow },
  }));
}

/** Who has left a guided conversation finds the way back among what is offered. */
export function withWayBack(talk: Talk): void {
  const { flow, pending, offered } = talk.state;
  const title = flow && talk.voice.flows?.find(({ id }) => id === flow.id)?.title;
  const last = talk.parts.findLast(({ choices }) => choices);
  const isOpen =
    pending !== null && pending.kind !== 'choices' && !(pending.kind === 'confirm' && pending.what === 'add');
  if (!flow || flow.isDone || !title || !last?.choices || isOpen) return;
  const label = talk.say('goOnWith', { title: inLanguage(title, talk.language) });
  const back: Offer = { label, command: { name: 'start_flow', flow: flow.id } };
  talk.state = { ...talk.state, offered: [...offered, back] };
  last.choices = [...last.choices, { id: String(last.choices.length + 1), ...back }];
}
