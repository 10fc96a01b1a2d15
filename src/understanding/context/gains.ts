import type { Guess } from '../classifier/classifier.ts';
import { topOf } from '../clauses/guess.ts';
import { hasMark, marksIn, mentionsIn, numbersIn, saysMeaning } from '../reading/message.ts';
import { isAsking, namesOption, pointerKind, type Situation, sureness } from './situation.ts';

type Gain = { wish: string; when: (situation: Situation) => boolean; share: (situation: Situation) => number };

/** Who says how many mostly wants to have it, unless it is asked: "нужны две банки белой краски". */
const countedShare = 1.5;

const of =
  (...names: string[]) =>
  ({ reading }: Situation) =>
    countedShare * names.reduce((sum, name) => sum + sureness(name, reading), 0);

/** What is said speaks for a wish by itself, besides what the words are mostly said for. */
const table: Gain[] = [
  { wish: 'add', when: isCounted, share: of('find') },
  // "The cork tape in navy into my basket": a thing named with the cart is to be in it, whatever the verb.
  { wish: 'add', when: isForCart, share: of('show_cart', 'find', 'haggle') },
  // "Changed my mind, no charger": what is refused by its name is not to be had.
  { wish: 'remove', when: refusesThing, share: () => 0.3 },
  // "I want the biggest one" of what lies before one's eyes.
  { wish: 'add', when: isWanted, share: () => 0.6 },
  // "What diameters does the pot come in": an option is named, and asked for.
  { wish: 'ask_options', when: asksOptions, share: () => 1.5 },
  // "Are your boots waterproof?": what is asked for is a property, and nothing is looked for.
  { wish: 'ask_fact', when: asksProperty, share: () => 0.6 },
  // "An apron, chest 98": a measure of somebody, and a thing that comes in sizes.
  { wish: 'ask_size', when: isMeasured, share: () => 1.2 },
  // "And the last one, how much?"
  { wish: 'ask_price', when: asksPrice, share: () => 0.4 },
  // "Is there a 25?", of sizes that are figures.
  { wish: 'ask_stock', when: asksFigure, share: () => 1 },
  // "Can you do the swift for 50?", of one at 65.
  { wish: 'haggle', when: offersLess, share: () => 1.2 },
  // "Pumps for no more than 30 quid": a bound of prices looks around, it does not bargain.
  { wish: 'find', when: isBounded, share: of('haggle', 'recommend') },
  // "Can I hire a drill?", where the shop has written on hiring: what it has written is what was asked for.
  { wish: 'ask_faq', when: asksWritten, share: ({ reading }) => (reading.isSold ? 0.8 : 1.2) },
  // "Do you post to the Isle of Wight?", whatever thing is in hand.
  { wish: 'ask_shipping', when: asksToSend, share: () => 0.8 },
  // "What's flying off the shelves?", "anything reduced?"
  { wish: 'find', when: ({ reading }) => hasMark(reading.clause, 'bestselling'), share: () => 0.8 },
  { wish: 'ask_offers', when: asksReduced, share: () => 0.6 },
  // "Which plant lives without sun?": of a kind of things one is wanted.
  { wish: 'recommend', when: asksWhich, share: () => 0.8 },
  // A thing that is known, said with words that tell nothing clear, is at least to be seen.
  { wish: 'find', when: ({ reading }) => reading.isKnown, share: ({ reading }) => (isUnclear(reading) ? 0.3 : 0.05) },
];

export function gains(situation: Situation): { name: Guess['name']; share: number }[] {
  return table
    .filter(({ when }) => when(situation))
    .map(({ wish, share }) => ({ name: wish, share: share(situation) }));
}

/** Nothing stands out of what the words may be said for, and none tells of trouble. */
function isUnclear(reading: Situation['reading']): boolean {
  return topOf(reading).probability < 0.4 && reading.isSold && !hasMark(reading.clause, 'question', 'complaint');
}

