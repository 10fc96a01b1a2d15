import type { Cart, CartLine } from '#commerce/carts';
import type { CouponRefusal, OutcomeOf } from '../outcomes.ts';
import type { UndoPoint } from '../state.ts';
import { cardsOf } from './cards.ts';
import { checkoutOffer, fallbackOffers, seeProducts } from './offers.ts';
import { goneButOthers, hasOthers } from './sold-out.ts';
import {
  addCommand,
  ask,
  date,
  focusOn,
  listed,
  money,
  named,
  offer,
  seenLine,
  seenName,
  suggest,
  type Talk,
  tell,
} from './talk.ts';

/** A line of a cart or an order. */
type Line = Pick<CartLine, 'title' | 'options' | 'quantity' | 'total'>;

function lineName(talk: Talk, { title, options }: Pick<Line, 'title' | 'options'>): string {
  return named(talk, title, options);
}

export function cartLines(talk: Talk, { lines }: { lines: Line[] }): string[] {
  return lines.map(
    (line, index) => `${index + 1}. ${line.quantity} x ${lineName(talk, line)}: ${money(talk, line.total)}`,
  );
}

/** Subtotal and discount when there is a discount; the caller adds the total. */
export function discountLines(
  talk: Talk,
  { subtotal, discount, coupon }: Pick<Cart, 'subtotal' | 'discount' | 'coupon'>,
): string[] {
  if (discount === 0) return [];
  const amount = money(talk, discount);
  return [
    talk.say('subtotal', { amount: money(talk, subtotal) }),
    coupon ? talk.say('discountCode', { amount, code: coupon }) : talk.say('discount', { amount }),
  ];
}

export function cart(talk: Talk, { cart: now }: OutcomeOf<'cart'>) {
  if (now.lines.length === 0) return offer(talk, talk.say('cartEmpty'), fallbackOffers(talk));
  showCart(talk, now, [talk.say('cart', { count: now.lines.length })]);
  nextStep(talk);
}

function showCart(talk: Talk, now: Cart, before: string[]) {
  talk.state.shown = now.lines.map(seenLine);
  talk.state.list = null;
  const lines = [
    ...before,
    ...cartLines(talk, now),
    ...discountLines(talk, now),
    talk.say('total', { amount: money(talk, now.total) }),
  ];
  tell(talk, lines, { kind: 'cart' });
}

/** While the checkout goes on, its own question follows; so does one that a half-said wish left. */
function nextStep(talk: Talk) {
  const follows = talk.outcomes.some(
    ({ kind }) => kind.startsWith('checkout') || kind.startsWith('asks') || kind === 'placed',
  );
  if (!follows)
    suggest(talk, talk.say('nextStep'), [checkoutOffer(talk), seeProducts(talk, talk.say('moreThings'))], {
      name: 'checkout',
    });
}

function keepUndo(talk: Talk, before: UndoPoint) {
  talk.state.undo = before;
}

export function added(talk: Talk, { cart: now, before, items }: OutcomeOf<'added'>) {
  keepUndo(talk, before);
  const lines = items.flatMap(({ variantId, quantity }) => {
    const line = now.lines.find((candidate) => candidate.variantId === variantId);
    return line ? [{ line, quantity }] : [];
  });
  const last = lines.at(-1);
  if (!last) return;
  talk.state.focus = seenLine(last.line);
  const titles = listed(
    talk,
    lines.map(({ line, quantity }) => (quantity > 1 ? `${quantity} x ${lineName(talk, line)}` : lineName(talk, line))),
  );
  const said =
    lines.length === 1
      ? talk.say('added', { title: lineName(talk, last.line), quantity: last.quantity })
      : talk.say('addedSeveral', { titles });
  changed(talk, now, said);
}

/** A change and what the cart comes to now. */
function changed(talk: Talk, now: Cart, said: string) {
  if (now.lines.length === 0) return offer(talk, [said, talk.say('emptied')].join('\n'), [seeProducts(talk)]);
  if (now.lines.length === 1)
    tell(talk, [said, talk.say('total', { amount: money(talk, now.total) })], { kind: 'cart' });
  else showCart(talk, now, [said]);
  nextStep(talk);
}

