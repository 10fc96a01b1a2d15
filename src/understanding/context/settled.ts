import type { Guess } from '../classifier/classifier.ts';
import { type Reading, topOf } from '../clauses/guess.ts';
import type { CommandName } from '../command.ts';
import { pointerIn } from '../items/pointing.ts';
import { refusesThings } from '../items/query.ts';
import { contactsIn, hasMark, numbersIn, saysMeaning } from '../reading/message.ts';
import { bareWish } from './bare-wish.ts';
import { changeOfCart, isRatherOtherwise } from './change-of-cart.ts';
import { hasJustChanged, isAsking, namesNothingKnown, type Situation, turnsDown } from './situation.ts';

/** A wish that the state or the shape of a clause settles, whatever its words are otherwise said for; the first that holds. */
const rules: ((situation: Situation) => Guess | undefined)[] = [
  (situation) => sure(continued(situation)),
  (situation) => (isCalled(situation) ? sure('greet') : undefined),
  (situation) => (isPersonsName(situation) ? { name: 'find', probability: 0.2 } : undefined),
  (situation) => (givesOwnCode(situation) ? sure('apply_coupon') : undefined),
  (situation) => (isAddress(situation) ? sure('give') : undefined),
  (situation) => (refusesShown(situation) ? sure('find') : undefined),
  (situation) => (isBid(situation) ? sure('haggle') : undefined),
  (situation) => (asksForValue(situation) ? sure('ask_stock') : undefined),
  (situation) => sure(changeOfCart(situation)),
  (situation) => (isRatherOtherwise(situation) ? sure('replace') : undefined),
  (situation) => (isOtherInstead(situation) ? sure('replace') : undefined),
  (situation) => (isClosing(situation) ? sure('checkout') : undefined),
  (situation) => (saysNothing(situation) ? { name: 'find', probability: 0.45 } : undefined),
  bareThings,
];

export function settled(situation: Situation): Guess | undefined {
  for (const rule of rules) {
    const guess = rule(situation);
    if (guess) return guess;
  }
  return undefined;
}

function sure(name: string | undefined): Guess | undefined {
  return name === undefined ? undefined : { name, probability: name === 'unknown' ? 0 : 0.9 };
}

const ofThings = new Set<CommandName>(['ask_price', 'ask_stock', 'ask_options', 'ask_reviews', 'ask_size', 'find']);
const ofPlaces = new Set<CommandName>(['ask_shipping', 'delivery_time', 'ask_stores']);

/** "And the drill?", "а в Омск?": another thing or place for the wish before; "она небьющаяся?": a fact of the thing in hand. */
function continued({ reading, view }: Situation): CommandName | undefined {
  const { lastCommands, focus, shown } = view;
  const last = lastCommands.at(-1);
  const isAtPlace = hasMark(reading.clause, 'place');
  if (reading.elliptic && focus && !reading.isKnown && !reading.hasOption && !isAtPlace) {
    if (reading.hasDescription || reading.hasProduct) return 'ask_fact';
  }
  const goesOn = isAtPlace || reading.elliptic || saysMeaning(reading.clause, 'if');
  if (last && ofPlaces.has(last) && goesOn && isNewWord(reading)) return last;
  if (!(reading.bare || reading.elliptic)) return undefined;
  // "The bath bomb won't stain?": a thing, and a word that no shop has.
  if (reading.elliptic && reading.isSold && hasStrange(reading) && hasMark(reading.clause, 'negation'))
    return 'ask_fact';
  const names = reading.isKnown || reading.hasOption || reading.hasDescription;
  if (!reading.elliptic || !names) return undefined;
  // "Got it in beef?", after its price.
  if (last === 'ask_price' && !reading.hasProduct && saysMeaning(reading.clause, 'have', 'available'))
    return 'ask_stock';
  // "And the tea bowl?", after "can it go in the oven?"
  if ((last === 'ask_fact' || last === 'ask_faq') && reading.isSold) return 'ask_fact';
  if (last && ofThings.has(last)) return last === 'find' && reading.hasOption && shown.length > 0 ? 'ask_stock' : last;
  return saysOnlyThings(reading) ? 'find' : undefined;
}

/** "What about Omsk": a word or two that no shop has, and small ones. */
function isNewWord({ clause, content, isKnown, hasOption, hasNumber, hasDescription }: Reading): boolean {
  const { product } = content;
  return (
    product.length > 0 &&
    clause.to - clause.from - product.length <= 2 &&
    !isKnown &&
    !hasOption &&
    !hasNumber &&
    !hasDescription
  );
}

