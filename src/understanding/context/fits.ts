import { hasMark, saysMeaning } from '../reading/message.ts';
import {
  announces,
  hasJustChanged,
  isAsking,
  namesOption,
  pointerKind,
  type Situation,
  sureness,
} from './situation.ts';

/** A rule says when wishes of some names fit what is said less (or more) than anything else does. */
type Rule = {
  wishes: ReadonlySet<string>;
  when: (situation: Situation, name: string) => boolean;
  factor: number | ((situation: Situation) => number);
};

const oneOf = (...names: string[]): ReadonlySet<string> => new Set(names);

const hardly = 0.08;

/** What has effects is never done on a guess: from this sureness; what is asked about once more needs less. */
const drastic = new Map([
  ['stop', 0.55],
  ['subscribe', 0.55],
  ['remove_coupon', 0.55],
  ['restart', 0.55],
  ['paid', 0.55],
  ['undo', 0.6],
  ['change_order_address', 0.55],
  ['erase_me', 0.4],
  ['empty_cart', 0.4],
  ['cancel_order', 0.4],
]);

/** What is asked of the thing in hand with none of these words is rather what it is like: "are these windproof?" */
const askedWith = new Map([
  ['ask_stock', ['have', 'available', 'more', 'again']],
  ['ask_price', ['price', 'how-much', 'expensive', 'cheaper', 'total']],
  ['compare', ['compare', 'which', 'cheaper', 'want-less']],
]);

const hasThing = ({ reading }: Situation) => reading.isKnown || reading.hasOption;

/** The first rule that holds for a wish counts. */
const rules: Rule[] = [
  // Who names goods or their values asks for none of these.
  {
    wishes: oneOf('stop', 'subscribe', 'erase_me', 'export_me', 'bye', 'restart', 'ask_points', 'ask_bot'),
    when: hasThing,
    factor: hardly,
  },
  {
    wishes: oneOf('greet', 'thank', 'bye', 'small_talk'),
    when: ({ reading }) => reading.isKnown,
    factor: hardly,
  },
  // Who names a thing seldom wants what has to do with none.
  {
    wishes: oneOf(
      'cancel',
      'no',
      'yes',
      'correct',
      'more',
      'undo',
      'pause_checkout',
      'empty_cart',
      'show_cart',
      'small_talk',
      'restart',
    ),
    when: ({ reading }, name) => reading.hasProduct && !(name === 'correct' && reading.isKnown),
    factor: ({ reading }) => (reading.isKnown ? 0.12 : 0.5),
  },
  {
    wishes: new Set(drastic.keys()),
    when: ({ reading }, name) => sureness(name, reading) < (drastic.get(name) ?? 0),
    factor: hardly,
  },
  // Nothing can have come wrong of what was only just chosen.
  { wishes: oneOf('complain.wrong_item'), when: (now) => hasJustChanged(now) && !now.view.hasOrders, factor: hardly },
  // Who names goods of the shop and no trouble, with nothing ordered, hardly complains.
  {
    wishes: oneOf('complain.wrong_item', 'complain.quality', 'complain.other', 'complain.damaged'),
    when: ({ reading, view }) => reading.isSold && !view.hasOrders && !hasMark(reading.clause, 'complaint'),
    factor: 0.3,
  },
  // "The cheaper one" of what is shown points at it.
  {
    wishes: oneOf('haggle'),
    when: (now) =>
      pointerKind(now) === 'superlative' && now.view.shown.length > 1 && !hasMark(now.reading.clause, 'negation'),
    factor: hardly,
  },
  { wishes: oneOf('change_quantity'), when: ({ reading }) => hasMark(reading.clause, 'negation'), factor: hardly },
  // Out of an empty cart nothing is taken by who names nothing.
  { wishes: oneOf('remove'), when: ({ reading, view }) => view.cart.length === 0 && !reading.isKnown, factor: 0.4 },
  {
    wishes: oneOf('ask_size'),
    when: (now) => !asksSize(now) || (now.reading.hasOption && saysMeaning(now.reading.clause, 'price', 'how-much')),
    factor: hardly,
  },
  {
    wishes: oneOf('ask_options'),
    when: ({ reading }) => reading.hasOption && !namesOption(reading.clause),
    factor: hardly,
  },
  // A datum out of the blue says what it is, or shows it by its shape.
  {
    wishes: oneOf('give'),
    when: ({ view, reading }) => view.checkout !== 'active' && !announces(reading.clause),
    factor: 0.3,
  },
  {
    wishes: oneOf('reorder'),
    when: (situation) => situation.view.shown.length > 0 && pointerKind(situation) === 'ordinal',
    factor: hardly,
  },
  // "Does it take long to dry?": of a thing, and no word of sending.
  { wishes: oneOf('delivery_time'), when: isOfThing, factor: 0.2 },
  // Who names a thing of the shop in a few words speaks of it.
  {
    wishes: oneOf('out_of_scope'),
    when: ({ reading }) => reading.isSold && reading.clause.to - reading.clause.from < 8,
    factor: 0.15,
  },
  { wishes: oneOf('ask_fact'), when: () => true, factor: factFit },
  { wishes: new Set(askedWith.keys()), when: isUnsaid, factor: 0.4 },
];

/** How much likelier or less likely a wish is for what stands in the clause. */
export function fitOf(name: string, situation: Situation): number {
  const rule = rules.find(({ wishes, when }) => wishes.has(name) && when(situation, name));
  if (!rule) return 1;
  return typeof rule.factor === 'number' ? rule.factor : rule.factor(situation);
}

/** A size that is said, without a question or a measure, is one that is wanted. */
function asksSize({ reading }: Situation): boolean {
  const { clause, hasOption, hasNumber, hasProduct } = reading;
  if (hasMark(clause, 'measure')) return true;
  const asks = isAsking(clause);
  return hasOption || hasNumber ? asks : !hasProduct || namesOption(clause);
}

function isOfThing({ reading, view }: Situation): boolean {
  const { clause, isSold, hasNumber } = reading;
  const sends =
    saysMeaning(clause, 'deliver', 'arrive', 'courier', 'late', 'order', 'come-back') || hasMark(clause, 'place');
  return (isSold || (view.focus !== null && (hasNumber || hasMark(clause, 'unit')))) && !sends;
}

function isUnsaid({ reading, view }: Situation, name: string): boolean {
  if (!view.focus || reading.isKnown || reading.hasOption || !isAsking(reading.clause)) return false;
  return !saysMeaning(reading.clause, ...(askedWith.get(name) ?? []));
}

/** A question about the thing in hand with words that no shop and no talk has is mostly one of fact: "она небьющаяся?" */
function factFit({ reading, view }: Situation): number {
  const { focus } = view;
  // Of what neither the shop nor the talk so far has, nobody states what it is.
  if (!isAsking(reading.clause) && view.pending?.kind === 'option' && !reading.isKnown) return 0.2;
  if (!isAsking(reading.clause)) return focus || reading.isKnown || !reading.hasProduct ? 1 : 0.4;
  if (focus && reading.hasProduct && !reading.isKnown) return 4;
  if (focus && reading.hasDescription && !reading.hasProduct) return 2;
  return reading.isKnown ? 1.6 : 1;
}
