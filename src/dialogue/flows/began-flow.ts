import type { Command, CommandName, ProductQuery } from '#understanding';
import { words } from '#understanding/text';
import { type Draft, push, settle } from '../decide/draft.ts';
import type { GuideOffer } from '../steps.ts';
import { flowOf } from './answer-flow.ts';
import { inVersion, isOver } from './flow-state.ts';

/** What an ad's opening words, written by nobody, may be taken for. */
const opening = new Set<CommandName>([
  'greet',
  'find',
  'recommend',
  'unknown',
  'ask_help',
  'out_of_scope',
  'small_talk',
  'ask_fact',
]);

/** A customer who comes by an ad with a flow of its own is led into it, unless they want something else. */
export function begun({ world, meaning }: Draft): Command[] | null {
  const { ad, opening: ruled, flows } = world;
  const flow = flows.find(({ id }) => id === ruled) ?? flows.find(({ start }) => start.ads.includes(ad ?? ''));
  const isOpening = meaning.commands.every(({ name }) => opening.has(name));
  return flow && isOpening ? [{ name: 'start_flow', flow: flow.id }] : null;
}

const longestBrowse = 4;

/** The flow for who wants to see goods of a type, and says no more of them. */
export function browsedFlow({ world, state, open }: Draft, query: ProductQuery): string | null {
  const { types, options, minPrice, maxPrice, sort, onOffer, except, candidates } = query;
  const says =
    Object.keys(options).length > 0 || minPrice !== undefined || maxPrice !== undefined || sort || onOffer || except;
  const isOne = candidates.length === 1 && candidates[0] !== undefined && candidates[0].score >= namedScore;
  if (types.length === 0 || says || isOne || open.pending?.kind === 'guide' || (state.flow && !state.flow.isDone))
    return null;
  if (words(query.text).length > longestBrowse) return null;
  const flow = world.flows.find(({ start }) => types.every((type) => start.browse.includes(type)));
  return flow?.id ?? null;
}

const namedScore = 0.8;

/** What is offered with a greeting. */
export function offeredFlows({ world }: Draft): GuideOffer[] {
  return world.flows.filter(({ start }) => start.greeting).map(({ id, title }) => ({ flow: id, title }));
}

/** The flow that goes on, as its file is now: one that is gone or was left long ago is forgotten, and who waits for it is told. */
export function inFlowNow(draft: Draft): Draft {
  const { flow: state } = draft.state;
  if (!state) return draft;
  const flow = flowOf(draft, state.id);
  const isAsked = draft.open.pending?.kind === 'guide' && draft.open.pending.flow === state.id;
  if (!flow || (isOver(state, draft.world.now) && !isAsked)) {
    draft.state.flow = null;
    if (isAsked || state.lead) drop(draft, 'gone');
    return draft;
  }
  if (flow.version === state.version) return draft;
  const { state: now, lost } = inVersion(state, flow);
  draft.state.flow = now;
  if (lost) push(draft, { do: 'tellFlow', what: 'changed' });
  return draft;
}

function drop(draft: Draft, what: 'gone') {
  settle(draft);
  draft.open = { ...draft.open, pending: null, task: null, offered: [], question: null };
  push(draft, { do: 'tellFlow', what });
}
