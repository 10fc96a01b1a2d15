import type { Flow, FlowStepOf, LeadField } from '#commerce/flows';
import { type Draft, push, settle } from '../decide/draft.ts';
import { answersTold } from './answers-told.ts';
import type { FlowState, LeadDraft } from './flow-state.ts';
import { recommended } from './recommend.ts';
import { type Walk, walk } from './walk.ts';

/** Goes on with a flow from where its answers lead: says and shows what comes, up to the next question or the end. */
export function goOn(draft: Draft, flow: Flow, state: FlowState) {
  settle(draft);
  const way = walk(flow, state, draft.world.catalog.products);
  const passed = [...state.passed];
  for (const step of way.todo) {
    if (step.kind === 'lead') return beginLead(draft, flow, { ...state, passed }, step);
    if (step.kind === 'say') push(draft, { do: 'sayFlow', texts: step.say });
    else if (step.kind === 'recommend') recommend(draft, way, step);
    else handOver(draft, flow, state, step);
    passed.push(step.name);
  }
  if (way.question) return ask(draft, flow, { ...state, passed }, way);
  end(draft, { ...state, passed, isDone: true });
}

function recommend(draft: Draft, way: Walk, step: FlowStepOf<'recommend'>) {
  const { targets, exact } = recommended(draft.world.catalog.products, way.fits, step);
  push(draft, { do: 'recommendFlow', targets, say: exact ? step.say : step.none, exact });
}

function handOver(draft: Draft, flow: Flow, state: FlowState, step: FlowStepOf<'hand_over'>) {
  if (step.say) push(draft, { do: 'sayFlow', texts: step.say });
  const told = answersTold(flow, state, draft.world.catalog.shop);
  const text = [flow.id, ...told.map(({ question, answer }) => `${question} ${answer}`)].join('\n');
  push(draft, { do: 'handOver', reason: 'flow', text });
}

function ask(draft: Draft, flow: Flow, state: FlowState, way: Walk) {
  const { question, choices } = way;
  if (!question) return;
  draft.state.flow = { ...state, lead: null, isDone: false };
  push(draft, { do: 'askFlow', flow, step: question, choices });
}

function end(draft: Draft, state: FlowState) {
  draft.state.flow = state;
  if (draft.steps.length === 0) push(draft, { do: 'tellFlow', what: 'ended' });
}

function beginLead(draft: Draft, flow: Flow, state: FlowState, step: FlowStepOf<'lead'>) {
  askLead(draft, flow, state, step, { step: step.name, asking: 'consent', contact: {} });
}

export function askLead(
  draft: Draft,
  flow: Flow,
  state: FlowState,
  step: FlowStepOf<'lead'>,
  lead: LeadDraft,
  isInvalid = false,
) {
  draft.state.flow = { ...state, lead, isDone: false };
  push(draft, { do: 'askLead', flow, step, asking: lead.asking, isInvalid });
}

/** What of a lead is still to be asked; what the shop knows of the customer already is not. */
export function nextField(
  draft: Draft,
  step: FlowStepOf<'lead'>,
  contact: LeadDraft['contact'],
): LeadField | undefined {
  return step.ask.find((field) => !contact[field] && !draft.world.customer[field]);
}
