import { fold } from '#understanding/text';
import { unknownFits } from './check-fits.ts';
import { waysProblems } from './check-ways.ts';
import { type FlowDocument, type FlowProblem, kindOf, type StepDocument, stepKeys } from './document.ts';
import type { FlowProduct } from './fits.ts';
import type { Flow } from './flow.ts';
import { nearest } from './nearest.ts';

/** What a flow must go together with; `products` undefined: they are not known, so nothing is said of them. */
export type FlowContext = { languages: string[]; products: FlowProduct[] | undefined };

/** All that a file of the right shape can still have wrong. */
export function flowProblems(flow: Flow, document: FlowDocument, context: FlowContext): FlowProblem[] {
  const steps = document.steps.flatMap((step, at) => shapeProblems(step, at));
  if (steps.length > 0) return steps;
  return [
    ...startProblems(document),
    ...nameProblems(document),
    ...conditionProblems(flow),
    ...waysProblems(flow),
    ...languageProblems(document, context.languages),
    ...(context.products ? unknownFits(document, context.products) : []),
  ];
}

function startProblems({ start }: FlowDocument): FlowProblem[] {
  const words = start.words === undefined ? 0 : Object.values([start.words].flat()).length;
  const ways = words + (start.ads?.length ?? 0) + [start.browse ?? []].flat().length;
  if (ways > 0 || start.greeting) return [];
  return [
    { path: ['start'], reason: 'start: nothing begins it; give words, browse, ads, or greeting: true to offer it' },
  ];
}

/** A step is one thing, and has what that thing needs. */
function shapeProblems(step: StepDocument, at: number): FlowProblem[] {
  const path = ['steps', at];
  const kinds = kindOf(step);
  if (kinds.length === 0)
    return [{ path, reason: `a step needs one of ${stepKeys.join(', ')}: what is said or done at it` }];
  if (kinds.length > 1)
    return [{ path: [...path, kinds[1] ?? ''], reason: `a step is either ${kinds.join(' or ')}; make it two steps` }];
  return kinds[0] === 'ask' ? questionProblems(step, path) : strayProblems(step, path);
}

function questionProblems({ name, choices = [], takes = 'choice' }: StepDocument, path: (string | number)[]) {
  const problems: FlowProblem[] = [];
  if (!name) problems.push({ path, reason: 'a question needs a name, by which its answer is known: name: budget' });
  if (name && reserved.includes(name))
    problems.push({
      path: [...path, 'name'],
      reason: `"${name}" means something else here; call the question otherwise`,
    });
  if (takes === 'choice' && choices.length < 2)
    problems.push({ path, reason: 'a question needs two choices and more; or say takes: budget, number or text' });
  if (takes !== 'choice' && choices.length > 0)
    problems.push({ path: [...path, 'takes'], reason: `takes: ${takes} has no choices; leave out one of the two` });
  return problems;
}

const reserved = ['end', 'products'];

/** Choices and the like belong to questions. */
function strayProblems(step: StepDocument, path: (string | number)[]): FlowProblem[] {
  return (['choices', 'takes', 'words', 'optional'] as const)
    .filter((key) => step[key] !== undefined)
    .map((key) => ({ path: [...path, key], reason: `${key} belongs to a question; this step asks nothing` }));
}

/** Names of steps stand once; so do the answers and labels of a question. */
function nameProblems({ steps }: FlowDocument): FlowProblem[] {
  const names = twice(steps.map(({ name }) => name)).map(({ value, at }) => ({
    path: ['steps', at, 'name'],
    reason: `there is a step "${value}" already; names are given once`,
  }));
  return [...names, ...steps.flatMap(({ choices = [] }, at) => choiceProblems(choices, ['steps', at, 'choices']))];
}

