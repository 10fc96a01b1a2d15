import { isCommonTalk, isLikeTalk, isTalk } from '../grammar.ts';
import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import { isCommonConcept } from '../reading/cells.ts';
import { type Clause, hasMark, type Mention, type Message } from '../reading/message.ts';
import { valuesOf } from './options.ts';
import { isSoldThing, isThingAndValue, isValue, namesGoods } from './thing-or-value.ts';

/**
 * Which tokens of a clause describe the thing, and how. product: words that name it; describing: for whom, for what, what it
 * can; option: its option values; loose: words that belong to it only beside a word that surely does ("new" in "new balance").
 */
export type Content = { product: number[]; describing: number[]; options: Mention[] };

type Role = 'product' | 'describing' | 'option' | 'loose' | 'none';

export function contentOf(lexicon: Lexicon, clause: Clause): Content {
  const { message, from, to } = clause;
  const first = Array.from({ length: to - from }, (_, offset) => roleOf(lexicon, message, from + offset));
  const named = forWhom(clause, valuesBesideThings(lexicon, clause, first));
  const roles = withoutMeasured(clause, withoutAddressed(lexicon, clause, named));
  const isAlone = !roles.includes('product');
  const product = roles.flatMap((role, offset) => {
    const isBeside = roles[offset - 1] === 'product' || roles[offset + 1] === 'product';
    // "10 sachês de atum": what is counted is the thing, where nothing else is named.
    const isCounted = isAlone && message.numbers.some(({ to: end, counted }) => end === from + offset && !counted);
    return role === 'product' || (role === 'loose' && (isBeside || isCounted)) ? [from + offset] : [];
  });
  const options = message.mentions.filter(
    (mention) => mention.from >= from && mention.to <= to && roles[mention.from - from] === 'option',
  );
  const describing = roles.flatMap((role, offset) => (role === 'describing' ? [from + offset] : []));
  return { product, describing, options };
}

/** "Casing Nova A5": what is a thing by itself is a value of the thing that is named beside it. */
function valuesBesideThings(lexicon: Lexicon, { message, from, to }: Clause, roles: Role[]): Role[] {
  const both = message.mentions.filter(
    (mention) => mention.from >= from && mention.to <= to && isThingAndValue(lexicon, mention.meanings),
  );
  const isInside = (at: number) => both.some((mention) => mention.from <= at && at < mention.to);
  const isOther = roles.some(
    (role, offset) => role === 'product' && message.named[from + offset] && !isInside(from + offset),
  );
  // "Change the flavour to cookies": what is said of an option is a value of it.
  const isOfOption = message.mentions.some(
    (mention) => mention.from >= from && mention.to <= to && mention.meanings.some(({ kind }) => kind === 'option'),
  );
  return isOther || isOfOption ? roles.map((role, offset) => (isInside(from + offset) ? 'option' : role)) : roles;
}

/** "Bolunya tahan berapa hari teh?": how the seller is addressed is no tea, beside another thing or where the shop's voice is called so. */
function withoutAddressed({ settings }: Lexicon, { message, from, to }: Clause, roles: Role[]): Role[] {
  const persona = (settings.persona ?? '').toLowerCase().split(/\s+/);
  return roles.map((role, offset) => {
    const at = from + offset;
    const isHonorific = role === 'product' && message.marks[at]?.some(({ tag }) => tag === 'honorific');
    if (!isHonorific) return role;
    const isGreeted = message.marks.some(
      (list, start) => start < at && list.some((mark) => mark.tag === 'greeting' && mark.to === at),
    );
    const isLast = at === to - 1 || message.tokens[at + 1]?.kind === 'sign';
    const isCounted = message.numbers.some((number) => number.to === at);
    const isOther =
      roles.some((other, place) => place !== offset && other === 'product') ||
      persona.includes(message.tokens[at]?.plain ?? '');
    return (isGreeted || (isLast && isOther && at > from)) && !isCounted ? 'none' : role;
  });
}

