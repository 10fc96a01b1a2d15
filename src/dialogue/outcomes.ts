import type { Cart, CartLine } from '#commerce/carts';
import type { Product, Variant } from '#commerce/catalog';
import type { CheckoutSummary } from '#commerce/checkout';
import type { Choice, Flow, FlowStepOf, Texts } from '#commerce/flows';
import type { Order, OrderPayment } from '#commerce/orders';
import type { PaymentMethod } from '#commerce/payments';
import type { ShippingMethod } from '#commerce/shop';
import type { CheckoutField, Command, ProductQuery, Remembered } from '#understanding';
import type { LeadDraft } from './flows/flow-state.ts';
import type { LeadingQuestion } from './guide/leading-question.ts';
import type { Task, UndoPoint } from './state.ts';
import type { ConfirmWhat, FlowNews, GuideOffer, HandoverReason, Lack, Manner, Usual } from './steps.ts';

/**
 * What came of a step: plain facts, each from the shop's data at the time of the turn. `respond` puts them into words.
 * Amounts are minor units of the shop's currency.
 */

/** A product as it may be told of: the variant when one is meant, and what can be had of each (null: not counted). */
export type Seen = {
  product: Product;
  variant: Variant | null;
  options: Record<string, string>;
  /** Values that the customer will not have. */
  refused?: Record<string, string>;
  left: Map<string, number | null>;
};

type CartChange = { cart: Cart; before: UndoPoint };

export type CheckoutQuestion =
  | { field: 'name' | 'phone' | 'email' | 'address' }
  | { field: 'shipping_method'; choices: ShippingChoice[] }
  | { field: 'payment_method'; choices: PaymentMethod[] }
  | { field: 'confirm'; summary: CheckoutSummary };

export type ShippingChoice = Pick<ShippingMethod, 'id' | 'name' | 'price' | 'days'>;

