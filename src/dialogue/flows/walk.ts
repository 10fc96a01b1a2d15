import type { Product } from '#commerce/catalog';
import {
  type Choice,
  type Condition,
  type Fits,
  type Flow,
  type FlowStep,
  type FlowStepOf,
  fitsProduct,
  isWithin,
} from '#commerce/flows';
import type { FlowAnswer, FlowState } from './flow-state.ts';

/** Where a flow stands by its answers. */
export type Walk = {
  /** The questions answered on the way, in order. */
  answered: string[];
  /** Steps that ask nothing, have been come to and are not done yet. */
  todo: Exclude<FlowStep, { kind: 'ask' }>[];
  /** The question to be put; null at the end. */
  question: FlowStepOf<'ask'> | null;
  /** Of its choices those that leave something. */
  choices: Choice[];
  /** What products must be like by the answers so far, in order. */
  fits: Fits[];
};

type Answers = Pick<FlowState, 'answers' | 'passed'>;

/**
 * Goes through a flow from its beginning with the answers given, up to the first question without one. A step is come to but
 * once; a lead and a handing over stop the way until they are done.
 */
export function walk(flow: Flow, state: Answers, products: Product[]): Walk {
  const way: Walk = { answered: [], todo: [], question: null, choices: [], fits: [] };
  const seen = new Set<number>();
  for (let at = 0; at >= 0 && at < flow.steps.length && !seen.has(at); ) {
    seen.add(at);
    const step = flow.steps[at];
    if (!step) break;
    const next = passes(step, way, state, products) ? at + 1 : take(flow, at, step, way, state, products);
    if (next === 'stop') break;
    at = next;
  }
  return way;
}

const end = -1;

function take(flow: Flow, at: number, step: FlowStep, way: Walk, state: Answers, products: Product[]): number | 'stop' {
  if (step.kind !== 'ask') {
    if (!state.passed.includes(step.name)) way.todo.push(step);
    const waits = step.kind === 'lead' || step.kind === 'hand_over';
    return waits && !state.passed.includes(step.name) ? 'stop' : placeOf(flow, step.next, at);
  }
  const answer = state.answers[step.name];
  const choice = answer?.kind === 'choice' ? step.choices.find((one) => one.answer === answer.value) : undefined;
  if (answer) {
    way.answered.push(step.name);
    way.fits.push(...fitsOf(answer, choice));
    return placeOf(flow, choice?.next ?? step.next, at);
  }
  const choices = liveChoices(step, way.fits, products);
  if (step.takes === 'choice' && choices.length < 2) return placeOf(flow, step.next, at);
  way.question = step;
  way.choices = choices;
  return 'stop';
}

function fitsOf(answer: FlowAnswer, choice: Choice | undefined): Fits[] {
  if (answer.kind === 'amount') return [{ price: { to: answer.amount } }];
  return choice && Object.keys(choice.fits).length > 0 ? [choice.fits] : [];
}

/** A choice that nothing would be left of is none; one that asks nothing of products always is. */
function liveChoices(step: FlowStepOf<'ask'>, fits: Fits[], products: Product[]): Choice[] {
  return step.choices.filter(
    (choice) =>
      Object.keys(choice.fits).length === 0 || products.some((product) => fitsProduct(product, [...fits, choice.fits])),
  );
}

function passes({ when }: FlowStep, way: Walk, { answers }: Answers, products: Product[]): boolean {
  return !when.every((condition) => holds(condition, way, answers, products));
}

/** What was not asked on the way was not answered, whatever was said earlier. */
function holds(condition: Condition, way: Walk, answers: Answers['answers'], products: Product[]): boolean {
  if (condition.kind === 'products') return isWithin(fitting(products, way.fits).length, condition.range);
  const answer = way.answered.includes(condition.question) ? answers[condition.question] : undefined;
  if (condition.kind === 'answer')
    return (answer?.kind === 'choice' && condition.is.includes(answer.value)) !== condition.not;
  if (answer?.kind === 'amount') return isWithin(answer.amount, condition.range);
  return answer?.kind === 'number' && isWithin(answer.number, condition.range);
}

export function fitting(products: Product[], fits: Fits[]): Product[] {
  return products.filter((product) => fitsProduct(product, fits));
}

function placeOf({ steps }: Flow, next: string | null, at: number): number {
  if (next === null) return at + 1;
  return next === 'end' ? end : steps.findIndex(({ name }) => name === next);
}

/** The answers without those from a question on, which lies on the way: "back", or a way that leads round. */
export function withoutFrom(answers: FlowState['answers'], answered: string[], question: string): FlowState['answers'] {
  const from = answered.indexOf(question);
  const gone = new Set(from < 0 ? [question] : answered.slice(from));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !gone.has(name)));
}

/** Whether an answer leads back to a question that was answered before it, which is to be put again. */
export function leadsBackTo(
  flow: Flow,
  question: string,
  value: string | undefined,
  answered: string[],
): string | undefined {
  const step = flow.steps.find(({ name }) => name === question);
  if (step?.kind !== 'ask') return undefined;
  const next = step.choices.find(({ answer }) => answer === value)?.next ?? step.next;
  return next !== null && answered.includes(next) ? next : undefined;
}