/** "How many cups does the jug hold": what is counted in is not what is asked about, where another thing is named apart from it. */
function withoutMeasured({ message, from }: Clause, roles: Role[]): Role[] {
  const at = roles.findIndex(
    (role, offset) =>
      role === 'product' &&
      message.marks.some((list, start) =>
        list.some(
          (mark) =>
            mark.tag === 'meaning' && mark.value === 'how-much' && mark.to === from + offset && start < from + offset,
        ),
      ),
  );
  const isOther = roles.some((role, offset) => role === 'product' && Math.abs(offset - at) > 1);
  return at < 0 || !isOther ? roles : roles.map((role, offset) => (offset === at ? 'none' : role));
}

/** "One more for a mate": for whom it is names no thing. */
function forWhom(clause: Clause, roles: Role[]): Role[] {
  if (!hasMark(clause, 'more')) return roles;
  const { message, from } = clause;
  return roles.map((role, offset) => {
    const at = from + offset;
    const isAfterFor = message.marks.some(
      (list, start) => start < at && list.some(({ tag, to }) => tag === 'purpose' && to === at),
    );
    const isStrange = !message.named[at] && !message.mentions.some((mention) => mention.from <= at && at < mention.to);
    return role === 'product' && isAfterFor && isStrange ? 'none' : role;
  });
}

/** The words about the thing as written, without the words around it. */
export function contentText({ message }: Clause, content: Content): string {
  const optionTokens = content.options.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  );
  const places = [...new Set([...content.product, ...content.describing, ...optionTokens])].sort((a, b) => a - b);
  const raws = places.flatMap((at) => {
    const token = message.tokens[at];
    return token && token.start !== message.tokens[at - 1]?.start ? [token.raw] : [];
  });
  return raws.join(' ');
}

function roleOf(lexicon: Lexicon, message: Message, at: number): Role {
  const token = message.tokens[at];
  if (!token || token.kind === 'sign') return 'none';
  if (message.contacts.some((contact) => contact.from <= at && at < contact.to)) return 'none';
  if (message.price && at >= message.price.from && at < message.price.to) return 'none';
  // "2 pasang" counts, though a pair is two people as well.
  if (message.numbers.some(({ counted, from, to }) => counted && from < at && at < to)) return 'none';
  const mention = message.mentions.find((found) => found.from <= at && at < found.to);
  const meant = mention ? mentionRole(lexicon, message, mention) : undefined;
  if (meant) return meant;
  if (token.kind === 'number' || isNumberWord(message, at)) return numberRole(message, at);
  if (message.named[at] && !isTalk(lexicon.engine, token.word)) return 'product';
  if (!isLikeTalk(lexicon.engine, token.word)) return saysWish(message, at) ? 'none' : 'product';
  if (!message.named[at] || isClosed(message, at)) return 'none';
  return isCommonTalk(lexicon.engine, token.word) ? 'loose' : 'product';
}

function mentionRole(lexicon: Lexicon, message: Message, mention: Mention): Role | undefined {
  const token = message.tokens[mention.from];
  const isFigure = token?.kind === 'number' && mention.to - mention.from === 1;
  if (mention.meanings.some((meaning) => isSoldThing(lexicon, meaning))) return 'product';
  if (mention.meanings.some((meaning) => isOption(meaning) || isValue(lexicon, meaning))) {
    if (isFigure) return undefined;
    if (isMistakable(lexicon, message, mention)) return undefined;
    if (isTitleAsItStands(lexicon, message, mention)) return 'product';
    // A colour or material that is no value here may be a word of a name: "White Tea", "linho" where linen is sold.
    const isNamed = message.named[mention.from] || namesGoods(lexicon, mention);
    return valuesOf(lexicon, mention, []).length === 0 && isNamed ? 'product' : 'option';
  }
  if (mention.meanings.some(isProduct) || isOnlyName(lexicon, message, mention)) return 'product';
  const isDescribing = mention.meanings.some(
    (meaning) => meaning.kind === 'concept' && meaning.concept.kind !== 'option',
  );
  return !isDescribing ? 'none' : isNameOfFew(lexicon, message, mention) ? 'product' : 'describing';
}

