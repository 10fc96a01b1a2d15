import type { Choice, Flow, FlowStepOf, Texts } from '#commerce/flows';
import type { CheckoutField, Command, ProductQuery, Remembered } from '#understanding';
import type { ToldAnswer } from './flows/answers-told.ts';
import type { LeadDraft } from './flows/flow-state.ts';
import type { Task, UndoPoint } from './state.ts';

/** What a customer took the last time where something is open now, and in which order. */
export type Usual = { value: string; order: string };

/**
 * What is to be done now, decided: everything a customer pointed at is resolved to products and variants, and whatever is
 * risky has been confirmed. `act` runs steps in order and answers each with one outcome.
 *
 * target: a product, with the option values said so far and its variant once they single one out.
 */
export type Target = {
  handle: string;
  options: Record<string, string>;
  variantId: string | null;
  /** Values that the customer will not have. */
  refused?: Record<string, string>;
};

/** A guided conversation, as a button offers it. */
export type GuideOffer = { flow: string; title: Texts };

/** Talk that needs no data of the shop. */
export type Manner =
  | 'greet'
  | 'thank'
  | 'bye'
  | 'small_talk'
  | 'ask_bot'
  | 'ask_help'
  | 'haggle'
  | 'insult'
  | 'out_of_scope'
  | 'correct'
  | 'cancel'
  | 'restart'
  | 'picture'
  | 'yes' // with nothing asked
  | 'no'
  | 'declined'; // an offer or a question was turned down

export type ConfirmWhat = 'order' | 'empty_cart' | 'cancel_order' | 'erase' | 'add' | 'handover' | 'reorder';

export type OrderWish =
  | { wish: 'status' | 'delivery' | 'cancel' | 'receipt' | 'pay' }
  | { wish: 'return'; reason?: string }
  | { wish: 'address'; value?: string }
  /** `value`: the id of a way to pay. */
  | { wish: 'payment'; value?: string }
  | { wish: 'paid'; text: string };

