import { countryOf, readEmail, readName, readPhone } from '#commerce/checkout';
import type { Flow, FlowStepOf, LeadField } from '#commerce/flows';
import type { CommandOf } from '#understanding';
import { type Draft, push, settle } from '../decide/draft.ts';
import { flowOf } from './answer-flow.ts';
import { answersTold } from './answers-told.ts';
import type { FlowState, LeadDraft } from './flow-state.ts';
import { askLead, goOn, nextField } from './go-on.ts';

type Leading = { flow: Flow; state: FlowState; step: FlowStepOf<'lead'>; lead: LeadDraft };

/** The lead that is being taken; null when none is, or when an order is being made, whose questions go first. */
export function leadOf(draft: Draft): Leading | null {
  const { flow: state } = draft.state;
  const flow = state && flowOf(draft, state.id);
  const step = flow?.steps.find(({ name }) => name === state?.lead?.step);
  if (!state?.lead || !flow || step?.kind !== 'lead' || draft.world.cart.checkout.status === 'active') return null;
  return { flow, state, step, lead: state.lead };
}

/** A yes or a no to being called: without a yes nothing is kept. */
export function consented(draft: Draft, leading: Leading, given: boolean) {
  settle(draft);
  if (given) return takeOn(draft, leading, {});
  push(draft, { do: 'say', manner: 'declined' });
  goOn(draft, leading.flow, passed(leading));
}

/** A datum for the lead, read as an order's would be; what cannot be read is asked again. */
export function leadGiven(draft: Draft, leading: Leading, { field, value }: CommandOf<'give'>) {
  const { flow, state, step, lead } = leading;
  if (!isLeadField(field)) return push(draft, { do: 'askAgain' });
  settle(draft);
  const read = readers[field](value, draft);
  if (read.kind === 'invalid') return askLead(draft, flow, state, step, { ...lead, asking: field }, true);
  takeOn(draft, leading, { ...lead.contact, [field]: read.value });
}

const readers = {
  name: (text: string) => readName(text),
  phone: (text: string, { world }: Draft) => readPhone(text, countryOf(world.catalog.shop)),
  email: (text: string) => readEmail(text),
};

function isLeadField(field: string): field is LeadField {
  return field === 'name' || field === 'phone' || field === 'email';
}

/** Asks for the next datum, or keeps the lead when nothing is missing. */
function takeOn(draft: Draft, leading: Leading, contact: LeadDraft['contact']) {
  const { flow, state, step, lead } = leading;
  const asking = nextField(draft, step, contact);
  if (asking) return askLead(draft, flow, state, step, { ...lead, asking, contact });
  const { name, phone, email } = draft.world.customer;
  push(draft, {
    do: 'saveLead',
    lead: {
      flow: flow.id,
      step: step.name,
      startedAt: state.startedAt,
      title: flow.title,
      consent: step.consent,
      contact: { name, phone, email, ...contact },
      answers: answersTold(flow, state, draft.world.catalog.shop),
    },
    thanks: step.thanks,
  });
  goOn(draft, flow, passed(leading));
}

function passed({ state, step }: Leading): FlowState {
  return { ...state, lead: null, passed: [...state.passed, step.name] };
}
