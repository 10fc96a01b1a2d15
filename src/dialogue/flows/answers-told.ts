import type { Flow } from '#commerce/flows';
import type { Shop } from '#commerce/shop';
import { formatMoney } from '#platform/money';
import type { FlowAnswer, FlowState } from './flow-state.ts';
import { inLanguage } from './guides.ts';

export type ToldAnswer = { question: string; answer: string };

/** What was asked and answered, for the people of the shop: in its own language, and free words as they were written. */
export function answersTold(flow: Flow, { answers }: Pick<FlowState, 'answers'>, shop: Shop): ToldAnswer[] {
  const [language = 'en'] = shop.settings.languages;
  return flow.steps.flatMap((step) => {
    const answer = answers[step.name];
    if (step.kind !== 'ask' || !answer || answer.kind === 'skipped') return [];
    const label = step.choices.find((choice) => answer.kind === 'choice' && choice.answer === answer.value)?.label;
    return [
      {
        question: inLanguage(step.ask, language),
        answer: label ? inLanguage(label, language) : said(answer, shop, language),
      },
    ];
  });
}

function said(answer: FlowAnswer, { settings }: Shop, language: string): string {
  if (answer.kind === 'amount') return formatMoney({ amount: answer.amount, currency: settings.currency }, language);
  return 'text' in answer ? answer.text : '';
}