/** "The junior one": whom a thing is for may be what the few that are called so are told apart by. */
function isNameOfFew({ words }: Lexicon, { tokens }: Message, { from, to }: Mention): boolean {
  const inTitles = words.get(`=${tokens[from]?.plain}`)?.weights.filter((weight) => weight === 1).length ?? 0;
  return to - from === 1 && inTitles > 0 && inTitles <= mostCalledSo;
}

const mostCalledSo = 2;

/** "Чернила" is ink where it is sold, though its stem is that of "black". */
function isTitleAsItStands(
  { words, engine }: Lexicon,
  { tokens, language }: Message,
  { from, to, meanings }: Mention,
): boolean {
  const key = `=${tokens[from]?.plain}`;
  const isExact = engine.concepts.phrases.get(language)?.byFirst.has(key) ?? false;
  const isOfTitle = words.get(key)?.weights.includes(1) ?? false;
  return to - from === 1 && isOfTitle && !isExact && meanings.every(({ kind }) => kind === 'concept');
}

/** "The kit": no option of the shop is called so, but something of it is. */
function isOnlyName(
  { words, optionsByConcept }: Lexicon,
  { tokens }: Message,
  { from, to, meanings }: Mention,
): boolean {
  const isOption = meanings.some(
    (meaning) =>
      meaning.kind !== 'concept' || meaning.concept.kind !== 'option' || optionsByConcept.has(meaning.concept.id),
  );
  return to - from === 1 && !isOption && (words.get(`=${tokens[from]?.plain}`)?.weights.includes(1) ?? false);
}

function isProduct(meaning: Meaning): boolean {
  return (
    meaning.kind === 'title' ||
    meaning.kind === 'type' ||
    (meaning.kind === 'concept' && meaning.concept.kind === 'type')
  );
}

export function isOption(meaning: Meaning): boolean {
  if (meaning.kind === 'value') return true;
  return meaning.kind === 'concept' && ['colour', 'size', 'material', 'value'].includes(meaning.concept.kind);
}

function isNumberWord(message: Message, at: number): boolean {
  return message.numbers.some((number) => number.from <= at && at < number.to);
}

/** A measure describes the thing ("2 liter"); so does a figure that its name has right after a word of it ("iPhone 15"). */
function numberRole(message: Message, at: number): Role {
  const number = message.numbers.find((found) => found.from <= at && at < found.to);
  if (!number || number.counted || number.money) return 'none';
  // Of "five hundred grams" the last two words are the value: the ones before them are no name beside it.
  const isOfValue = message.mentions.some(({ from, to }) => at < from && from < number.to && to >= number.to);
  if (number.unit) return isOfValue ? 'none' : 'product';
  return message.named[at] && message.named[at - 1] && !number.spelled ? 'product' : 'none';
}

/** "Buangin", "выбрасываем": no corpus has the word, but what it begins with means something in talk. */
function saysWish({ marks, named }: Message, at: number): boolean {
  return !named[at] && (marks[at]?.some(({ tag }) => tag === 'meaning') ?? false);
}

/** A closed word of the language is never part of a name. */
function isClosed(message: Message, at: number): boolean {
  const clause = { message, from: at, to: at + 1 };
  return hasMark(clause, 'function', 'question', 'filler', 'pointer', 'and', 'negation', 'yes', 'no', 'more');
}

/** A value that so many wishes are made with ("full", "aja") is rather talk. */
const widespread = 20;

/** An option value that is a common word of talk as well ("pas", "full"), and no colour or size that everyone knows. */
function isMistakable(lexicon: Lexicon, message: Message, mention: Mention): boolean {
  if (mention.to - mention.from > 1 || mention.meanings.some(isCommonConcept)) return false;
  const token = message.tokens[mention.from];
  if (!token || token.plain.length <= 3)
    return isClosed(message, mention.from) && token?.raw === token?.raw.toLowerCase();
  return isClosed(message, mention.from) || isCommonTalk(lexicon.engine, token.word, widespread);
}
