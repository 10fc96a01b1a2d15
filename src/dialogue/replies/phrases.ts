/**
 * Everything the bot can say, by key, with the arguments a sentence takes. Each language has a folder beside this file that
 * says all of it; a key or an argument that one of them lacks is a type error or a failing test.
 *
 * A phrase is an ICU message, or several that mean the same and are said in turn, or both in a formal and an informal way.
 * Amounts, dates and titles come in already written for the language; numbers come as numbers, for plural rules.
 */
type Text = string;
type Daypart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';
type None = Record<never, never>;

export type MannerArguments = {
  hello: { daypart: Daypart };
  helloName: { daypart: Daypart; name: Text };
  helloAgain: None;
  introduction: { persona: Text; shop: Text };
  introductionShop: { shop: Text };
  whatToDo: None;
  thanks: None;
  bye: None;
  smallTalk: None;
  bot: { shop: Text };
  botNamed: { persona: Text; shop: Text };
  help: None;
  haggle: None;
  insult: None;
  outOfScope: { shop: Text };
  correct: None;
  dropped: None;
  restarted: None;
  picture: None;
  goOn: None;
  allRight: None;
  declined: None;
  failed: None;
  again: { question: Text };
};

export type LookingArguments = {
  found: { count: number };
  foundText: { count: number; text: Text };
  foundMore: None;
  recommended: None;
  recommendedFor: { recipient: Text };
  assortment: None;
  notFound: { text: Text };
  notFoundAlike: { text: Text };
  noneFits: None;
  noneFitsAlike: None;
  noMore: None;
  whichLike: None;
  likeIt: None;
  from: { price: Text };
  before: { price: Text };
  soldOutMark: None;
  price: { title: Text; price: Text };
  priceRange: { title: Text; low: Text; high: Text };
  priceReduced: { title: Text; price: Text; before: Text };
  priceMany: { title: Text; quantity: number; price: Text; total: Text };
  inStock: { title: Text };
  inStockLeft: { title: Text; left: number };
  enough: { title: Text; quantity: number };
  tooFew: { title: Text; quantity: number; left: number };
  soldOut: { title: Text };
  choicesOf: { title: Text; option: Text; values: Text };
  noChoices: { title: Text };
  optionLine: { option: Text; values: Text };
  factFrom: { title: Text };
  factUnknown: { title: Text };
  factNearest: { title: Text };
  factWhich: None;
  sizeFits: { title: Text; size: Text; row: Text };
  rangeHolds: { title: Text };
  rangeMisses: { title: Text };
  sizeTable: { title: Text };
  sizeNone: { title: Text; sizes: Text };
  noReviews: None;
  noReviewsOf: { title: Text };
  compared: None;
  offers: None;
  noOffers: None;
  coupons: None;
  noCoupons: None;
  promotionPercent: { percent: number };
  promotionAmount: { amount: Text };
  promotionCode: { promotion: Text; code: Text };
  promotionAutomatic: { promotion: Text };
  promotionMinimum: { minimum: Text };
  promotionUntil: { date: Text };
  promotionOnly: { titles: Text };
  shallIAdd: None;
};

export type QuestionArguments = {
  whichProduct: None;
  whichOption: { title: Text; option: Text };
  othersLeft: { option: Text; values: Text };
  soldOutValues: { values: Text };
  whichLine: None;
  whichOrder: None;
  confirmEmpty: { count: number };
  confirmCancel: { number: Text; total: Text };
  confirmErase: None;
  confirmReorder: None;
  confirmHandover: None;
  didYouMean: None;
  isItThis: { meaning: Text };
  whatToChange: None;
  noSuchProduct: { text: Text };
  noSuchVariant: { title: Text; values: Text };
  nothingThere: None;
  notInCart: { text: Text };
  notThatInCart: None;
  notChosenYet: { title: string };
  nothingToUndo: None;
  unknownLanguage: None;
};

