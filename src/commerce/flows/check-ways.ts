import type { FlowProblem } from './document.ts';
import type { Flow, FlowStep } from './flow.ts';
import { nearest } from './nearest.ts';

/** Every next leads somewhere, every step can be reached, and from every step there is a way to the end. */
export function waysProblems(flow: Flow): FlowProblem[] {
  const unknown = flow.steps.flatMap((step, at) => unknownNext(flow, step, at));
  if (unknown.length > 0) return unknown;
  const ways = flow.steps.map((_, at) => waysFrom(flow.steps, at));
  const reached = reachable([0], (at) => ways[at] ?? []);
  const ending = reachable([end], (at) => ways.flatMap((to, from) => (to.includes(at) ? [from] : [])));
  const lost = flow.steps.flatMap(({ name }, at): FlowProblem[] =>
    reached.has(at)
      ? []
      : [{ path: ['steps', at], reason: `no way leads to "${name}"; name it in a next, or take it out` }],
  );
  const round = flow.steps.findIndex((_, at) => reached.has(at) && !ending.has(at));
  if (round < 0) return lost;
  const reason = `from "${flow.steps[round]?.name}" the way goes round for ever; let some answer lead on with next: end`;
  return [...lost, { path: ['steps', round], reason }];
}

/** Beyond the last step. */
const end = -1;

function unknownNext({ steps }: Flow, step: FlowStep, at: number): FlowProblem[] {
  const names = steps.map(({ name }) => name).filter((name) => !name.startsWith('step '));
  const check = (next: string | null, path: (string | number)[]) =>
    next === null || next === 'end' || names.includes(next)
      ? []
      : [{ path, reason: `next: there is no step "${next}"${nearest(next, [...names, 'end'])}` }];
  const choices = step.kind === 'ask' ? step.choices : [];
  return [
    ...check(step.next, ['steps', at, 'next']),
    ...choices.flatMap(({ next }, which) => check(next, ['steps', at, 'choices', which, 'next'])),
  ];
}

/** Where one can come to from a step: by each of its choices, or onward; a step that may be passed over leads to the next as well. */
function waysFrom(steps: FlowStep[], at: number): number[] {
  const step = steps[at];
  if (!step) return [];
  const following = at + 1 < steps.length ? at + 1 : end;
  const to = (next: string | null) => placeOf(steps, next) ?? following;
  const choices =
    step.kind === 'ask' && step.choices.length > 0
      ? step.choices.map(({ next }) => to(next ?? step.next))
      : [to(step.next)];
  const passes = step.when.length > 0 ? [following] : step.kind === 'ask' && step.optional ? [to(step.next)] : [];
  return [...new Set([...choices, ...passes])];
}

function placeOf(steps: FlowStep[], next: string | null): number | undefined {
  if (next === null) return undefined;
  return next === 'end' ? end : steps.findIndex(({ name }) => name === next);
}

function reachable(from: number[], waysOf: (at: number) => number[]): Set<number> {
  const seen = new Set(from);
  for (const at of seen) for (const to of waysOf(at)) seen.add(to);
  return seen;
}
