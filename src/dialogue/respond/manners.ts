import { localTime } from '#commerce/shop';
import type { OutcomeOf } from '../outcomes.ts';
import type { PhraseArguments } from '../replies/phrases.ts';
import type { Offer } from '../state.ts';
import type { Manner } from '../steps.ts';
import { guideOffers } from './flows.ts';
import { fallbackOffers, personOffer, seeProducts } from './offers.ts';
import { offer, type Talk, tell } from './talk.ts';

export function said(talk: Talk, { manner, types = [], guides }: OutcomeOf<'said'>) {
  manners[manner](talk, types, guideOffers(talk, guides));
}

const manners: Record<Manner, (talk: Talk, types: string[], guides: Offer[]) => void> = {
  greet,
  thank: (talk) => tell(talk, talk.say('thanks')),
  bye: (talk) => tell(talk, talk.say('bye')),
  small_talk: (talk) => lead(talk, [talk.say('smallTalk'), talk.say('whatToDo')], []),
  ask_bot: (talk) => offer(talk, botLine(talk), [personOffer(talk), seeProducts(talk)]),
  ask_help: (talk, types, guides) => lead(talk, [talk.say('help')], types, guides),
  haggle: (talk) =>
    offer(talk, talk.say('haggle'), [{ label: talk.say('seeOffers'), command: { name: 'ask_offers' } }]),
  insult: (talk) => offer(talk, talk.say('insult'), [personOffer(talk)]),
  out_of_scope: (talk, types) => lead(talk, [talk.say('outOfScope', { shop: talk.voice.shop.settings.name })], types),
  correct: (talk) => tell(talk, talk.say('correct')),
  cancel: (talk) => tell(talk, talk.say('dropped')),
  restart: (talk, types) => lead(talk, [talk.say('restarted'), talk.say('whatToDo')], types),
  picture: (talk) => offer(talk, talk.say('picture'), [personOffer(talk)]),
  yes: (talk, types) => lead(talk, [talk.say('goOn')], types),
  no: (talk) => tell(talk, talk.say('allRight')),
  declined: (talk) => tell(talk, talk.say('declined')),
};

/** A greeting alone is answered in full; before a wish, or the second time that day, in a word. */
function greet(talk: Talk, types: string[], guides: Offer[]) {
  const { shop, now } = talk.voice;
  const today = localTime(now, shop.settings.timezone).date;
  const isAlone = talk.outcomes.length === 1;
  const isAgain = talk.state.greetedOn === today;
  talk.state.greetedOn = today;
  if (!isAlone) return tell(talk, isAgain ? '' : hello(talk));
  if (isAgain) return lead(talk, [`${talk.say('helloAgain')} ${talk.say('whatToDo')}`], types, guides);
  const own = shop.settings.greeting[talk.language];
  if (own) return lead(talk, [greets.test(own) ? own : `${hello(talk)} ${own}`], types, guides);
  lead(talk, [`${hello(talk)} ${introduction(talk)} ${talk.say('whatToDo')}`], types, guides);
}

/** The shop's own words may say hello themselves. */
const greets = /^(h[ae]?[iy]|halo|hello|selamat|good|welcome|привет|здравствуй|добр|oi|olá|bo[am])/iu;

function hello(talk: Talk): string {
  const { shop, now, customerName } = talk.voice;
  const daypart = daypartAt(localTime(now, shop.settings.timezone).minute / 60);
  const [first] = (customerName ?? '').trim().split(/\s+/);
  return first ? talk.say('helloName', { daypart, name: first }) : talk.say('hello', { daypart });
}

function daypartAt(hour: number): PhraseArguments['hello']['daypart'] {
  if (hour < 4) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 15) return 'midday';
  if (hour < 18) return 'afternoon';
  return hour < 23 ? 'evening' : 'night';
}

function introduction(talk: Talk): string {
  const { name: shop, persona } = talk.voice.shop.settings;
  return persona.name
    ? talk.say('introduction', { persona: persona.name, shop })
    : talk.say('introductionShop', { shop });
}

function botLine(talk: Talk): string {
  const { name: shop, persona } = talk.voice.shop.settings;
  return persona.name ? talk.say('botNamed', { persona: persona.name, shop }) : talk.say('bot', { shop });
}

/** Says something and shows ways on: the shop's guided conversations and kinds of goods first. */
function lead(talk: Talk, lines: string[], types: string[], guides: Offer[] = []) {
  const kinds: Offer[] = types.slice(0, mostWays - guides.length).map((type) => ({
    label: type,
    command: { name: 'find', query: { text: '', candidates: [], types: [type], options: {} } },
  }));
  offer(
    talk,
    lines.join('\n'),
    kinds.length > 0 ? [...guides, ...kinds, personOffer(talk)] : [...guides, ...fallbackOffers(talk)],
  );
}

const mostWays = 4;

export function failed(talk: Talk) {
  talk.state.failures += 1;
  if (talk.voice.isWaiting) return tell(talk, talk.say('leftForPerson'));
  const choices = talk.state.pending ? [] : fallbackOffers(talk);
  if (choices.length > 0) offer(talk, talk.say('failed'), choices);
  else tell(talk, talk.say('failed'));
}