export function quantitySet(talk: Talk, { cart: now, before, variantId, quantity }: OutcomeOf<'quantitySet'>) {
  keepUndo(talk, before);
  const line = now.lines.find((candidate) => candidate.variantId === variantId);
  if (line) talk.state.focus = seenLine(line);
  changed(talk, now, talk.say('quantityNow', { title: line ? lineName(talk, line) : '', quantity }));
}

export function removed(talk: Talk, { cart: now, before, lines }: OutcomeOf<'removed'>) {
  keepUndo(talk, before);
  if (now.lines.length === 0) talk.state.focus = null;
  const titles = listed(
    talk,
    lines.map((line) => lineName(talk, line)),
  );
  changed(talk, now, talk.say('removed', { titles }));
}

export function replaced(talk: Talk, { cart: now, before, from, to }: OutcomeOf<'replaced'>) {
  keepUndo(talk, before);
  const line = now.lines.find(({ variantId }) => variantId === to);
  if (line) talk.state.focus = seenLine(line);
  const name = (one: Line | undefined) => (one ? lineName(talk, one) : '');
  changed(talk, now, talk.say('replaced', { from: name(from), to: name(line) }));
}

export function emptied(talk: Talk, { before }: OutcomeOf<'emptied'>) {
  keepUndo(talk, before);
  talk.state.focus = null;
  offer(talk, talk.say('emptied'), [seeProducts(talk)]);
}

export function restored(talk: Talk, { cart: now, before }: OutcomeOf<'restored'>) {
  keepUndo(talk, before);
  changed(talk, now, talk.say('restored'));
}

/** Says how many there are, and offers these. */
export function outOfStock(talk: Talk, { seen, left, inCart }: OutcomeOf<'outOfStock'>) {
  focusOn(talk, seen);
  const title = seenName(talk, seen);
  if (left === 0 && hasOthers(seen)) return goneButOthers(talk, seen);
  if (left === 0) {
    tell(talk, talk.say('noneLeft', { title }));
    return offer(talk, '', fallbackOffers(talk));
  }
  tell(talk, talk.say('onlyLeft', { title, left }), { kind: 'products', items: cardsOf(talk, [seen]) });
  const more = left - inCart;
  if (more <= 0) return nextStep(talk);
  const command = addCommand(seen.product.handle, seen.variant?.options ?? seen.options, more);
  ask(talk, {
    pending: { kind: 'confirm', what: 'add' },
    expects: { field: 'confirm' },
    question: talk.say('takeLeft', { left: more }),
    offers: [{ label: talk.say('useLeft', { left: more }), command }],
    task: { command, slot: 'item' },
  });
}

export function badQuantity(talk: Talk, { seen, maximum }: OutcomeOf<'badQuantity'>) {
  tell(talk, talk.say('tooMany', { title: seenName(talk, seen), maximum }));
}

export function couponApplied(talk: Talk, { cart: now, before, code }: OutcomeOf<'couponApplied'>) {
  keepUndo(talk, before);
  if (now.lines.length === 0) return offer(talk, talk.say('couponKept', { code }), [seeProducts(talk)]);
  showCart(talk, now, [talk.say('couponApplied', { code, amount: money(talk, now.discount) })]);
  nextStep(talk);
}

export function couponRefused(talk: Talk, { code, reason, cart: now }: OutcomeOf<'couponRefused'>) {
  tell(talk, refusal(talk, code, reason));
  if (now.lines.length > 0) nextStep(talk);
}

function refusal(talk: Talk, code: string, reason: CouponRefusal): string {
  switch (reason.kind) {
    case 'unknownCode':
      return talk.say('couponUnknown', { code });
    case 'expired':
      return talk.say('couponExpired', { code, date: date(talk, new Date(reason.at.getTime() - 1)) });
    case 'notYet':
      return talk.say('couponNotYet', { code, date: date(talk, reason.at) });
    case 'belowMinimum':
      return talk.say('couponMinimum', { code, minimum: money(talk, reason.minimum) });
    case 'usedUp':
      return talk.say('couponUsedUp', { code });
    case 'usedByYou':
      return talk.say('couponUsedByYou', { code });
    case 'notApplicable':
      return talk.say('couponNotApplicable', { code });
  }
}

export function couponRemoved(talk: Talk, { cart: now, before }: OutcomeOf<'couponRemoved'>) {
  keepUndo(talk, before);
  if (now.lines.length === 0) return tell(talk, talk.say('couponRemoved'));
  showCart(talk, now, [talk.say('couponRemoved')]);
  nextStep(talk);
}
