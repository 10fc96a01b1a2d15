/**
 * What a customer can want, as data: the closed union that understanding writes, dialogue decides on, and a language model
 * could write as well. No command carries a price, a stock level or a fact: those come from the shop's data when it is acted on.
 *
 * Words: an *item* is a product or variant as the customer points at it; a *candidate* is a product of the lexicon that the
 * words fit; *options* are the shop's own option names and values ("Ukuran": "L").
 */

/** How a customer points at something of the catalogue, of what was last shown, or of the cart. */
export type ItemRef = {
  /** The words about it as written, without the words around it; '' when it is only pointed at. */
  text: string;
  /** Products that the words fit, best first; empty when none does or when it is only pointed at. */
  candidates: { handle: string; score: number }[];
  /** Option values named, by the shop's own names: { "Ukuran": "L" }. A value several options share is under ''. */
  options: Record<string, string>;
  /** Points at what was shown, asked, or is in the cart, instead of (or besides) naming it. */
  pointer?: Pointer;
  /** "not the red one": option values or words that it must not have. */
  except?: { options: Record<string, string>; text: string };
};

export type Pointer =
  | { kind: 'this' } // "that one", "itu", "его"
  | { kind: 'ordinal'; index: number } // "the second": 2; "the last": -1
  | { kind: 'superlative'; by: 'cheapest' | 'dearest' | 'newest' | 'smallest' | 'largest' }
  | { kind: 'other' } // "the other one"
  | { kind: 'same' } // "the same, in white"
  | { kind: 'all' };

/** A wish to see things. Prices in minor units of the shop's currency. */
export type ProductQuery = {
  text: string;
  candidates: { handle: string; score: number }[];
  /** The shop's own product types that the words name. */
  types: string[];
  options: Record<string, string>;
  /** Attributes of the shop's products with the value they must have. */
  attributes?: Record<string, string>;
  minPrice?: number;
  maxPrice?: number;
  onOffer?: boolean;
  inStock?: boolean;
  sort?: 'price' | '-price' | 'newest' | 'bestselling';
  except?: { options: Record<string, string>; text: string };
};

/** What a shop remembers of a customer to use it again. */
export type Remembered = CheckoutField | 'size' | 'language';

export type CheckoutField = 'name' | 'phone' | 'email' | 'address' | 'shipping_method' | 'payment_method';

/** An answer to a question of a guided conversation: one of its choices, an amount in minor units, a number, or words. */
export type GuideAnswer = { question: string; text: string; value?: string; amount?: number; figure?: number };

export type Command =
  // wishes
  | { name: 'find'; query: ProductQuery }
  | { name: 'more' } // "anything else?": the next page of what was shown
  | { name: 'ask_price'; item: ItemRef; quantity?: number }
  | { name: 'ask_stock'; item: ItemRef; quantity?: number }
  | { name: 'ask_options'; item: ItemRef; option?: string } // "which colours are there?"
  /** "Is it waterproof?"; `goesOn`: "and the black one?", what was asked before is asked of another thing. */
  | { name: 'ask_fact'; item: ItemRef; question: string; goesOn?: boolean }
  | { name: 'ask_size'; item: ItemRef; measures: { kind: string; value: string }[] }
  | { name: 'ask_reviews'; item: ItemRef }
  | { name: 'compare'; items: ItemRef[] }
  | { name: 'recommend'; query: ProductQuery; recipient?: string }
  | { name: 'ask_offers' }
  // cart
  | { name: 'add'; items: { item: ItemRef; quantity?: number }[] }
  | { name: 'set_quantity'; item: ItemRef; quantity: number }
  | { name: 'change_quantity'; item: ItemRef; by: number } // "one more": 1
  | { name: 'remove'; item: ItemRef }
  | { name: 'replace'; from: ItemRef; to: ItemRef; quantity?: number } // "swap the small one for a large"
  | { name: 'empty_cart' }
  | { name: 'undo' }
  | { name: 'show_cart' }
  | { name: 'apply_coupon'; code: string }
  | { name: 'remove_coupon' }
  | { name: 'ask_coupon' } // "do you have a voucher?"
  // checkout and after
  | { name: 'checkout' }
  | { name: 'give'; field: CheckoutField; value: string } // an answer to what was asked, or unasked
  | { name: 'change'; field: CheckoutField; value?: string } // "other address, please"
  | { name: 'pause_checkout' }
  | { name: 'order_status'; number?: string }
  | { name: 'delivery_time'; place?: string }
  | { name: 'cancel_order'; number?: string }
  | { name: 'change_order_address'; number?: string; value?: string }
  | { name: 'return_order'; number?: string; reason?: string }
  | { name: 'reorder' }
  | { name: 'receipt'; number?: string }
  | { name: 'pay' } // "how do I pay now?", the open order's payment again
  | { name: 'paid'; text: string } // "sudah transfer ya"
  | { name: 'ask_points' }
  // answers to a pending question
  | { name: 'yes' }
  | { name: 'no' }
  | { name: 'choose'; pointer?: Pointer; options: Record<string, string>; text: string; except?: ItemRef['except'] } // one of what was offered
  | { name: 'quantity'; quantity: number } // a bare number
  // guided conversations
  | { name: 'start_flow'; flow: string; answers?: GuideAnswer[] } // begins one, or goes on with it
  | ({ name: 'answer'; flow: string } & GuideAnswer)
  | { name: 'skip' } // "whatever"
  | { name: 'back' } // "the question before"
  // the shop
  | { name: 'ask_faq'; question: string }
  | { name: 'ask_hours' }
  | { name: 'ask_contact' } // "what's your number?"
  | { name: 'ask_shipping'; place?: string; item?: ItemRef }
  | { name: 'ask_payment_ways' }
  | { name: 'ask_stores'; place?: string; position?: { latitude: number; longitude: number } }
  // people and manners
  | { name: 'ask_person' }
  | { name: 'complain'; about: 'damaged' | 'wrong_item' | 'late' | 'payment' | 'quality' | 'other'; text: string }
  | { name: 'greet' }
  | { name: 'thank' }
  | { name: 'bye' }
  | { name: 'small_talk' } // "how are you?"
  | { name: 'ask_bot' } // "are you a robot?"
  | { name: 'ask_help' } // "what can you do?"
  | { name: 'haggle'; text: string }
  | { name: 'insult' }
  | { name: 'out_of_scope' }
  | { name: 'stop' } // no more messages of ours
  | { name: 'subscribe' }
  | { name: 'erase_me' }
  | { name: 'forget'; what: Remembered[] } // "forget my size"; nothing named: []
  | { name: 'ask_known'; what: Remembered[] } // "how do you know my size?"
  | { name: 'export_me' }
  | { name: 'set_language'; language: string }
  // repair
  | { name: 'correct' } // "no, that is not what I meant", with nothing said instead
  | { name: 'cancel' } // drops the pending question
  | { name: 'restart' }
  | { name: 'unknown'; text: string };

export type CommandName = Command['name'];
export type CommandOf<N extends CommandName> = Extract<Command, { name: N }>;
