import type { LookingArguments, PhrasesOf } from '../phrases.ts';

export const looking: PhrasesOf<LookingArguments> = {
  found: {
    formal: '{count, plural, one {This is what we have:} other {We have these:}}',
    informal: [
      "{count, plural, one {Here's what we have:} other {Here's what we have:}}",
      '{count, plural, one {Found one:} other {Take a look at these:}}',
    ],
  },
  foundText: {
    formal: ['{count, plural, one {For "{text}" we have this:} other {For "{text}" we have these:}}'],
    informal: [
      '{count, plural, one {For "{text}" I found one:} other {For "{text}" I found these:}}',
      '{count, plural, one {Here is our "{text}":} other {Here you go, "{text}":}}',
    ],
  },
  foundMore: { formal: 'And these:', informal: ['Some more:', 'There are also these:'] },
  recommended: { formal: 'I would recommend:', informal: ["I'd go for one of these:", 'My picks for you:'] },
  recommendedFor: {
    formal: 'For {recipient} I would recommend:',
    informal: ["For {recipient} I'd go for:", 'Good ones for {recipient}:'],
  },
  assortment: {
    formal: 'These are popular in our shop:',
    informal: ['A few things from our shop:', 'Some of our favourites:'],
  },
  notFound: {
    formal: ['I am sorry, we do not have "{text}".'],
    informal: ['Sorry, we don\'t have "{text}".', 'No luck, there is no "{text}" in our shop.'],
  },
  notFoundAlike: {
    formal: 'We do not have "{text}" itself. The nearest I can offer:',
    informal: ['We don\'t have "{text}" itself, but these come close:'],
  },
  noneFits: { formal: 'I am sorry, nothing fits all of that.', informal: 'Sorry, nothing fits all of that.' },
  noneFitsAlike: {
    formal: 'Nothing fits all of that. The nearest:',
    informal: 'Nothing fits all of that, but these come close:',
  },
  noMore: { formal: 'That is all we have of this.', informal: ["That's all there is.", "That's the lot!"] },
  likeIt: { formal: 'Would you like to see it more closely?', informal: ['Like it? Shall I show you more?'] },
  whichLike: {
    formal: 'Which one may I tell you more about?',
    informal: ['Which one do you like?', 'Want to know more about one of them?'],
  },
  from: 'from {price}',
  before: 'was {price}',
  soldOutMark: 'sold out',
  price: ['{title} is {price}.', '{title}: {price}.'],
  priceRange: ['{title} costs {low} to {high}, depending on the choice.'],
  priceReduced: ['{title} is {price} now, was {before}.'],
  priceMany: '{quantity} x {title}: {total} ({price} each).',
  inStock: ['Yes, {title} is in stock.', '{title} is available.'],
  inStockLeft: ['{left, plural, one {Yes, just one {title} left.} other {Yes, {title} is in stock: # left.}}'],
  enough: ['Yes, {quantity} of {title} are available.'],
  tooFew: [
    '{left, plural, one {Only one {title} is left, so not {quantity}.} other {Only # of {title} are left, so not {quantity}.}}',
  ],
  soldOut: {
    formal: 'I am sorry, {title} is sold out at the moment.',
    informal: ['Sorry, {title} is sold out right now.'],
  },
  choicesOf: ['{title} comes in {option}: {values}.'],
  noChoices: ['{title} comes in one version only.'],
  optionLine: '{option}: {values}',
  factFrom: ['About {title}:'],
  factNearest: [
    "The description of {title} doesn't say exactly. What it says:",
    "On just that the description of {title} doesn't say. Here is what there is:",
  ],
  factUnknown: {
    formal: 'The description of {title} does not say.',
    informal: ["The description of {title} doesn't say."],
  },
  factWhich: { formal: 'Which product is it about?', informal: 'Which product do you mean?' },
  sizeFits: 'For {title} your size should be {size} ({row}).',
  rangeHolds: 'Yes, {title} should fit:',
  rangeMisses: 'No, {title} is made for other measures:',
  sizeTable: 'Sizes of {title}:',
  sizeNone: {
    formal: 'There is no size table for {title}. Sizes: {sizes}.',
    informal: "There's no size table for {title}. It comes in {sizes}.",
  },
  noReviews: 'We have no reviews yet, so I cannot quote any.',
  noReviewsOf: ['There are no reviews of {title} yet. I can tell you what the description says.'],
  compared: ['Side by side:'],
  offers: ['On offer now:', 'These are our offers:'],
  noOffers: { formal: 'There are no offers at the moment.', informal: 'No offers right now, sorry.' },
  coupons: 'You can use:',
  noCoupons: { formal: 'There is no voucher at the moment.', informal: "There's no voucher right now, sorry." },
  promotionPercent: '{percent}% off',
  promotionAmount: '{amount} off',
  promotionCode: '{promotion} with the code {code}',
  promotionAutomatic: '{promotion}, taken off by itself',
  promotionMinimum: 'from {minimum}',
  promotionUntil: 'until {date}',
  promotionOnly: 'for {titles}',
  shallIAdd: {
    formal: 'Shall I put it in your cart?',
    informal: ['Shall I add it to your cart?', 'Want it in your cart?'],
  },
};
