import type { Command, CommandName } from '#understanding';
import type { OutcomeOf, Seen } from '../outcomes.ts';
import type { LabelArguments } from '../replies/phrases.ts';
import type { Offer } from '../state.ts';
import { fill } from '../task.ts';
import { cardsOf, listLines, remember } from './cards.ts';
import { cartLines } from './cart.ts';
import { failed } from './manners.ts';
import { fallbackOffers } from './offers.ts';
import {
  ask,
  focusOn,
  money,
  named,
  offer,
  optionWord,
  seenLine,
  showCommand,
  suggest,
  type Talk,
  tell,
  titleOf,
  valueWord,
} from './talk.ts';

export function asksProduct(talk: Talk, { seen, task }: OutcomeOf<'asksProduct'>) {
  remember(talk, seen);
  const question = talk.say('whichProduct');
  tell(talk, [question, ...listLines(talk, seen)], { kind: 'products', items: cardsOf(talk, seen) });
  const offers = seen.map(({ product }) => {
    const command = fill(task, (item) => ({
      text: '',
      candidates: [{ handle: product.handle, score: 1 }],
      options: item.options,
    }));
    return { label: titleOf(talk, product), command };
  });
  const pending = { kind: 'product', handles: seen.map(({ product }) => product.handle) } as const;
  ask(talk, { pending, expects: { field: 'option' }, question: '', offers, task });
  talk.state.question = { text: question, field: 'option' };
}

/** Asks for one option of a product, by the values that can still be had. */
export function asksOption(talk: Talk, { seen, option, values, usual: before, task }: OutcomeOf<'asksOption'>) {
  focusOn(talk, seen);
  const live = values.filter(({ available }) => available).map(({ value }) => value);
  const gone = values.filter(({ available }) => !available).map(({ value }) => value);
  if (live.length === 0) return soldOut(talk, seen);
  const title = named(talk, titleOf(talk, seen.product), seen.options);
  const question = talk.say('whichOption', { title, option: optionWord(talk, option).toLowerCase() });
  const word = (value: string) => valueWord(talk, value);
  const offers = live.map((value) => ({ label: word(value), command: withOption(task, option, value) }));
  const usual = before && live.includes(before.value) ? before.value : undefined;
  const plain = `${question} ${live.map(word).join(', ')}`;
  const lines = [
    plain,
    usual ? talk.say('asLastTime', { value: word(usual) }) : '',
    gone.length > 0 ? talk.say('soldOutValues', { values: gone.map(word).join(', ') }) : '',
  ];
  ask(talk, {
    pending: { kind: 'option', handle: seen.product.handle, option, values: live, ...(usual && { usual }) },
    expects: { field: 'option', option },
    question: lines.filter(Boolean).join('\n'),
    offers,
    task,
  });
  if (usual && talk.state.question) talk.state.question = { ...talk.state.question, text: plain };
}

function withOption(task: OutcomeOf<'asksOption'>['task'], option: string, value: string): Command {
  return fill(task, (item) => ({ ...item, options: { ...item.options, [option]: value } }));
}

function soldOut(talk: Talk, seen: Seen) {
  offer(talk, talk.say('soldOut', { title: titleOf(talk, seen.product) }), fallbackOffers(talk));
}

export function asksLine(talk: Talk, { cart, variantIds, task }: OutcomeOf<'asksLine'>) {
  const lines = cart.lines.filter(({ variantId }) => variantIds.includes(variantId));
  talk.state.shown = lines.map(seenLine);
  const offers = lines.map(({ handle, title, options }) => ({
    label: named(talk, title, options),
    command: fill(task, () => ({ text: '', candidates: [{ handle, score: 1 }], options })),
  }));
  ask(talk, {
    pending: { kind: 'choices', labels: offers.map(({ label }) => label) },
    expects: { field: 'option' },
    question: [talk.say('whichLine'), ...cartLines(talk, { lines })].join('\n'),
    offers,
    task,
  });
}

export function asksConfirm(talk: Talk, outcome: OutcomeOf<'asksConfirm'>) {
  const { what, onYes } = outcome;
  if (what === 'handover' && talk.voice.isWaiting) return tell(talk, talk.say('leftForPerson'));
  ask(talk, {
    pending: { kind: 'confirm', what },
    expects: { field: 'confirm' },
    question: confirmQuestion(talk, outcome),
    offers: [
      { label: talk.say('yes'), command: { name: 'yes' } },
      { label: talk.say('no'), command: { name: 'no' } },
    ],
    task: { command: onYes, slot: 'item' },
  });
}

function confirmQuestion(talk: Talk, { what, cart, order }: OutcomeOf<'asksConfirm'>): string {
  switch (what) {
    case 'empty_cart':
      return talk.say('confirmEmpty', { count: cart?.lines.length ?? 0 });
    case 'cancel_order':
      return talk.say('confirmCancel', { number: order?.number ?? '', total: money(talk, order?.total ?? 0) });
    case 'erase':
      return talk.say('confirmErase');
    case 'reorder':
      return talk.say('confirmReorder');
    case 'handover':
      return talk.say('confirmHandover');
    default:
      return talk.say('shallIAdd');
  }
}

/** The same question again, shorter than the first time, with its choices. */
export function asksAgain(talk: Talk) {
  const { pending, offered, question, task } = talk.state;
  if (!pending || !question) return;
  const first = talk.parts.length === 0 ? question.text : talk.say('again', { question: question.text });
  ask(talk, {
    pending,
    expects: { field: question.field, option: question.option },
    question: first,
    offers: offered,
    task,
  });
  talk.state.question = { ...question, again: true };
}

