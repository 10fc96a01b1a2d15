/**
 * flow: a conversation of the shop's own by which a customer is led: to a gift, to a phone, to a test drive. step: one stop of
 * it; question: a step that waits for an answer; fits: what a product must be like; lead: how somebody may be reached who
 * wants to be.
 */
export type Flow = {
  /** The file's name without its ending: "gift". */
  id: string;
  /** Other after every change of the file. */
  version: string;
  title: Texts;
  start: FlowStart;
  steps: FlowStep[];
};

/** By language. */
export type Texts = Record<string, string>;

/** What leads a customer into a flow. */
type FlowStart = {
  /** Ways of saying so, in any of the shop's languages. */
  words: string[];
  /** Whoever asks for goods of these types at large. */
  browse: string[];
  /** It is offered with the greeting. */
  greeting: boolean;
  /** References of ads that open the chat. */
  ads: string[];
};

export type FlowStep = {
  name: string;
  /** It is passed over unless all of these hold. */
  when: Condition[];
  /** The step that follows, other than the next in order; `end`: none. */
  next: string | null;
} & (
  | Question
  | { kind: 'recommend'; say: Texts | null; fits: Fits; most: number; none: Texts | null }
  | { kind: 'lead'; consent: Texts; ask: LeadField[]; thanks: Texts | null }
  | { kind: 'hand_over'; say: Texts | null }
  | { kind: 'say'; say: Texts }
);

export type FlowStepOf<K extends FlowStep['kind']> = Extract<FlowStep, { kind: K }>;

type Question = {
  kind: 'ask';
  ask: Texts;
  /** A choice of a list; an amount of money up to which it may cost; a number; words. */
  takes: 'choice' | 'budget' | 'number' | 'text';
  choices: Choice[];
  /** Other words for what is asked, by which a customer comes back to it: "budget". */
  words: string[];
  /** Whether it can be passed over: "whatever". */
  optional: boolean;
};

export type Choice = {
  /** How conditions and stored answers name it. */
  answer: string;
  label: Texts;
  words: string[];
  fits: Fits;
  /** A number said by itself that means this choice: an age, an amount; both ends included. */
  number: Range | null;
  /** The number is an amount in minor units. */
  money: boolean;
  next: string | null;
};

/** Both ends included; a missing one is open. */
export type Range = { from?: number; to?: number };

export type LeadField = 'name' | 'phone' | 'email';

export type Condition =
  /** The answer is (or is not) one of these. */
  | { kind: 'answer'; question: string; is: string[]; not: boolean }
  | { kind: 'number'; question: string; range: Range }
  /** So many products still fit what was answered. */
  | { kind: 'products'; range: Range };

/** What a product must be like: every line must hold, by any of its values. Prices in minor units. */
export type Fits = {
  products?: string[];
  types?: string[];
  tags?: string[];
  options?: Record<string, string[]>;
  attributes?: Record<string, Wanted>;
  price?: Range;
};

/** Values of an attribute, or bounds for the first number in it. */
export type Wanted = string[] | Range;
