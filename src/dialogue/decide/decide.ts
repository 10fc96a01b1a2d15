import type { Command, CommandName, Understanding } from '#understanding';
import { begun, inFlowNow } from '../flows/began-flow.ts';
import type { DialogueState } from '../state.ts';
import type { Step } from '../steps.ts';
import type { Decision, World } from '../world.ts';
import { addressMended } from './address-mended.ts';
import { type Draft, distinct, isAsking, push, settle } from './draft.ts';
import { handle } from './handlers.ts';
import { withMethod } from './methods-said.ts';
import { likely, unclearMeanings } from './unclear.ts';
import { saidInPassing, spoken, withCode, withCount, withDatum, withoutEcho } from './words-said.ts';

/**
 * Turns what was understood into steps. Pure: what is pointed at is resolved against the state, the catalogue and the cart;
 * what is missing is asked for, one thing at a time; what is risky is confirmed first; an open question that a digression
 * left is asked again.
 */
export function decide(state: DialogueState, meaning: Understanding, world: World): Decision {
  const draft = inFlowNow(openDraft(state, meaning, world));
  const inPassing = saidInPassing(draft);
  const said = withMethod(draft, withDatum(draft, withCode(world, begun(draft) ?? meaning.commands)));
  const commands = addressMended(world, said) ?? said;
  if (commands !== meaning.commands) draft.meaning = { ...meaning, commands, confidence: 1, alternatives: [] };
  const unclear = unclearMeanings(draft);
  const isLost = !inPassing && unclear && draft.open.pending && isLasting(draft.open);
  const lost = { name: 'unknown', text: world.said } as const;
  if (inPassing) draft.run(inPassing);
  else if (isLost) draft.run(lost);
  else if (unclear) push(draft, { do: 'askMeaning', meanings: unclear });
  else for (const command of withoutEcho(withCount(draft, likely(draft)))) draft.run(command);
  return close(draft, isLost ? [lost] : commands);
}

function openDraft(state: DialogueState, meaning: Understanding, world: World): Draft {
  const { pending, task, queue, offered, question } = state;
  const draft: Draft = {
    state: { ...state, language: spoken(state, meaning, world) },
    world,
    meaning,
    steps: [],
    open: { pending, task, queue, offered, question },
    run: (command) => handle(draft, command),
  };
  return draft;
}

/** Whoever looks around has left the open question; whatever else is asked in passing is answered, and then it is asked again. */
const leaving = new Set<CommandName>([
  'find',
  'more',
  'recommend',
  'compare',
  'ask_person',
  'complain',
  'bye',
  'restart',
]);

const cartSteps = new Set<Step['do']>([
  'add',
  'setQuantity',
  'remove',
  'replace',
  'restoreCart',
  'applyCoupon',
  'removeCoupon',
]);

function close(draft: Draft, commands: Command[]): Decision {
  const { state, steps, open, world } = draft;
  const names = commands.map(({ name }) => name);
  const isOpen = open.pending !== null && state.pending === open.pending;
  if (isOpen && !isAsking(draft)) {
    const isLeft = names.some((name) => leaving.has(name));
    if (isLasting(open) && !isLeft && !isSteppingBack(open)) push(draft, { do: 'askAgain' });
    else if (!isKept(open) && (isLeft || !isSteppingBack(open))) settle(draft);
  }
  if (world.cart.checkout.status === 'active' && !isAsking(draft) && steps.some((step) => cartSteps.has(step.do))) {
    push(draft, { do: 'checkout' });
  }
  const queue = isAsking(draft) ? draft.state.queue : [];
  return { steps: merged(draft.steps), state: { ...draft.state, queue, onYes: null, lastCommands: names } };
}

/** Offers lapse when the talk goes on; questions that something waits for do not. */
function isLasting({ pending, task }: Draft['open']): boolean {
  if (pending?.kind === 'choices') return false;
  if (pending?.kind === 'guide') return pending.flow !== '';
  if (pending?.kind === 'confirm')
    return pending.what !== 'add' && pending.what !== 'guess' && pending.what !== 'handover';
  return pending?.kind !== 'product' || task !== null;
}

/** Which of several, or in which values: put again once; after that it can still be answered, and the talk goes on freely. */
function isSteppingBack({ pending, task, question }: Draft['open']): boolean {
  const isChoice = pending?.kind === 'option' || (pending?.kind === 'product' && task !== null);
  return isChoice && question?.again === true;
}

/** "Shall I add it?" can still be answered after a question in between. */
function isKept({ pending }: Draft['open']): boolean {
  return pending?.kind === 'confirm' && pending.what === 'add';
}

/** Data given in one message is stored at once and answered once; so are items added. */
function merged(steps: Step[]): Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (step.do === 'give' && last?.do === 'give')
      result[result.length - 1] = {
        do: 'give',
        given: [...last.given, ...step.given],
        begins: last.begins || step.begins,
      };
    else if (step.do === 'add' && last?.do === 'add')
      result[result.length - 1] = { do: 'add', items: [...last.items, ...step.items] };
    else if (step.do === 'show' && last?.do === 'show')
      result[result.length - 1] = { do: 'show', targets: distinct([...last.targets, ...step.targets]) };
    else if (step.do === 'tellSize' && last?.do === 'tellSize' && step.target.handle === last.target.handle)
      result[result.length - 1] = { ...step, measures: [...last.measures, ...step.measures] };
    else if (step.do === 'tellShipping' && last?.do === 'tellShipping')
      result[result.length - 1] = { do: 'tellShipping', place: step.place ?? last.place };
    else result.push(step);
  }
  return result;
}