export type CartArguments = {
  added: { title: Text; quantity: number };
  addedSeveral: { titles: Text };
  quantityNow: { title: Text; quantity: number };
  removed: { titles: Text };
  replaced: { from: Text; to: Text };
  emptied: None;
  restored: None;
  cart: { count: number };
  cartEmpty: None;
  subtotal: { amount: Text };
  discount: { amount: Text };
  discountCode: { amount: Text; code: Text };
  shippingCost: { amount: Text };
  total: { amount: Text };
  free: None;
  onlyLeft: { title: Text; left: number };
  noneLeft: { title: Text };
  takeLeft: { left: number };
  tooMany: { title: Text; maximum: number };
  couponApplied: { code: Text; amount: Text };
  couponKept: { code: Text };
  couponUnknown: { code: Text };
  couponExpired: { code: Text; date: Text };
  couponNotYet: { code: Text; date: Text };
  couponMinimum: { code: Text; minimum: Text };
  couponUsedUp: { code: Text };
  couponUsedByYou: { code: Text };
  couponNotApplicable: { code: Text };
  couponRemoved: None;
  nextStep: None;
};

export type CheckoutArguments = {
  askName: None;
  askPhone: None;
  askEmail: None;
  askAddress: None;
  askShipping: None;
  askPayment: None;
  /** `days` as the shop writes them, "2-4"; `last`: the last of them, which the plural goes by. */
  days: { days: Text; last: number };
  noted: None;
  summary: None;
  receiver: { name: Text; phone: Text };
  sendTo: { address: Text };
  sendBy: { method: Text };
  payBy: { method: Text };
  confirmOrder: { total: Text };
  invalidName: None;
  invalidPhone: None;
  invalidEmail: None;
  invalidAddress: None;
  notDelivered: None;
  invalidShipping: None;
  invalidPayment: None;
  short: None;
  priceChanged: { total: Text };
  paused: None;
  placed: { number: Text; total: Text };
  placedAgain: { number: Text };
  payCod: { total: Text };
  payTransfer: { bank: Text; account: Text; holder: Text; amount: Text };
  payExact: None;
  payUnique: { amount: Text; total: Text };
  payLink: { url: Text };
  payUntil: { date: Text };
  payProof: None;
  receipt: { url: Text };
};

export type OrderArguments = {
  order: { number: Text; status: Text };
  statusPending: None;
  statusConfirmed: None;
  statusPacked: None;
  statusShipped: None;
  statusDelivered: None;
  statusCompleted: None;
  statusCanceled: None;
  statusReturned: None;
  paymentUnpaid: None;
  paymentPending: None;
  paymentPaid: None;
  paymentRefunded: None;
  paymentFailed: None;
  paymentCod: None;
  tracking: { tracking: Text };
  trackingLater: None;
  delivery: { days: Text; last: number };
  deliveryUnknown: None;
  canceled: { number: Text };
  refundFollows: None;
  alreadyCanceled: { number: Text };
  notCancelable: { number: Text; status: Text };
  nothingToPay: { number: Text };
  proofTaken: { number: Text };
  addressAsk: { number: Text };
  addressChanged: { number: Text; address: Text };
  addressLocked: { number: Text };
  addressElsewhere: { number: Text; method: Text };
  paymentChanged: { number: Text };
  paymentLocked: { number: Text };
  returnTaken: { number: Text };
  noOrders: None;
  unknownOrder: { number: Text };
  reordered: None;
  reorderMissing: { titles: Text };
  noticePaid: { number: Text; amount: Text };
  noticeFailed: { number: Text };
  noticeExpired: { number: Text };
  noticeRefunded: { number: Text; amount: Text };
  noticeConfirmed: { number: Text };
  noticePacked: { number: Text };
  noticeShipped: { number: Text };
  noticeDelivered: { number: Text };
  noticeCompleted: { number: Text };
  noticeCanceled: { number: Text };
  noticeReturned: { number: Text };
  noticeHoldEnded: None;
};

