import type { PhrasesOf, QuestionArguments } from '../phrases.ts';

export const questions: PhrasesOf<QuestionArguments> = {
  whichProduct: { formal: 'Which of these do you mean?', informal: ['Which one do you mean?', 'Which of these?'] },
  whichOption: {
    formal: 'Which {option} would you like for {title}?',
    informal: ['{title}: which {option} would you like?', 'Which {option} for {title}?'],
  },
  othersLeft: ['{option} in stock: {values}.'],
  soldOutValues: 'Sold out: {values}',
  whichLine: { formal: 'Which line of your cart do you mean?', informal: 'Which one in your cart?' },
  whichOrder: { formal: 'Which order do you mean?', informal: 'Which order?' },
  confirmEmpty: '{count, plural, one {Really empty the cart?} other {Really take all # lines out of the cart?}}',
  confirmCancel: {
    formal: 'Shall I really cancel order {number} ({total})?',
    informal: 'Really cancel order {number} ({total})?',
  },
  confirmErase: {
    formal:
      'Shall I erase your data with us: name, phone, address and this conversation? That cannot be undone. What the law makes us keep of orders stays, without your name.',
    informal:
      "Shall I erase your data: name, phone, address and this chat? It can't be undone. What the law makes us keep of orders stays, without your name.",
  },
  confirmReorder: {
    formal: 'Your cart is not empty. Shall I add your last order to it?',
    informal: 'There are things in your cart already. Add your last order to them?',
  },
  confirmHandover: 'Shall I ask a colleague?',
  didYouMean: {
    formal: 'Did you mean one of these?',
    informal: ['Do you mean:', "I'm not quite sure. Is it one of these?"],
  },
  isItThis: {
    formal: 'Is this what you want: {meaning}?',
    informal: ['Is this what you want: {meaning}?', 'Just to be sure: {meaning}?'],
  },
  whatToChange: { formal: 'What would you like to change?', informal: ['What should I change?'] },
  noSuchProduct: { formal: 'I am sorry, we do not have "{text}".', informal: ['Sorry, we don\'t have "{text}".'] },
  noSuchVariant: {
    formal: 'I am sorry, {title} does not come in {values}.',
    informal: ["Sorry, {title} doesn't come in {values}."],
  },
  nothingThere: {
    formal: 'Which product do you mean? Please name it.',
    informal: ['Which product do you mean?', 'Which one? Tell me its name.'],
  },
  notInCart: '"{text}" is not in your cart.',
  notThatInCart: "That's not in your cart.",
  notChosenYet: "{title} isn't in it yet: which one is still to be chosen.",
  nothingToUndo: "There's nothing to undo.",
  unknownLanguage: 'I speak Indonesian, Russian, English and Portuguese.',
};