/** "Pads?", "and the soil?": nothing is said but the thing itself. */
function saysOnlyThings({ clause, content, isKnown, hasDescription }: Reading): boolean {
  const { tokens, marks } = clause.message;
  const others = tokens.slice(clause.from, clause.to).filter(({ kind }, offset) => {
    const at = clause.from + offset;
    return kind !== 'sign' && !content.product.includes(at) && !marks[at]?.some(({ tag }) => tag === 'and');
  });
  return isKnown && !hasDescription && others.length <= 1;
}

/** "Oliver Hargreaves": several words with a capital that nobody knows, and nothing else, name a person more likely than goods. */
function isPersonsName({ reading }: Situation): boolean {
  const { clause, bare, isKnown, hasOption, hasNumber } = reading;
  const { message, from, to } = clause;
  const words = message.tokens.slice(from, to);
  const isCapital = ({ raw }: { raw: string }) => /^\p{Lu}[\p{Ll}'’]+$/u.test(raw);
  return bare && !isKnown && !hasOption && !hasNumber && words.length > 1 && words.length < 5 && words.every(isCapital);
}

const longestCall = 2;

/** "Ahoy Finn": the shop's voice is called by its name, and nothing else is said. */
function isCalled({ lexicon, reading, view }: Situation): boolean {
  const { clause, isSold, hasOption, hasNumber } = reading;
  const persona = (lexicon.settings.persona ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const isAddress = (at: number) =>
    clause.message.marks[at]?.some(({ tag }) => tag === 'honorific' || tag === 'filler');
  const words = clause.message.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word');
  const isShort = words.length <= longestCall && view.pending === null && !isAsking(clause);
  return (
    isShort &&
    !isSold &&
    !hasOption &&
    !hasNumber &&
    clause.message.tokens.some(({ plain }, at) => persona.includes(plain) && !isAddress(at))
  );
}

/** "zxcvbn qqq": words that nobody has, and mere letters. */
function saysNothing({ reading }: Situation): boolean {
  const { clause, content, isKnown, hasOption, hasNumber } = reading;
  if (content.product.length === 0 || isKnown || hasOption || hasNumber) return false;
  const { tokens } = clause.message;
  const others = tokens.slice(clause.from, clause.to).filter((_, at) => !content.product.includes(clause.from + at));
  return others.every(({ plain }) => /^(\p{L})\1*$/u.test(plain));
}

const aboutCoupons = new Set(['remove_coupon', 'ask_coupon']);

/** A code that the shop gives out is there to be used. */
function givesOwnCode({ reading }: Situation): boolean {
  return contactsIn(reading.clause).some(({ isOwn }) => isOwn) && !aboutCoupons.has(topOf(reading).name);
}

/** "Not the floor one", of what is shown: the others are meant. */
function refusesShown({ lexicon, reading, view, item }: Situation): boolean {
  if (view.shown.length < 2 || isAsking(reading.clause) || !refusesThings(lexicon, reading.clause)) return false;
  const refused = item().candidates[0]?.handle;
  const isInCart = view.cart.some(({ handle }) => handle === refused);
  return !isInCart && view.shown.some(({ handle }) => handle === refused);
}

const lowestBid = 0.4;

/** "The cake for 150 then", of one at 165: a thing, and after it a number a little below its price. */
function isBid({ reading, prices, item }: Situation): boolean {
  const { clause, content, bare, hasOption, isSold } = reading;
  const [number, second] = numbersIn(clause);
  if (!bare || !isSold || hasOption || !number || second || number.unit || number.counted) return false;
  if (hasMark(clause, 'under', 'over', 'around', 'between')) return false;
  if (number.value < leastBid || content.product.some((at) => at >= number.to)) return false;
  const { candidates, options } = item();
  const [only, other] = candidates;
  // "A zip of 75" is as long as that.
  if (!only || (other && other.score >= only.score) || Object.keys(options).length > 0) return false;
  return prices(only.handle).some((price) => number.value >= price * lowestBid && number.value < price);
}

const leastBid = 10;

const fewestCapitals = 2;

/** "3 Otley Road, Leeds": names with capitals, a number and a word of addresses, though "road" may be what pedals are for. */
function isAddress({ reading, view }: Situation): boolean {
  const { clause, hasOption } = reading;
  if (view.cart.length === 0 || hasOption || !hasMark(clause, 'addressWord')) return false;
  const words = clause.message.tokens.slice(clause.from, clause.to);
  const capitals = words.filter(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw)).length;
  return capitals >= fewestCapitals && words.some(({ kind }) => kind === 'number');
}

/** "Scratch that, the blanket instead", right after something else went into the cart. */
function isOtherInstead(situation: Situation): boolean {
  const { reading, view, item } = situation;
  if (!reading.isSold || !hasJustChanged(situation) || isAsking(reading.clause) || view.cart.length > 1) return false;
  const { language } = reading.clause.message;
  // In Indonesian such a word says "only" as well.
  const isClear = language !== 'id' || turnsDown(situation);
  const { message } = reading.clause;
  const isCorrected = hasMark({ message, from: 0, to: Math.min(openingWords, message.tokens.length) }, 'correction');
  const says =
    (isClear && saysMeaning(reading.clause, 'instead')) || hasMark(reading.clause, 'insteadOf') || isCorrected;
  const named = item().candidates[0]?.handle;
  return says && named !== undefined && view.cart.every(({ handle }) => handle !== named);
}

const openingWords = 3;
const closing = 0.5;

/** "That is all": nothing but pointing, as one does who is done with the cart. */
function isClosing({ reading, view }: Situation): boolean {
  const { clause, bare, hasProduct, hasOption, hasNumber, hasDescription } = reading;
  if (!bare || hasProduct || hasOption || hasNumber || hasDescription || view.cart.length === 0) return false;
  if (pointerIn(clause)?.kind === 'all' && clause.to - clause.from === 1 && view.lastCommands.includes('add'))
    return true;
  const { name, probability } = topOf(reading);
  return name === 'checkout' && probability >= closing;
}

function bareThings(situation: Situation): Guess | undefined {
  const { wish, reading, view } = situation;
  if (!reading.bare || isUnknownTalk(situation) || saysMore(situation) || asksForGift(situation)) return undefined;
  const guess = sure(valueWish(situation) ?? bareWish(wish, view));
  return guess && namesNothingKnown(situation) ? { ...guess, probability: 0.45 } : guess;
}

/** "Pink ada", without a question mark: whether there is one. */
function asksForValue({ reading, view }: Situation): boolean {
  const { clause, hasProduct, hasOption, hasNumber } = reading;
  const isThere = view.focus !== null || view.shown.length > 0;
  const isOnly = hasOption && !hasProduct && !hasNumber && isThere && topOf(reading).name !== 'add';
  return isOnly && saysMeaning(clause, 'have', 'available') && !hasMark(clause, 'negation', 'no', 'except');
}

/** "The 128", where that is a value of what lies before one's eyes; said to "shall I add it?", it is a yes to that one. */
function valueWish({ reading, view, item }: Situation): 'add' | 'choose' | undefined {
  if (reading.hasProduct || reading.hasDescription || hasMark(reading.clause, 'negation', 'except')) return undefined;
  const isOffered = view.pending?.kind === 'confirm' && view.pending.what === 'add' && view.focus !== null;
  const isFigure = reading.hasNumber && !reading.hasOption;
  if (!(isOffered || isFigure) || Object.keys(item().options).length === 0) return undefined;
  if (isOffered) return 'add';
  return view.focus || view.shown.length > 0 ? 'choose' : undefined;
}

/** Words that neither the shop nor any talk has, among small ones, may say anything: "vocês são muito lentos". */
function isUnknownTalk({ reading }: Situation): boolean {
  const { clause, content, isKnown, hasOption, hasNumber } = reading;
  const small = clause.to - clause.from - content.product.length;
  return content.product.length > 0 && !isKnown && !hasOption && !hasNumber && small > 1;
}

/** "A present for a dancer": what it is for names no goods. */
function asksForGift({ reading }: Situation): boolean {
  const { name, probability } = topOf(reading);
  return name === 'recommend' && probability >= surelySaid && saysMeaning(reading.clause, 'gift', 'recommend');
}

const surelySaid = 0.6;

/** "Buangin dekernya": beside a thing that is known stands a word that no shop has, and it looks like a word of a wish. */
function saysMore({ reading }: Situation): boolean {
  return reading.isKnown && hasStrange(reading) && topOf(reading).probability >= surelySaid;
}

/** Among the words that could name a thing is one that neither this shop nor any has. */
function hasStrange({ content, clause }: Reading): boolean {
  const { named, mentions } = clause.message;
  return content.product.some((at) => !named[at] && !mentions.some((mention) => mention.from <= at && at < mention.to));
}