export type ShopArguments = {
  faqSource: { question: Text };
  faqUnknown: None;
  openNow: { until: Text };
  openLater: { at: Text };
  openOnDay: { day: Text; at: Text };
  hoursTitle: None;
  closed: None;
  noHours: None;
  holidayToday: None;
  botAlways: None;
  shippingTo: { place: Text };
  shipping: None;
  shippingRegions: { regions: Text };
  shippingElsewhere: { place: Text };
  /** Behind a way of delivery: what it and the cart come to. */
  withGoods: { total: Text };
  noShipping: None;
  paymentWays: None;
  contact: None;
  noContact: None;
  stores: None;
  storeNearest: { place: Text };
  storeNearestHere: None;
  kilometres: { km: Text };
  noStores: None;
  sendPosition: None;
  noPoints: None;
  personCalled: None;
  personNow: None;
  personLater: { at: Text };
  personMeanwhile: None;
  personComing: None;
  leftForPerson: None;
  /** `position` in the queue; the wait in whole minutes, rounded up. */
  personQueue: { position: number; minutes: number };
  waitLonger: { position: number; minutes: number };
  waitLongerUnknown: { position: number };
  waitNext: None;
  farewell: None;
  rateAsk: None;
  rateThanks: None;
  rateCommentAsk: None;
  rateCommentThanks: None;
  callOffer: { at: Text };
  callAsk: None;
  callPromised: { at: Text; phone: Text };
  sorryDamaged: None;
  sorryWrongItem: None;
  sorryLate: None;
  sorryPayment: None;
  sorryQuality: None;
  sorryComplaint: None;
  askOrderPhoto: None;
  misunderstood: None;
  trouble: None;
  consentOn: None;
  consentOff: None;
  erased: None;
  exported: None;
  languageSet: None;
};

export type NarrowArguments = {
  narrowType: None;
  narrowPrice: None;
  narrowBy: { name: Text };
  priceUnder: { to: Text };
  priceBetween: { from: Text; to: Text };
  priceOver: { from: Text };
};

export type MemoryArguments = {
  asLastTime: { value: Text };
  takenOver: None;
  forgotten: { what: Text };
  nothingKnown: None;
  toldByFaq: { title: Text };
  toldByProduct: { title: Text };
  toldBySettings: None;
  canForget: None;
  knownFromYou: None;
  knownFromOrder: { order: Text };
  knownFromGoods: { title: Text; order: Text };
  wordSize: None;
  wordName: None;
  wordPhone: None;
  wordEmail: None;
  wordAddress: None;
  wordShipping: None;
  wordPayment: None;
  wordLanguage: None;
};

export type FlowArguments = {
  flowChanged: None;
  flowGone: None;
  leadSaved: None;
  leadName: None;
  leadPhone: None;
  leadEmail: None;
};

export type LabelArguments = {
  goOnWith: { title: Text };
  yes: None;
  no: None;
  addToCart: None;
  toCheckout: None;
  moreThings: None;
  seeCart: None;
  seeMore: None;
  seeProducts: None;
  seeOffers: None;
  person: None;
  rateComment: None;
  callMe: None;
  confirm: None;
  changeSomething: None;
  changeName: None;
  changePhone: None;
  changeAddress: None;
  changeShipping: None;
  changePayment: None;
  changeCart: None;
  useLeft: { left: number };
  meansFind: { text: Text };
  meansOffers: None;
  meansPrice: None;
  meansStock: None;
  meansOptions: None;
  meansFact: None;
  meansAdd: { text: Text };
  meansRemove: None;
  meansQuantity: None;
  meansCart: None;
  meansCoupon: None;
  meansCheckout: None;
  meansStatus: None;
  meansCancelOrder: None;
  meansReturn: None;
  meansAddress: None;
  meansReorder: None;
  meansPay: None;
  meansHours: None;
  meansShipping: None;
  meansPaymentWays: None;
  meansStores: None;
  meansContact: None;
  meansFaq: None;
  meansPerson: None;
  meansComplain: None;
  meansOther: None;
};

export type PhraseArguments = MannerArguments &
  LookingArguments &
  QuestionArguments &
  CartArguments &
  CheckoutArguments &
  OrderArguments &
  ShopArguments &
  FlowArguments &
  MemoryArguments &
  NarrowArguments &
  LabelArguments;

export type PhraseKey = keyof PhraseArguments;
export type Phrase = string | string[] | { formal: string | string[]; informal: string | string[] };
export type PhrasesOf<Arguments> = Record<keyof Arguments, Phrase>;
export type Phrases = PhrasesOf<PhraseArguments>;