export type Step =
  /** `guides`: conversations that are offered. */
  | { do: 'say'; manner: Manner; guides?: GuideOffer[] }
  // looking
  /** `within`: what was shown last, when the wish may narrow that; else empty. */
  | {
      do: 'find';
      query: ProductQuery;
      page: number;
      within: string[];
      recommend?: { recipient?: string };
      /** No more questions to narrow it. */
      isSettled?: boolean;
    }
  | { do: 'show'; targets: Target[] }
  | { do: 'tellPrice'; targets: Target[]; quantity: number | null }
  | { do: 'tellStock'; targets: Target[]; quantity: number | null }
  | { do: 'tellOptions'; target: Target; option: string | null }
  /** `targets`: what it may be asked of, likeliest first; `query` shows them when none of them says. */
  | { do: 'tellFact'; targets: Target[]; question: string; query?: ProductQuery }
  | { do: 'tellSize'; target: Target; measures: { kind: string; value: string }[] }
  | { do: 'tellReviews'; target: Target | null }
  | { do: 'compare'; targets: Target[] }
  | { do: 'tellOffers' }
  | { do: 'tellCoupons' }
  // asking for what is missing
  | { do: 'askProduct'; handles: string[]; task: Task }
  | { do: 'askOption'; target: Target; option: string; usual: Usual | null; task: Task }
  | { do: 'askLine'; variantIds: string[]; task: Task }
  | { do: 'askConfirm'; what: ConfirmWhat; onYes: Command }
  | { do: 'askMeaning'; meanings: Command[] }
  /** The order's summary was not right: what is to be changed? */
  | { do: 'askChange' }
  /** The question that a digression left open, once more. */
  | { do: 'askAgain' }
  // what cannot be done
  | { do: 'lack'; what: Lack }
  // cart
  | { do: 'add'; items: { variantId: string; quantity: number }[] }
  | { do: 'setQuantity'; variantId: string; quantity: number }
  | { do: 'remove'; variantIds: string[] }
  | { do: 'replace'; from: string; to: string; quantity: number | null }
  | { do: 'emptyCart' }
  | { do: 'restoreCart'; to: UndoPoint }
  | { do: 'showCart' }
  | { do: 'applyCoupon'; code: string }
  | { do: 'removeCoupon' }
  // checkout and after
  | { do: 'checkout' }
  /** `begins`: what lies in the cart is ordered by it. */
  | { do: 'give'; given: { field: CheckoutField; value: string }[]; begins: boolean }
  | { do: 'change'; field: CheckoutField }
  | { do: 'pauseCheckout' }
  /** `agreedTotal`: what the customer was shown and agreed to, minor units. */
  | { do: 'placeOrder'; agreedTotal: number | null }
  | { do: 'order'; wish: OrderWish; number: string | null; confirmed: boolean }
  | { do: 'reorder' }
  // the shop
  /** `handles`: what is being talked about or in sight, whose descriptions may answer when the FAQ does not. */
  | { do: 'tellFaq'; question: string; handles: string[] }
  | { do: 'tellHours' }
  | { do: 'tellContact' }
  | { do: 'tellShipping'; place: string | null }
  | { do: 'tellPaymentWays' }
  | { do: 'tellStores'; place: string | null; position: { latitude: number; longitude: number } | null }
  | { do: 'tellPoints' }
  // guided conversations
  | { do: 'askFlow'; flow: Flow; step: FlowStepOf<'ask'>; choices: Choice[] }
  | { do: 'askLead'; flow: Flow; step: FlowStepOf<'lead'>; asking: LeadDraft['asking']; isInvalid: boolean }
  | { do: 'sayFlow'; texts: Texts }
  /** `exact`: false when they do not fit all that was answered. */
  | { do: 'recommendFlow'; targets: Target[]; say: Texts | null; exact: boolean }
  | { do: 'saveLead'; lead: LeadWish; thanks: Texts | null }
  | { do: 'tellFlow'; what: FlowNews }
  // people and data
  | { do: 'handOver'; reason: HandoverReason; text: string }
  | { do: 'consent'; given: boolean }
  | { do: 'erase' }
  | { do: 'forget'; what: Remembered[] }
  | { do: 'tellKnown'; what: Remembered[] }
  /** Where the last answer's facts come from. */
  | { do: 'tellSource' }
  | { do: 'export' }
  | { do: 'setLanguage'; language: string }
  /** Nothing fits; `again`: the message before was not understood either. */
  | { do: 'fail'; text: string; again: boolean; handles: string[] };

/** Why something that was asked for cannot be done or told. */
export type Lack =
  | { kind: 'product'; text: string; alike: string[] } // nothing of that name
  | { kind: 'variant'; handle: string; options: Record<string, string> } // no such combination
  | { kind: 'pointer' } // pointed at, but nothing is there
  | { kind: 'line'; text: string } // not in the cart
  | { kind: 'emptyCart' }
  /** It is not in the cart yet, since it was not said which. */
  | { kind: 'unchosen'; handle: string }
  | { kind: 'undo' }
  | { kind: 'more' }
  | { kind: 'language'; language: string };

export type HandoverReason =
  | 'asked'
  | 'damaged'
  | 'wrong_item'
  | 'late'
  | 'payment'
  | 'quality'
  | 'complaint'
  | 'misunderstood'
  | 'trouble' // something of ours broke
  | 'return'
  | 'unknown_fact'
  | 'flow'; // where a guided conversation leads to people

/** What a customer leaves who wants to be reached. */
type LeadWish = {
  flow: string;
  step: string;
  startedAt: string;
  title: Texts;
  /** What the customer said yes to. */
  consent: Texts;
  contact: { name: string | null; phone: string | null; email: string | null };
  answers: ToldAnswer[];
};

/** The questions are others than before; there is no such conversation any more; all is said. */
export type FlowNews = 'changed' | 'gone' | 'ended';

export type StepOf<D extends Step['do']> = Extract<Step, { do: D }>;