function asksToSend({ reading }: Situation): boolean {
  const { clause, isSold } = reading;
  return (
    !isSold &&
    isAsking(clause) &&
    hasMark(clause, 'place') &&
    saysMeaning(clause, 'deliver') &&
    !saysMeaning(clause, 'when', 'change', 'instead')
  );
}

function asksReduced({ reading }: Situation): boolean {
  return hasMark(reading.clause, 'onOffer') && isAsking(reading.clause) && !reading.isSold && !reading.hasNumber;
}

/** "Which" right before a kind of things of which the shop has several. */
function asksWhich(situation: Situation): boolean {
  const { clause, content, hasOption, hasNumber } = situation.reading;
  const [first] = content.product;
  if (first === undefined || first === clause.from || hasOption || hasNumber) return false;
  const isWhich = clause.message.marks[first - 1]?.some(
    ({ tag, value, to }) => tag === 'meaning' && value === 'which' && to === first,
  );
  return Boolean(isWhich) && situation.reading.hasDescription && situation.item().candidates.length !== 1;
}

/** A question whose topic the shop has an answer to; what names a product of the shop is no topic. */
function asksWritten({ reading, answered, view }: Situation): boolean {
  const { clause, content, hasNumber, isSold } = reading;
  if (hasNumber || !(isAsking(clause) || saysMeaning(clause, 'if')) || complains(reading)) return false;
  const looks = sureness('recommend', reading) + sureness('find', reading) > 0.5;
  return clause.message.topics.some(
    ({ name, of, from, to }) =>
      (of === 'shop' || (!isSold && !looks && view.focus === null)) &&
      answered.has(name) &&
      from >= clause.from &&
      to <= clause.to &&
      !(clause.message.named[from] && content.product.includes(from)),
  );
}

const surelyComplaining = 0.6;

/** "The jars came in pieces, oil everywhere!!" wants no answer that is written, though it be written of jars. */
function complains({ guesses }: Situation['reading']): boolean {
  const complaints = guesses.filter(({ name }) => name.startsWith('complain'));
  return complaints.reduce((sum, { probability }) => sum + probability, 0) >= surelyComplaining;
}

function isMeasured({ lexicon, reading, item }: Situation): boolean {
  const { clause, isSold, hasNumber } = reading;
  if (!isSold || !(hasNumber || numbersIn(clause).length > 0)) return false;
  const measured = marksIn(clause, 'measure').some(
    ({ value }) => value !== 'age' && value !== 'weight' && value !== 'usual',
  );
  return measured && (lexicon.byHandle.get(item().candidates[0]?.handle ?? '')?.options.size ?? 0) > 0;
}

function isForCart({ reading }: Situation): boolean {
  const { product } = reading.content;
  // Where baskets are sold, one that is named is none of ours.
  const cart = marksIn(reading.clause, 'meaning').some((mark) => mark.value === 'cart' && !product.includes(mark.from));
  return cart && reading.isKnown && !isAsking(reading.clause);
}

function isCounted({ reading }: Situation): boolean {
  return (
    reading.hasNumber &&
    reading.hasProduct &&
    !isAsking(reading.clause) &&
    !hasMark(reading.clause, 'under', 'over', 'around')
  );
}

function refusesThing({ reading }: Situation): boolean {
  const { clause, content, isSold } = reading;
  const first = content.product[0] ?? clause.from;
  const before = { message: clause.message, from: Math.max(clause.from, first - 2), to: first };
  return isSold && !isAsking(clause) && sureness('cancel', reading) > 0.3 && hasMark(before, 'negation', 'no');
}

function isWanted(situation: Situation): boolean {
  const { reading, view } = situation;
  const isInCart = view.cart.some(({ handle }) => handle === view.focus?.handle);
  const isThere = (view.focus !== null && !isInCart) || (view.focus === null && view.shown.length > 0);
  const points = pointerKind(situation) !== undefined && !reading.hasProduct;
  return isThere && points && saysMeaning(reading.clause, 'want', 'buy') && !hasMark(reading.clause, 'negation', 'no');
}

