import type { OutcomeOf, StoreFact } from '../outcomes.ts';
import type { PhraseKey } from '../replies/phrases.ts';
import { emptyState } from '../state.ts';
import type { HandoverReason } from '../steps.ts';
import { shippingLine } from './checkout.ts';
import { openNow, weekLines, whenOpen } from './hours.ts';
import { failed } from './manners.ts';
import { confirmPerson, fallbackOffers, seeProducts } from './offers.ts';
import { summaryForPerson } from './summary.ts';
import { money, offer, type Talk, tell } from './talk.ts';

/** The shop's own words, as they stand, and where they stand. */
export function faq(talk: Talk, { question, answer }: OutcomeOf<'faq'>) {
  tell(talk, [answer, talk.say('faqSource', { question })]);
}

export function faqUnknown(talk: Talk) {
  confirmPerson(talk, talk.say('faqUnknown'));
}

export function hours(talk: Talk, { answer }: OutcomeOf<'hours'>) {
  const now = openNow(talk);
  if (now === null) return tell(talk, answer ?? [talk.say('noHours'), talk.say('botAlways')]);
  tell(talk, [now, talk.say('hoursTitle'), ...weekLines(talk)]);
}

/** Who gives no way to be reached offers a person here. */
export function contact(talk: Talk, { lines }: OutcomeOf<'contact'>) {
  if (lines.length === 0) return confirmPerson(talk, talk.say('noContact'));
  tell(talk, [talk.say('contact'), ...lines.map((line) => `- ${line}`)]);
}

export function shippingTold(
  talk: Talk,
  { place: asked, methods, elsewhere, goods, answer }: OutcomeOf<'shippingTold'>,
) {
  const place = asked && titled(asked);
  const known = methods.length > 0 ? methods : elsewhere;
  if (known.length === 0) return answer ? tell(talk, answer) : confirmPerson(talk, talk.say('noShipping'));
  const intro = place
    ? talk.say(methods.length > 0 ? 'shippingTo' : 'shippingElsewhere', { place })
    : talk.say('shipping');
  const lines = known.map((method) => {
    const only = !place || methods.length === 0 ? method.regions : [];
    const regions = only.length > 0 ? `, ${talk.say('shippingRegions', { regions: only.join(', ') })}` : '';
    const sum =
      goods === null || methods.length === 0 ? '' : talk.say('withGoods', { total: money(talk, goods + method.price) });
    return `- ${shippingLine(talk, method)}${regions}${sum}`;
  });
  tell(talk, [intro, ...lines]);
}

/** A place as names are written, however the customer typed it. */
function titled(place: string): string {
  return place.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

export function paymentWays(talk: Talk, { ways }: OutcomeOf<'paymentWays'>) {
  tell(talk, [talk.say('paymentWays'), ...ways.map(({ label }) => `- ${label}`)]);
}

export function stores(talk: Talk, { stores: list, near, here }: OutcomeOf<'stores'>) {
  const [first] = list;
  if (!first) return tell(talk, talk.say('noStores'));
  const isFar = first.kilometres === null && near === null;
  const intro = isFar
    ? talk.say('stores')
    : here
      ? talk.say('storeNearestHere')
      : talk.say('storeNearest', { place: titled(near ?? '') });
  const location =
    first.latitude !== null && first.longitude !== null
      ? { latitude: first.latitude, longitude: first.longitude, title: first.name }
      : undefined;
  const lines = [
    intro,
    ...list.map((store, index) => storeLine(talk, store, index)),
    isFar && list.length > 1 ? talk.say('sendPosition') : '',
  ];
  tell(talk, lines, { kind: location ? 'location' : 'text', location });
}

function storeLine(talk: Talk, { name, address, hours: open, phone, kilometres }: StoreFact, index: number): string {
  const km = kilometres === null || kilometres < here ? '' : talk.say('kilometres', { km: distance(talk, kilometres) });
  return `${index + 1}. ${[name, address, open, phone, km].filter(Boolean).join(', ')}`;
}

/** Nearer than this it is the place itself. */
const here = 0.5;

function distance(talk: Talk, km: number): string {
  return new Intl.NumberFormat(talk.language, { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
}

export function points(talk: Talk) {
  tell(talk, talk.say('noPoints'));
}

const apologies: Partial<Record<HandoverReason, PhraseKey & `sorry${string}`>> = {
  damaged: 'sorryDamaged',
  wrong_item: 'sorryWrongItem',
  late: 'sorryLate',
  payment: 'sorryPayment',
  quality: 'sorryQuality',
  complaint: 'sorryComplaint',
};

/** Calls a person: says sorry where something went wrong, and honestly when somebody will be there. */
export function handedOver(talk: Talk, outcome: OutcomeOf<'handedOver'>) {
  const { reason, order } = outcome;
  const sorry = apologies[reason];
  const isCalled = talk.voice.isWaiting;
  if (isCalled && reason === 'misunderstood') return failed(talk);
  const wantsProof = reason === 'damaged' || reason === 'wrong_item';
  if (!isCalled) talk.handover = { reason, summary: summaryForPerson(talk, outcome) };
  tell(talk, [
    sorry ? talk.say(sorry) : '',
    reason === 'misunderstood' || reason === 'trouble' ? talk.say(reason) : '',
    reason === 'return' && order ? talk.say('returnTaken', { number: order.number }) : '',
    `${isCalled ? talk.say('personComing') : talk.say('personCalled')} ${whenPerson(talk)}`.trim(),
    wantsProof ? talk.say('askOrderPhoto') : '',
    isCalled ? '' : talk.say('personMeanwhile'),
  ]);
}

function whenPerson(talk: Talk): string {
  const { queue } = talk.voice;
  if (!queue) return '';
  const { opensAt, position, minutes } = queue;
  if (opensAt) return talk.say('personLater', { at: whenOpen(talk, opensAt) });
  if (minutes !== null && position > 1) return talk.say('personQueue', { position, minutes });
  return minutes === null && openNow(talk) === null ? '' : talk.say('personNow');
}

export function consent(talk: Talk, { given }: OutcomeOf<'consent'>) {
  tell(talk, given ? talk.say('consentOn') : talk.say('consentOff'));
}

/** Nothing of the talk is remembered either. */
export function erased(talk: Talk) {
  talk.state = emptyState(talk.state.language);
  tell(talk, talk.say('erased'));
}

export function exported(talk: Talk, { text }: OutcomeOf<'exported'>) {
  tell(talk, [talk.say('exported'), text]);
}

export function languageSet(talk: Talk) {
  offer(talk, talk.say('languageSet'), [seeProducts(talk), ...fallbackOffers(talk).slice(1)]);
}