/** Phrases for what a customer may have meant, as buttons say it. */
const meanings: Partial<Record<CommandName, Exclude<keyof LabelArguments, 'meansFind' | 'meansAdd' | 'useLeft'>>> = {
  ask_offers: 'meansOffers',
  ask_price: 'meansPrice',
  ask_stock: 'meansStock',
  ask_options: 'meansOptions',
  ask_fact: 'meansFact',
  ask_size: 'meansFact',
  remove: 'meansRemove',
  set_quantity: 'meansQuantity',
  change_quantity: 'meansQuantity',
  show_cart: 'meansCart',
  apply_coupon: 'meansCoupon',
  ask_coupon: 'meansCoupon',
  checkout: 'meansCheckout',
  order_status: 'meansStatus',
  delivery_time: 'meansStatus',
  cancel_order: 'meansCancelOrder',
  return_order: 'meansReturn',
  change_order_address: 'meansAddress',
  reorder: 'meansReorder',
  pay: 'meansPay',
  ask_hours: 'meansHours',
  ask_shipping: 'meansShipping',
  ask_payment_ways: 'meansPaymentWays',
  ask_stores: 'meansStores',
  ask_contact: 'meansContact',
  ask_faq: 'meansFaq',
  ask_person: 'meansPerson',
  complain: 'meansComplain',
};

export function asksMeaning(talk: Talk, { meanings: commands }: OutcomeOf<'asksMeaning'>) {
  const named = commands.flatMap((command) => meaningOffer(talk, command) ?? []);
  const distinct = [...new Map(named.map((one) => [one.label, one])).values()];
  const [only] = distinct;
  if (!only) return failed(talk);
  if (distinct.length === 1) return asksGuess(talk, only);
  const lines = distinct.map(({ label }, index) => `${index + 1}. ${label}`);
  offer(talk, [talk.say('didYouMean'), ...lines].join('\n'), [
    ...distinct,
    { label: talk.say('meansOther'), command: { name: 'correct' } },
  ]);
}

/** With a single meaning it is a yes or no. */
function asksGuess(talk: Talk, { label, command }: Offer) {
  ask(talk, {
    pending: { kind: 'confirm', what: 'guess' },
    expects: { field: 'confirm' },
    question: talk.say('isItThis', { meaning: label.slice(0, 1).toLowerCase() + label.slice(1) }),
    offers: [
      { label: talk.say('yes'), command: { name: 'yes' } },
      { label: talk.say('no'), command: { name: 'no' } },
    ],
    task: { command, slot: 'item' },
  });
}

/** What the customer may have meant, as a button says it; null when it cannot be put in words. */
function meaningOffer(talk: Talk, command: Command): Offer | null {
  if (command.name === 'find' || command.name === 'recommend') {
    const { text, types, options } = command.query;
    const wanted = text.trim() || types.join(', ') || Object.values(options).join(', ');
    return wanted ? { label: talk.say('meansFind', { text: wanted }), command } : null;
  }
  if (command.name === 'add') {
    const text = command.items
      .map(({ item }) => item.text)
      .filter(Boolean)
      .join(', ');
    const wanted = text || talk.state.focus?.title;
    return wanted ? { label: talk.say('meansAdd', { text: wanted }), command } : null;
  }
  const key = meanings[command.name];
  return key ? { label: talk.say(key), command } : null;
}

export function lacks(talk: Talk, { what, alike, seen }: OutcomeOf<'lacks'>) {
  switch (what.kind) {
    case 'product':
      return lacksProduct(talk, what.text, alike);
    case 'variant':
      return lacksVariant(talk, seen, what.options);
    case 'pointer':
      return offer(talk, talk.say('nothingThere'), fallbackOffers(talk));
    case 'line':
      return tell(talk, what.text ? talk.say('notInCart', { text: what.text }) : talk.say('notThatInCart'));
    case 'emptyCart':
      return offer(talk, talk.say('cartEmpty'), fallbackOffers(talk));
    case 'unchosen':
      return tell(talk, seen ? talk.say('notChosenYet', { title: titleOf(talk, seen.product) }) : '');
    case 'undo':
      return tell(talk, talk.say('nothingToUndo'));
    case 'more':
      return offer(talk, talk.say('whatToDo'), fallbackOffers(talk));
    case 'language':
      return tell(talk, talk.say('unknownLanguage'));
  }
}

function lacksProduct(talk: Talk, text: string, alike: Seen[]) {
  if (alike.length === 0) return offer(talk, talk.say('noSuchProduct', { text }), fallbackOffers(talk));
  remember(talk, alike);
  const lines = [talk.say('notFoundAlike', { text }), ...listLines(talk, alike)];
  tell(talk, lines, { kind: 'products', items: cardsOf(talk, alike) });
  suggest(
    talk,
    talk.say('whichLike'),
    alike.map(({ product }) => {
      const label = titleOf(talk, product);
      return { label, command: showCommand(product.handle, label) };
    }),
  );
}

function lacksVariant(talk: Talk, seen: Seen | undefined, options: Record<string, string>) {
  if (!seen) return;
  tell(
    talk,
    talk.say('noSuchVariant', {
      title: titleOf(talk, seen.product),
      values: Object.values(options)
        .map((value) => valueWord(talk, value))
        .join(', '),
    }),
  );
}
