import type { PhrasesOf, ShopArguments } from '../phrases.ts';

export const shop: PhrasesOf<ShopArguments> = {
  faqSource: '(from our FAQ: {question})',
  faqUnknown: {
    formal: 'I have no sure answer to that.',
    informal: ["I don't have a sure answer to that."],
  },
  openNow: ['We are open now, until {until}.', 'Open right now, until {until}.'],
  openLater: 'We are closed now and open today at {at}.',
  openOnDay: 'We are closed now. We open again on {day} at {at}.',
  hoursTitle: 'Our hours:',
  closed: 'closed',
  noHours: 'The shop gives no fixed hours.',
  holidayToday: 'Today is a holiday.',
  botAlways: 'I am here day and night.',
  withGoods: ', with your cart {total}',
  shippingTo: 'Delivery to {place}:',
  shipping: 'Our delivery:',
  shippingRegions: 'only {regions}',
  shippingElsewhere: {
    formal: 'I find no delivery to {place} in our list. These are our ways:',
    informal: "I don't find {place} in our list. These are our ways:",
  },
  noShipping: 'The shop has not listed its delivery costs. A colleague can tell you.',
  paymentWays: ['You can pay by:'],
  contact: ['You can reach us here:', 'Here is how to reach us:'],
  noContact: 'The shop gives no phone number or address for messages; you can reach us right here.',
  stores: ['You find us here:'],
  storeNearest: 'Nearest to {place}:',
  storeNearestHere: 'Nearest to you:',
  kilometres: '{km} km',
  noStores: 'We have no store to visit; we deliver instead.',
  sendPosition: 'Send me your position and I tell you which is nearest.',
  noPoints: 'We have no points programme at the moment.',
  personCalled: {
    formal: ['I have called a colleague.', 'I pass you on to a colleague.'],
    informal: ["I've called a colleague.", "I'm getting a colleague for you."],
  },
  personNow: {
    formal: 'Someone will answer you here shortly.',
    informal: "They'll answer you right here in a moment.",
  },
  personLater: {
    formal: 'Nobody is at the desk now; you will have an answer from {at}.',
    informal: "Nobody's in right now; you'll hear from us from {at}.",
  },
  personMeanwhile: { formal: 'Meanwhile you may go on asking me.', informal: 'Meanwhile, just keep asking me.' },
  personComing: {
    formal: ['A colleague has been called and will answer you here.', 'My colleague will read this as well.'],
    informal: ["A colleague's on it and will answer you here.", 'My colleague will read this too.'],
  },
  leftForPerson: {
    formal: ['I leave that to my colleague.', 'That is for my colleague as well.', 'My colleague will see to that.'],
    informal: ["I'll leave that to my colleague.", "That's one for my colleague too.", 'My colleague will get that.'],
  },
  personQueue: {
    formal:
      'You are number {position} in the queue; an answer should take about {minutes, plural, one {# minute} other {# minutes}}.',
    informal: "You're number {position} in the queue: about {minutes, plural, one {# minute} other {# minutes}}.",
  },
  waitLonger: {
    formal:
      'I am sorry: nobody has been free yet. You keep your place, number {position}; it should take about {minutes, plural, one {# minute} other {# minutes}}.',
    informal:
      "Sorry, nobody's free yet. You keep your place, number {position}: about {minutes, plural, one {# minute} other {# minutes}}.",
  },
  waitLongerUnknown: {
    formal:
      'I am sorry: nobody is at the desk just now, and I cannot say how long it will take. You keep your place, number {position}, and will be answered here.',
    informal:
      "Sorry, nobody's at the desk just now and I can't say how long it'll take. You keep your place, number {position}, and they'll answer right here.",
  },
  waitNext: {
    formal: 'My colleague has not come back yet. You are not forgotten.',
    informal: "My colleague isn't back yet. You're not forgotten!",
  },
  farewell: {
    formal: 'I close our conversation for now. Write whenever you need us; we begin where we left off.',
    informal: "I'll close our chat for now. Just write whenever you need us, we'll pick it up right here.",
  },
  rateAsk: { formal: 'How was our service? 5 is best.', informal: 'How did we do? 5 is best.' },
  rateThanks: { formal: 'Thank you for your rating.', informal: 'Thanks for the rating!' },
  rateCommentAsk: {
    formal: 'Please write your comment in the next message.',
    informal: 'Just put it in your next message.',
  },
  rateCommentThanks: { formal: 'Thank you, we shall read it.', informal: "Thanks, we'll read it!" },
  callOffer: {
    formal: 'If you prefer, a colleague calls you back from {at}.',
    informal: 'Want us to call you back from {at}?',
  },
  callAsk: { formal: 'At which number may we call you?', informal: 'What number should we call?' },
  callPromised: {
    formal: 'Noted: a colleague will call {phone} from {at}.',
    informal: "Got it: we'll call {phone} from {at}.",
  },
  sorryDamaged: {
    formal: 'I am very sorry that it arrived damaged.',
    informal: "Oh no, I'm so sorry it arrived damaged.",
  },
  sorryWrongItem: {
    formal: 'I am very sorry that you received the wrong item.',
    informal: "I'm so sorry you got the wrong item.",
  },
  sorryLate: { formal: 'I am sorry that you have to wait so long.', informal: "I'm really sorry it's taking so long." },
  sorryPayment: {
    formal: 'I am sorry about the trouble with the payment.',
    informal: "I'm sorry about the trouble with the payment.",
  },
  sorryQuality: {
    formal: 'I am sorry that it does not meet your expectations.',
    informal: "I'm sorry it's not what you hoped for.",
  },
  sorryComplaint: { formal: 'I am very sorry about that.', informal: "I'm really sorry about that." },
  askOrderPhoto: 'The order number and a photo would help.',
  trouble: {
    formal: 'Something went wrong on our side, and I am sorry.',
    informal: 'Oops, something broke on our side. Sorry!',
  },
  misunderstood: {
    formal: 'I still do not understand, and I do not want to keep you waiting.',
    informal: "I still don't get it, and I don't want to waste your time.",
  },
  consentOn: 'You are on our list for offers. Say "stop" at any time.',
  consentOff: 'Done: no more offers from us. Messages about your orders still come.',
  erased: { formal: 'Your data has been erased.', informal: 'Done, your data is erased.' },
  exported: 'This is what we keep about you:',
  languageSet: 'OK, in English from now on.',
};
