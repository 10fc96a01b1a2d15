import type { OutcomeOf } from '../outcomes.ts';
import { cartLines } from './cart.ts';
import { money, type Talk } from './talk.ts';

/** What was wanted and how far it came, for the person who takes over: facts in short lines, no prose. */
export function summaryForPerson(talk: Talk, outcome: OutcomeOf<'handedOver'>): string {
  const { reason, text, cart, order } = outcome;
  const { focus, lastCommands } = talk.state;
  return [
    `${reason}${text ? `: ${text.slice(0, 300)}` : ''}`,
    lastCommands.length > 0 ? `> ${lastCommands.join(', ')}` : '',
    focus ? `- ${focus.title}` : '',
    ...(cart ? cartLines(talk, cart) : []),
    cart && cart.lines.length > 0 ? money(talk, cart.total) : '',
    order ? `${order.number}: ${order.status}, ${order.paymentStatus}, ${money(talk, order.total)}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}
