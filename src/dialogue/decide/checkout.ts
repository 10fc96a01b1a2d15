import { shippingMethods } from '#commerce/shop';
import { type CommandOf, saysPickup } from '#understanding';
import { leadGiven, leadOf } from '../flows/lead-flow.ts';
import { type Draft, isAsking, push, settle } from './draft.ts';
import { paymentSaid } from './methods-said.ts';
import { changeAddress, changePayment } from './orders.ts';
import { yes } from './yes-no.ts';

/** What is still half said is not waited for, unless there is nothing else to order: it is told that it is not in it yet. */
export function checkout(draft: Draft) {
  const { pending } = draft.open;
  if (isAsking(draft)) {
    draft.state.queue = [...draft.state.queue, { name: 'checkout' }];
    return;
  }
  if (pending?.kind === 'confirm' && pending.what === 'order') return yes(draft);
  const halfSaid = pending?.kind === 'option' && draft.open.task?.command.name === 'add' ? pending.handle : null;
  if (halfSaid && draft.world.cart.lines.length === 0 && !draft.state.lastCommands.includes('checkout')) {
    draft.state.queue = [...draft.state.queue, { name: 'checkout' }];
    return push(draft, { do: 'askAgain' });
  }
  if (halfSaid) push(draft, { do: 'lack', what: { kind: 'unchosen', handle: halfSaid } });
  const offered = pending?.kind === 'confirm' && pending.what === 'add' ? draft.open.task?.command : undefined;
  settle(draft);
  if (offered && draft.world.cart.lines.length === 0) {
    draft.open = { ...draft.open, pending: null, task: null };
    draft.run(offered);
    return draft.run({ name: 'checkout' });
  }
  const fills = draft.world.cart.lines.length > 0 || draft.steps.some(({ do: step }) => step === 'add');
  push(draft, fills ? { do: 'checkout' } : { do: 'lack', what: { kind: 'emptyCart' } });
}

export function give(draft: Draft, command: CommandOf<'give'>) {
  const leading = leadOf(draft);
  if (leading) leadGiven(draft, leading, command);
  else giveForOrder(draft, command.field, command.value);
}

function giveForOrder(draft: Draft, field: CommandOf<'give'>['field'], value: string) {
  const { task, pending } = draft.open;
  const isForOrder = task?.command.name === 'change_order_address' && field === 'address';
  const isOrdersPayment = task?.command.name === 'change' && field === 'payment_method';
  const isInPassing = pending?.kind === 'option' || pending?.kind === 'product';
  if (!isInPassing || draft.world.cart.checkout.status === 'active') settle(draft);
  if (isForOrder) return changeAddress(draft, { ...task.command, value } as CommandOf<'change_order_address'>);
  if (isOrdersPayment) return changePayment(draft, value);
  push(draft, { do: 'give', given: [{ field, value }], begins: !isInPassing && beginning.has(field) });
}

/** Who says where to send what is in the cart, or how to pay for it, orders it. */
const beginning = new Set<string>(['phone', 'address', 'shipping_method', 'payment_method']);

export function change(draft: Draft, { field, value }: CommandOf<'change'>) {
  const payment = isOfOrder(draft) ? paymentSaid(draft) : undefined;
  if (payment || (field === 'payment_method' && isOfOrder(draft))) return changePayment(draft, payment ?? value);
  if (field === 'address' && isOfOrder(draft)) return changeAddress(draft, { name: 'change_order_address', value });
  if (value) giveForOrder(draft, field, value);
  else changeField(draft, field);
}

/** With an empty cart it is the order placed before of which something is to be changed. */
function isOfOrder({ world: { cart, hasOrders } }: Draft): boolean {
  return hasOrders && cart.lines.length === 0;
}

function changeField(draft: Draft, field: CommandOf<'change'>['field']) {
  const { cart } = draft.world;
  settle(draft);
  const pickup = field === 'shipping_method' ? pickupSaid(draft) : undefined;
  if (cart.lines.length > 0 && pickup)
    return push(draft, { do: 'give', given: [{ field: 'shipping_method', value: pickup }], begins: true });
  if (cart.lines.length > 0) return push(draft, { do: 'change', field });
  push(draft, { do: 'lack', what: { kind: 'emptyCart' } });
}

/** "I'll come and collect it": the way of delivery that is none. */
function pickupSaid({ world }: Draft): string | undefined {
  if (!saysPickup(world.said)) return undefined;
  return shippingMethods(world.catalog.shop).find(({ id, name }) => saysPickup(name) || saysPickup(id))?.id;
}
