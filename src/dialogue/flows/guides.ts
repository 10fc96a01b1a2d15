import type { Choice, Flow, FlowStepOf } from '#commerce/flows';
import type { Guide, GuideQuestion } from '#understanding';

/** A text of a flow in the customer's language, else in the shop's own. */
export function inLanguage(texts: Record<string, string>, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}

/** A question as far as answers to it must be known; the words of a choice begin with what its button says. */
export function guideQuestion(step: FlowStepOf<'ask'>, choices: Choice[], language: string): GuideQuestion {
  return {
    question: step.name,
    takes: step.takes,
    words: step.words,
    numbered: !choices.some(({ number }) => number !== null),
    choices: choices.map(({ answer: value, label, words, number, money }) => ({
      value,
      words: [...new Set([inLanguage(label, language), ...Object.values(label), ...words])],
      ...(number && { number }),
      ...(money && { money }),
    })),
  };
}

const known = new WeakMap<Flow, Guide>();

/** What must be known of a flow to see that a message begins it; made once, for flows stay the same between messages. */
export function guideOf(flow: Flow): Guide {
  const made = known.get(flow) ?? {
    flow: flow.id,
    begins: flow.start.words,
    questions: flow.steps.flatMap((step) => (step.kind === 'ask' ? [guideQuestion(step, step.choices, '')] : [])),
  };
  known.set(flow, made);
  return made;
}