function asksProperty({ reading, view }: Situation): boolean {
  const { clause, isSold, hasNumber } = reading;
  const isOfThing = isSold || view.focus !== null;
  if (
    !isOfThing ||
    hasNumber ||
    sureness('ask_fact', reading) < 0.2 ||
    !clause.message.tokens.some(({ word }) => word === '?')
  )
    return false;
  const looks = saysMeaning(
    clause,
    'have',
    'available',
    'show',
    'want',
    'buy',
    'which',
    'price',
    'how-much',
    'compare',
  );
  return (
    !looks && topicsOf(clause).some(({ of }) => of === 'product') && topicsOf(clause).every(({ of }) => of !== 'shop')
  );
}

function topicsOf({ message, from, to }: Situation['reading']['clause']) {
  return message.topics.filter((topic) => topic.from >= from && topic.to <= to);
}

function asksPrice(situation: Situation): boolean {
  const { reading } = situation;
  const { clause } = reading;
  if (!saysMeaning(clause, 'price', 'how-much') || !isAsking(clause) || clause.message.price) return false;
  return reading.isSold || (!reading.hasProduct && pointerKind(situation) !== undefined);
}

function asksFigure({ reading, item }: Situation): boolean {
  const { clause, hasNumber, hasProduct } = reading;
  const asksHave = saysMeaning(clause, 'have', 'available') && clause.message.tokens.some(({ word }) => word === '?');
  return asksHave && hasNumber && !hasProduct && Object.keys(item().options).length > 0;
}

function asksOptions(situation: Situation): boolean {
  const { reading, view } = situation;
  const { clause, hasOption, hasNumber, isKnown, hasProduct } = reading;
  if (hasOption || hasNumber || hasMark(clause, 'measure') || !namesOption(clause) || !isAsking(clause)) return false;
  // "Will finish later", where a finish can be chosen.
  if (sureness('pause_checkout', reading) + sureness('bye', reading) > 0.5) return false;
  if (asksWritten(situation) || hasMark(clause, 'unit')) return false;
  return isKnown || (!hasProduct && view.focus !== null && hasSuchOption(situation));
}

/** "How's it taste", of what comes in sizes only, asks for none of its options. */
function hasSuchOption({ lexicon, reading, view }: Situation): boolean {
  const own = lexicon.byHandle.get(view.focus?.handle ?? '')?.options;
  const named = mentionsIn(reading.clause).flatMap(({ meanings }) =>
    meanings.flatMap((meaning) =>
      meaning.kind === 'option'
        ? [meaning.option]
        : meaning.kind === 'concept'
          ? (lexicon.optionsByConcept.get(meaning.concept.id) ?? [])
          : [],
    ),
  );
  return named.some((option) => own?.has(option));
}

const lowestOffer = 0.4;
const leastOffer = 10;

/** A bare number after "for", a little below the price of what is named or in hand. */
function offersLess({ reading, view, item, prices }: Situation): boolean {
  const { clause, isSold, hasOption } = reading;
  const [number, second] = numbersIn(clause);
  if (!number || second || number.unit || number.counted || hasOption || number.value < leastOffer) return false;
  const before = clause.message.marks[number.from - 1] ?? [];
  const isFor = before.some(({ tag, to }) => to === number.from && (tag === 'purpose' || tag === 'into'));
  const handle = isSold ? item().candidates[0]?.handle : view.focus?.handle;
  return (
    isFor &&
    handle !== undefined &&
    prices(handle).some((price) => number.value >= price * lowestOffer && number.value < price)
  );
}

function isBounded({ reading }: Situation): boolean {
  return reading.isKnown && reading.clause.message.price !== undefined && hasMark(reading.clause, 'under', 'between');
}
