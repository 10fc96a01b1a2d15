import { offeredPayments, paymentCalled, paymentMethods } from '#commerce/payments';
import { shippingMethods } from '#commerce/shop';
import { type Command, type CommandName, operatingPoints, type Understanding } from '#understanding';
import { words } from '#understanding/text';
import { bestLabel } from '../labels.ts';
import { type Draft, namesNothing } from './draft.ts';

/** Ways to pay that people name by their brand, whether a shop has them or not. */
const waysToPay =
  /(?<!\p{L})(?:pix|boleto|picpay|mercado ?pago|paypal|klarna|apple ?pay|google ?pay|stripe|wise|gopay|ovo|dana|qris|shopee ?pay|linkaja|сбп|qiwi|киви|юmoney|(?:credit |debit )?card|kartu(?: kredit| debit)?|карт[аойу]{1,2}|cart[aã]o|bitcoin|биткоин|crypto|kripto|cripto|крипт\p{L}*)(?!\p{L})/iu;
const fewWords = 3;
const longestWay = 6;

/** Asked how to pay or to deliver, a word or two that name no way we have are an answer all the same: "PayPal". */
export function withMethod({ open, world }: Draft, commands: Command[]): Command[] {
  const { pending } = open;
  const [only] = commands;
  const isAsked =
    pending?.kind === 'payment_method' || (pending?.kind === 'shipping_method' && only?.name === 'ask_payment_ways');
  const ids = pending?.kind === 'payment_method' ? pending.ids : offeredPayments(world.catalog.shop);
  const called = isAsked ? paymentCalled(world.said, ids) : undefined;
  if (called && commands.length === 1 && words(world.said).length <= longestWay && !world.said.includes('?'))
    return [{ name: 'give', field: 'payment_method', value: called }];
  if (pending?.kind !== 'shipping_method' && pending?.kind !== 'payment_method') return commands;
  const isPayment = only?.name === 'ask_payment_ways';
  const isChange = only?.name === 'change' && only.value === undefined && words(world.said).length === 1;
  const isPaying = isPayment || only?.name === 'pay' || only?.name === 'paid';
  const isWay = waysToPay.test(world.said);
  const isAnswer =
    isWay || (only !== undefined && (namesNothing(only) || isPaying || isChange || only.name === 'out_of_scope'));
  const isShort = words(world.said).length <= fewWords && !world.said.includes('?');
  if (commands.length !== 1 || !isAnswer || !isShort || !/\p{L}{2}/u.test(world.said)) return commands;
  const field = isPayment || isWay ? 'payment_method' : pending.kind;
  return [{ name: 'give', field, value: world.said.trim() }];
}

/** Surer than this, a message is not taken for the name of a method instead. */
const sureOfWish = 0.8;

export function mayNameMethod({ commands, confidence }: Understanding): boolean {
  const [only] = commands;
  const isChange = only?.name === 'change' && only.value === undefined;
  const isGiven = only?.name === 'give' && givenAs.has(only.field);
  return (commands.length === 1 && (isChange || isGiven)) || confidence < sureOfWish;
}

/** As what the name of a method may have been taken. */
const givenAs = new Set<string>(['name', 'shipping_method', 'payment_method']);

const longestMethod = 5;
/** What is not understood otherwise may say more around it: "rather the post, it is cheaper". */
const longestUnsure = 8;

/** The way to pay that is named in some words, by its label or another name; undefined when none is. */
export function paymentSaid({ world, meaning }: Draft): string | undefined {
  const ways = paymentMethods(world.catalog.shop, 0, meaning.language);
  const ids = ways.map(({ id }) => id);
  return (
    paymentCalled(world.said, ids) ??
    ids[
      bestLabel(
        ways.map(({ id, label }) => `${id} ${label}`),
        world.said,
      )
    ]
  );
}

const waysAsked = new Set<CommandName>(['ask_payment_ways', 'ask_shipping', 'delivery_time']);

/** An order is being made, or the ways to pay and deliver were asked for what lies in the cart. */
function isChoosing({ world, state }: Draft): boolean {
  const { checkout, lines } = world.cart;
  return checkout.status === 'active' || (lines.length > 0 && state.lastCommands.some((name) => waysAsked.has(name)));
}

/** While an order is being made, a few words that name a way of delivery or payment choose it, asked for or not. */
export function methodSaid(draft: Draft): Command | null {
  const { world, meaning, open } = draft;
  const { said, cart, catalog } = world;
  const pendingKind = open.pending?.kind;
  const longest = meaning.confidence < operatingPoints.act ? longestUnsure : longestMethod;
  if (!isChoosing(draft) || said.includes('?') || words(said).length > longest) return null;
  const shipping = shippingMethods(catalog.shop).map(({ id, name }) => ({
    field: 'shipping_method' as const,
    id,
    label: name,
  }));
  const payment = paymentMethods(catalog.shop, cart.total, meaning.language).map(({ id, label }) => ({
    field: 'payment_method' as const,
    id,
    label,
  }));
  const changed = meaning.commands.flatMap((command) => (command.name === 'change' ? command.field : []));
  const methods = [...shipping, ...payment].filter(({ field }) => changed.length === 0 || changed.includes(field));
  const method =
    methods[
      bestLabel(
        methods.map(({ id, label }) => `${id} ${label}`),
        said,
      )
    ];
  if (method) return { name: 'give', field: method.field, value: method.id };
  const called = changed.includes('shipping_method')
    ? undefined
    : paymentCalled(
        said,
        payment.map(({ id }) => id),
      );
  const isTakenForName = meaning.commands.every((command) => command.name === 'give' && command.field === 'name');
  const isAsked = pendingKind === 'payment_method' || changed.includes('payment_method') || isTakenForName;
  return called && isAsked ? { name: 'give', field: 'payment_method', value: called } : null;
}
