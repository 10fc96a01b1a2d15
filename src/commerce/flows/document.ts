import { z } from 'zod';

/** A flow's file as its owner writes it. Amounts are in major units, as in shop.yaml. */

/** What is wrong with a flow, at which place of its file; `reason` says what to do about it. */
export type FlowProblem = { path: (string | number)[]; reason: string };

const longestText = 1000;
const longestLabel = 60;

const text = z.string().trim().min(1).max(longestText);
/** By language; a shop of one language may leave the language out. */
const texts = z.union([text, z.record(z.string(), text)]);
const label = z.union([
  text.max(longestLabel),
  z.record(z.string(), text.max(longestLabel, `is longer than ${longestLabel} letters, which no button shows`)),
]);
/** One or several: `tag: kids`, `tag: [kids, baby]`; figures count as words. */
const word = z.union([z.string().trim().min(1), z.number().transform(String), z.boolean().transform(String)]);
const oneOrMore = z.union([word, z.array(word).min(1)]);
const range = z
  .strictObject({ from: z.number().optional(), to: z.number().optional() })
  .refine(({ from, to }) => from !== undefined || to !== undefined, 'needs from, to or both')
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, 'begins after its end');
/** One or several, of all languages together or by language. */
const phrases = z.union([oneOrMore, z.record(z.string(), oneOrMore)]);
const name = z
  .string()
  .regex(/^[\p{L}\p{N}_-]{1,40}$/u, 'is not a name: letters, figures, - and _ without spaces, such as budget');

const fits = z.strictObject({
  product: oneOrMore.optional(),
  type: oneOrMore.optional(),
  tag: oneOrMore.optional(),
  option: z.record(z.string(), oneOrMore).optional(),
  attribute: z.record(z.string(), z.union([oneOrMore, range])).optional(),
  price: range.optional(),
});

const choice = z.strictObject({
  answer: name,
  label,
  words: phrases.optional(),
  number: range.optional(),
  fits: fits.optional(),
  next: name.optional(),
});

const condition = z.union([oneOrMore, range, z.strictObject({ not: oneOrMore })]);

const step = z.strictObject({
  name: name.optional(),
  when: z.record(z.string(), condition).optional(),
  next: name.optional(),
  // a question
  ask: texts.optional(),
  choices: z.array(choice).optional(),
  takes: z.enum(['choice', 'budget', 'number', 'text']).optional(),
  words: phrases.optional(),
  optional: z.boolean().optional(),
  // products
  recommend: z
    .strictObject({
      say: texts.optional(),
      fits: fits.optional(),
      most: z.number().int().min(1).max(5).optional(),
      none: texts.optional(),
    })
    .nullable()
    .optional(),
  // how to reach the customer
  lead: z
    .strictObject({
      consent: texts,
      ask: z.array(z.enum(['name', 'phone', 'email'])).min(1),
      thanks: texts.optional(),
    })
    .optional(),
  hand_over: z
    .union([texts, z.strictObject({})])
    .nullable()
    .optional(),
  say: texts.optional(),
});

export const flowDocument = z.strictObject({
  title: label,
  start: z.strictObject({
    words: phrases.optional(),
    browse: oneOrMore.optional(),
    greeting: z.boolean().optional(),
    ads: z.array(word).optional(),
  }),
  steps: z.array(step).min(1),
});

export type FlowDocument = z.output<typeof flowDocument>;
export type StepDocument = FlowDocument['steps'][number];
export type TextsDocument = z.output<typeof texts>;
export type PhrasesDocument = z.output<typeof phrases>;
export type FitsDocument = z.output<typeof fits>;
export type ConditionDocument = z.output<typeof condition>;

/** The key of a step that says what it is. */
export const stepKeys = ['ask', 'recommend', 'lead', 'hand_over', 'say'] as const;

export function kindOf(document: StepDocument): (typeof stepKeys)[number][] {
  return stepKeys.filter((key) => document[key] !== undefined);
}