export type Outcome =
  /** `types`: the shop's main kinds of goods, for ways on. */
  | { kind: 'said'; manner: Manner; types?: string[]; guides?: GuideOffer[] }
  // looking
  /** `exact`: false when nothing fits and the nearest is shown instead. */
  | {
      kind: 'found';
      query: ProductQuery;
      page: number;
      pageSize: number;
      seen: Seen[];
      total: number;
      exact: boolean;
      recommend?: { recipient?: string };
      /** The question by which there would be fewer. */
      narrow?: LeadingQuestion | null;
    }
  | { kind: 'shown'; seen: Seen[] }
  | { kind: 'price'; seen: Seen[]; quantity: number | null }
  | { kind: 'stock'; seen: Seen[]; quantity: number | null }
  | { kind: 'options'; seen: Seen; option: string | null }
  /** `sentences` of the description or the attributes, as they stand; none when it does not say. */
  | { kind: 'fact'; seen: Seen | null; sentences: string[] }
  | { kind: 'size'; seen: Seen; advice: SizeAdvice }
  | { kind: 'reviews'; seen: Seen | null }
  | { kind: 'compared'; seen: Seen[] }
  | { kind: 'offers'; reduced: Seen[]; promotions: PromotionFact[] }
  | { kind: 'coupons'; promotions: PromotionFact[] }
  // questions
  | { kind: 'asksProduct'; seen: Seen[]; task: Task }
  | {
      kind: 'asksOption';
      seen: Seen;
      option: string;
      values: { value: string; available: boolean }[];
      usual: Usual | null;
      task: Task;
    }
  | { kind: 'asksLine'; cart: Cart; variantIds: string[]; task: Task }
  | { kind: 'asksConfirm'; what: ConfirmWhat; onYes: Command; order?: Order; cart?: Cart }
  | { kind: 'asksMeaning'; meanings: Command[] }
  | { kind: 'offersPerson' }
  | { kind: 'asksChange' }
  | { kind: 'asksAgain' }
  | { kind: 'lacks'; what: Lack; alike: Seen[]; seen?: Seen }
  // cart
  | ({ kind: 'added'; items: { variantId: string; quantity: number }[] } & CartChange)
  | ({ kind: 'quantitySet'; variantId: string; quantity: number } & CartChange)
  | ({ kind: 'removed'; lines: CartLine[] } & CartChange)
  | ({ kind: 'replaced'; from?: CartLine; to: string } & CartChange)
  | ({ kind: 'emptied' } & CartChange)
  | ({ kind: 'restored' } & CartChange)
  | { kind: 'badQuantity'; seen: Seen; maximum: number }
  | { kind: 'outOfStock'; seen: Seen; left: number; inCart: number }
  | { kind: 'cart'; cart: Cart }
  | ({ kind: 'couponApplied'; code: string } & CartChange)
  | { kind: 'couponRefused'; code: string; reason: CouponRefusal; cart: Cart }
  | ({ kind: 'couponRemoved' } & CartChange)
  // checkout and after
  /** `remembered`: what was taken over from earlier orders. */
  | { kind: 'checkoutAsks'; question: CheckoutQuestion; accepted: CheckoutField[]; remembered?: boolean }
  | { kind: 'checkoutInvalid'; field: CheckoutField; reason: string; question: CheckoutQuestion }
  | { kind: 'checkoutShort'; lines: { seen: Seen; wanted: number; left: number }[] }
  | { kind: 'checkoutPaused'; cart: Cart }
  /** Data of the customer kept for later: nothing is being ordered now. */
  | { kind: 'noted'; fields: CheckoutField[]; cart: Cart }
  | { kind: 'priceChanged'; summary: CheckoutSummary }
  | { kind: 'placed'; order: Order; payment: OrderPayment | null; again: boolean }
  | { kind: 'orderStatus'; order: Order; payment: OrderPayment | null; days: string | null }
  | { kind: 'orderPay'; order: Order; payment: OrderPayment | null }
  | { kind: 'orderProof'; order: Order }
  | { kind: 'orderDelivery'; order: Order; days: string | null }
  | { kind: 'orderCanceled'; order: Order }
  | { kind: 'orderNotCancelable'; order: Order }
  | { kind: 'orderAddress'; order: Order; changed: boolean }
  /** The way of delivery agreed on does not go there. */
  | { kind: 'orderAddressElsewhere'; order: Order; method: string }
  | { kind: 'orderPaymentChanged'; order: Order; payment: OrderPayment | null }
  | { kind: 'orderPaymentKept'; order: Order }
  | { kind: 'asksOrderPayment'; order: Order; choices: PaymentMethod[] }
  | { kind: 'orderReceipt'; order: Order }
  | { kind: 'orderUnknown'; number: string | null }
  | { kind: 'asksOrder'; orders: Order[]; onChosen: Command }
  | { kind: 'asksAddress'; order: Order }
  | ({ kind: 'reordered'; order: Order; missing: string[] } & CartChange)
  // the shop
  | { kind: 'faq'; question: string; answer: string; source: { id: string; version: number } }
  | { kind: 'faqUnknown'; question: string }
  /** `answer`: what the FAQ says to it, for a shop that gives no hours. */
  | { kind: 'hours'; answer: string | null }
  /** `methods`: those that go to the place; `elsewhere`: all others, told when none does; `goods`: what the cart comes to. */
  | {
      kind: 'shippingTold';
      place: string | null;
      methods: ShippingMethod[];
      elsewhere: ShippingMethod[];
      goods: number | null;
      answer: string | null;
    }
  | { kind: 'paymentWays'; ways: PaymentMethod[] }
  | { kind: 'contact'; lines: string[] }
  /** Nearest first when a place or position is known. */
  | { kind: 'stores'; stores: StoreFact[]; near: string | null; here: boolean }
  | { kind: 'points' }
  // guided conversations
  | { kind: 'asksFlow'; flow: Flow; step: FlowStepOf<'ask'>; choices: Choice[] }
  | { kind: 'asksLead'; flow: Flow; step: FlowStepOf<'lead'>; asking: LeadDraft['asking']; isInvalid: boolean }
  | { kind: 'flowSaid'; texts: Texts }
  | { kind: 'flowRecommended'; seen: Seen[]; say: Texts | null; exact: boolean }
  | { kind: 'leadSaved'; thanks: Texts | null }
  | { kind: 'flowTold'; what: FlowNews }
  // people and data
  | { kind: 'handedOver'; reason: HandoverReason; text: string; cart: Cart | null; order: Order | null }
  | { kind: 'consent'; given: boolean }
  | { kind: 'erased' }
  | { kind: 'forgotten'; what: Remembered[] }
  | { kind: 'known'; facts: KnownFact[] }
  | { kind: 'source' }
  | { kind: 'exported'; text: string }
  | { kind: 'language'; language: string }
  | { kind: 'failed'; text: string };

/** Something that is remembered, and the order that it is known from; null: the customer said so. */
export type KnownFact = { what: Remembered; value: string; title: string | null; order: string | null };

export type OutcomeOf<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

export type CouponRefusal =
  | { kind: 'unknownCode' | 'usedUp' | 'usedByYou' | 'notApplicable' }
  | { kind: 'notYet' | 'expired'; at: Date }
  | { kind: 'belowMinimum'; minimum: number };

export type PromotionFact = {
  code: string | null;
  percent: number | null;
  amount: number | null;
  minimum: number;
  ends: Date | null;
  titles: string[];
};

export type StoreFact = {
  name: string;
  address: string;
  hours: string | null;
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
  /** From the asker's position; null when it is not known. */
  kilometres: number | null;
};

export type SizeAdvice =
  | { kind: 'fits'; size: string; row: string; options: Record<string, string> }
  | { kind: 'range'; holds: boolean; sentence: string }
  | { kind: 'table'; rows: string[] }
  | { kind: 'text'; sentences: string[] }
  | { kind: 'none'; sizes: string[] };
