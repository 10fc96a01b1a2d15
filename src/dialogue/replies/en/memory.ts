import type { MemoryArguments, PhrasesOf } from '../phrases.ts';

export const memory: PhrasesOf<MemoryArguments> = {
  asLastTime: { formal: '{value}, as last time?', informal: ['{value} like last time?'] },
  takenOver: {
    formal:
      'I have taken address, delivery and payment from your last order; please tell me if something is different.',
    informal: "Address, delivery and payment are from your last order; tell me if anything's different.",
  },
  forgotten: { formal: 'I have forgotten it: {what}.', informal: ['Done, forgotten: {what}.'] },
  nothingKnown: { formal: 'I keep nothing of that about you.', informal: "I don't keep anything like that about you." },
  toldByFaq: 'That is in our FAQ: {title}',
  toldByProduct: 'That is how our shop describes {title}.',
  toldBySettings: 'That is what the shop itself has set: prices, delivery, payment, hours.',
  canForget: {
    formal: 'I forget it when you say so, for example: "forget my size".',
    informal: 'Just say so and I forget it, for example: "forget my size".',
  },
  knownFromYou: 'you told us',
  knownFromOrder: 'from order {order}',
  knownFromGoods: '{title} in order {order}',
  wordSize: 'size',
  wordName: 'name',
  wordPhone: 'phone',
  wordEmail: 'e-mail',
  wordAddress: 'address',
  wordShipping: 'delivery',
  wordPayment: 'payment',
  wordLanguage: 'language',
};
