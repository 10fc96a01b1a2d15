import type { CheckoutArguments, PhrasesOf } from '../phrases.ts';

export const checkout: PhrasesOf<CheckoutArguments> = {
  askName: {
    formal: 'In whose name is the order?',
    informal: ["What's your name?", 'What name shall I put on the order?'],
  },
  askPhone: {
    formal: 'Under which phone number can the courier reach you?',
    informal: ['What phone number can the courier reach you at?', 'And your phone number?'],
  },
  askEmail: { formal: 'What is your e-mail address?', informal: "What's your e-mail?" },
  askAddress: {
    formal: 'To which address shall we send it? Street, number, city and postcode, please.',
    informal: ['Where shall we send it? Street, number, city and postcode, please.'],
  },
  askShipping: { formal: 'How shall we send it?', informal: ['How should we send it?'] },
  askPayment: {
    formal: 'How would you like to pay?',
    informal: ['How would you like to pay?', 'And how do you want to pay?'],
  },
  days: '{last, plural, =0 {same day} one {{days} day} other {{days} days}}',
  noted: ['Noted.', 'Got it.', 'Thanks.'],
  summary: ['Please check your order:'],
  receiver: 'For: {name}, {phone}',
  sendTo: 'To: {address}',
  sendBy: 'By: {method}',
  payBy: 'Payment: {method}',
  confirmOrder: {
    formal: 'Is everything right? May I place the order for {total}?',
    informal: ['All good? Shall I place the order for {total}?'],
  },
  invalidName: { formal: 'I could not read a name in that.', informal: "I couldn't find a name in that." },
  invalidPhone: {
    formal: 'That does not look like a phone number. Please give it with all digits.',
    informal: "That doesn't look like a phone number. Could you check the digits?",
  },
  invalidEmail: {
    formal: 'That does not look like an e-mail address.',
    informal: "That doesn't look like an e-mail address.",
  },
  invalidAddress: {
    formal: 'For a delivery I need a little more: street, number and city.',
    informal: 'I need a bit more for delivery: street, number and city.',
  },
  notDelivered: {
    formal: 'I am sorry, we do not deliver there. Is there another address?',
    informal: "Sorry, we don't deliver there. Any other address?",
  },
  invalidShipping: 'That way of delivery is not possible here.',
  invalidPayment: 'That way of payment is not possible here.',
  short: 'Some of it has just been sold:',
  priceChanged: {
    formal: 'Something changed in the meantime: the total is {total} now. Do you agree?',
    informal: 'Something changed meanwhile: the total is {total} now. OK for you?',
  },
  paused: {
    formal: 'Very well. Your cart is kept; say "checkout" when you want to go on.',
    informal: ['OK, no rush. Your cart is kept; just say "checkout" to go on.'],
  },
  placed: {
    formal: 'Thank you. Your order {number} is placed: {total}.',
    informal: ['Thank you! Order {number} is placed: {total}.', 'Done! Your order number is {number}, total {total}.'],
  },
  placedAgain: 'Your order {number} is already placed, there is nothing more to do.',
  payCod: 'You pay {total} in cash when it arrives.',
  payTransfer: 'Please transfer {amount} to {bank}, account {account}, holder {holder}.',
  payExact: 'Please transfer exactly this amount, so that we can tell your payment apart.',
  payUnique: 'Exactly {amount}, not {total}: by the last digits we know that the payment is yours.',
  payLink: 'Pay here: {url}',
  payUntil: 'Please pay by {date}.',
  payProof: 'Tell me here once you have paid.',
  receipt: 'Receipt: {url}',
};
