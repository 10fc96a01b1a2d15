import type { Flow, FlowStepOf } from '#commerce/flows';
import type { CommandOf, GuideAnswer } from '#understanding';
import { type Draft, push, settle } from '../decide/draft.ts';
import { beginFlow, type FlowAnswer, type FlowState } from './flow-state.ts';
import { goOn } from './go-on.ts';
import { leadsBackTo, walk, withoutFrom } from './walk.ts';

/** Begins a flow, or goes on with it where it was left; with what the first message answers already. */
export function startFlow(draft: Draft, { flow: id, answers = [] }: CommandOf<'start_flow'>) {
  const flow = flowOf(draft, id);
  if (!flow) return push(draft, { do: 'tellFlow', what: 'gone' });
  const { flow: known } = draft.state;
  const running = known?.id === id && !known.isDone && answers.length === 0 ? known : null;
  const begun = running ?? beginFlow(flow, draft.world.now);
  const told = answers.flatMap((given) => {
    const answer = answerOf(questionOf(flow, given.question), given);
    return answer ? [[given.question, answer] as const] : [];
  });
  goOn(draft, flow, { ...begun, answers: { ...begun.answers, ...Object.fromEntries(told) } });
}

/** An answer to the question that waits or to an earlier one; one without a content puts its question once more. */
export function answerFlow(draft: Draft, command: CommandOf<'answer'>) {
  if (command.flow === '') return narrow(draft, command);
  const flow = flowOf(draft, command.flow);
  if (!flow) return push(draft, { do: 'tellFlow', what: 'gone' });
  const state = draft.state.flow?.id === flow.id ? draft.state.flow : beginFlow(flow, draft.world.now);
  const { answered } = walkNow(draft, flow, state);
  if (command.text === '' && command.value === undefined)
    return goOn(draft, flow, { ...state, answers: withoutFrom(state.answers, answered, command.question) });
  const answer = answerOf(questionOf(flow, command.question), command);
  if (!answer) {
    push(draft, { do: 'tellFlow', what: 'changed' });
    return goOn(draft, flow, state);
  }
  goOn(draft, flow, withAnswer(flow, state, command, answer, answered));
}

/** What is recommended after another answer is recommended anew; whoever has left a lead is not asked for it again. */
function withAnswer(
  flow: Flow,
  state: FlowState,
  { question, value }: GuideAnswer,
  answer: FlowAnswer,
  answered: string[],
): FlowState {
  const answers = { ...state.answers, [question]: answer };
  const again = leadsBackTo(flow, question, value, answered);
  const isChange = answered.includes(question);
  const leads = new Set(flow.steps.flatMap(({ kind, name }) => (kind === 'lead' ? [name] : [])));
  return {
    ...state,
    answers: again ? withoutFrom(answers, [...answered, question], again) : answers,
    passed: isChange || again ? state.passed.filter((name) => leads.has(name)) : state.passed,
  };
}

/** Any answer is as good: the question is passed over when it may be. */
export function skip(draft: Draft) {
  const { pending } = draft.open;
  if (pending?.kind !== 'guide') return push(draft, { do: 'say', manner: 'yes' });
  const flow = draft.state.flow && flowOf(draft, draft.state.flow.id);
  if (pending.flow === '' || !flow || !draft.state.flow) return narrowNoMore(draft);
  const step = questionOf(flow, pending.asks.question);
  if (!step?.optional) return push(draft, { do: 'askAgain' });
  const answers = { ...draft.state.flow.answers, [step.name]: { kind: 'skipped' } as const };
  goOn(draft, flow, { ...draft.state.flow, answers });
}

/** The question before is put once more. */
export function back(draft: Draft) {
  const { flow: state } = draft.state;
  const flow = state && flowOf(draft, state.id);
  if (!state || !flow) return push(draft, { do: 'say', manner: 'correct' });
  const { answered } = walkNow(draft, flow, state);
  const last = answered.findLast((name) => state.answers[name]);
  if (last === undefined) return push(draft, { do: 'askAgain' });
  goOn(draft, flow, { ...state, lead: null, answers: withoutFrom(state.answers, answered, last) });
}

/** By one of the choices under a list: what it stands for is looked for. */
function narrow(draft: Draft, { value }: CommandOf<'answer'>) {
  const command = draft.open.offered[Number(value)]?.command;
  settle(draft);
  if (command) draft.run(command);
  else push(draft, { do: 'say', manner: 'correct' });
}

function narrowNoMore(draft: Draft) {
  const { list } = draft.state;
  settle(draft);
  if (!list) return push(draft, { do: 'say', manner: 'declined' });
  push(draft, { do: 'find', query: list.query, page: 0, within: [], recommend: {}, isSettled: true });
}

export function flowOf({ world }: Draft, id: string): Flow | undefined {
  return world.flows.find((flow) => flow.id === id);
}

function walkNow({ world }: Draft, flow: Flow, state: FlowState) {
  return walk(flow, state, world.catalog.products);
}

function questionOf({ steps }: Flow, name: string): FlowStepOf<'ask'> | undefined {
  const step = steps.find((one) => one.name === name);
  return step?.kind === 'ask' ? step : undefined;
}

/** Undefined: the question does not take that. */
function answerOf(step: FlowStepOf<'ask'> | undefined, given: GuideAnswer): FlowAnswer | undefined {
  const { text, value, amount, figure } = given;
  switch (step?.takes) {
    case 'choice':
      return step.choices.some(({ answer }) => answer === value) ? { kind: 'choice', value: value ?? '' } : undefined;
    case 'budget':
      return amount === undefined ? undefined : { kind: 'amount', amount, text };
    case 'number':
      return figure === undefined ? undefined : { kind: 'number', number: figure, text };
    case 'text':
      return { kind: 'text', text: text.slice(0, longestAnswer) };
    default:
      return undefined;
  }
}

const longestAnswer = 500;