function choiceProblems(choices: NonNullable<StepDocument['choices']>, path: (string | number)[]): FlowProblem[] {
  const answers = twice(choices.map(({ answer }) => answer)).map(({ value, at }) => ({
    path: [...path, at, 'answer'],
    reason: `"${value}" is an answer of this question already`,
  }));
  const languages = new Set(choices.flatMap(({ label }) => (typeof label === 'string' ? [''] : Object.keys(label))));
  const labels = [...languages].flatMap((language) =>
    twice(
      choices.map(({ label }) => {
        const text = typeof label === 'string' ? label : label[language];
        return text && fold(text);
      }),
    ).map(({ value, at }) => ({
      path: [...path, at, 'label'],
      reason: `two choices read "${value}"${language && ` in ${language}`}; nobody could tell them apart`,
    })),
  );
  return [...answers, ...labels];
}

function twice(values: (string | undefined)[]): { value: string; at: number }[] {
  return values.flatMap((value, at) => (value !== undefined && values.indexOf(value) < at ? [{ value, at }] : []));
}

/** Conditions speak of questions that there are, and of answers that these have. */
function conditionProblems({ steps }: Flow): FlowProblem[] {
  const questions = new Map(steps.flatMap((step) => (step.kind === 'ask' ? [[step.name, step] as const] : [])));
  return steps.flatMap(({ when }, at) =>
    when.flatMap((condition): FlowProblem[] => {
      if (condition.kind === 'products') return [];
      const path = ['steps', at, 'when', condition.question];
      const question = questions.get(condition.question);
      if (condition.question === 'products')
        return [{ path, reason: 'products is a number of products: products: { from: 4 }' }];
      if (!question)
        return [
          {
            path,
            reason: `there is no question "${condition.question}"${nearest(condition.question, [...questions.keys()])}`,
          },
        ];
      if (condition.kind === 'number')
        return question.takes === 'budget' || question.takes === 'number'
          ? []
          : [{ path, reason: `"${question.name}" takes no number; name its answers: [a, b]` }];
      if (question.takes !== 'choice') return [{ path, reason: `"${question.name}" has no choices; say from and to` }];
      const answers = question.choices.map(({ answer }) => answer);
      return condition.is
        .filter((answer) => !answers.includes(answer))
        .map((answer) => ({ path, reason: `"${question.name}" has no answer "${answer}"${nearest(answer, answers)}` }));
    }),
  );
}

/** Every text stands in every language that the shop and the bot speak; a bare text is of the shop's only one. */
function languageProblems(document: FlowDocument, languages: string[]): FlowProblem[] {
  return textsOf(document).flatMap(({ path, texts }) => {
    if (typeof texts === 'string') {
      const [own = '', ...others] = languages;
      return others.length === 0
        ? []
        : [
            {
              path,
              reason: `has no language; the shop speaks ${languages.join(', ')}: write { ${own}: "…", ${others[0]}: "…" }`,
            },
          ];
    }
    const missing = languages.filter((language) => !texts[language]);
    const stray = Object.keys(texts).filter((language) => !/^[a-z]{2}$/.test(language));
    return [
      ...(missing.length > 0 ? [{ path, reason: `has no text in ${missing.join(', ')}; the shop speaks it` }] : []),
      ...stray.map((key) => ({
        path: [...path, key],
        reason: `"${key}" is not a language of two letters, such as id`,
      })),
    ];
  });
}

type PlacedTexts = { path: (string | number)[]; texts: string | Record<string, string> };

function textsOf({ title, steps }: FlowDocument): PlacedTexts[] {
  const found: PlacedTexts[] = [{ path: ['title'], texts: title }];
  const add = (path: (string | number)[], texts: PlacedTexts['texts'] | null | undefined) => {
    if (texts !== null && texts !== undefined) found.push({ path, texts });
  };
  for (const [at, step] of steps.entries()) {
    const path = ['steps', at];
    add([...path, 'ask'], step.ask);
    add([...path, 'say'], step.say);
    add([...path, 'recommend', 'say'], step.recommend?.say);
    add([...path, 'recommend', 'none'], step.recommend?.none);
    add([...path, 'lead', 'consent'], step.lead?.consent);
    add([...path, 'lead', 'thanks'], step.lead?.thanks);
    if (step.hand_over && Object.keys(step.hand_over).length > 0)
      add([...path, 'hand_over'], step.hand_over as PlacedTexts['texts']);
    for (const [which, { label }] of (step.choices ?? []).entries()) add([...path, 'choices', which, 'label'], label);
  }
  return found;
}
