import type { LeadingChoice, LeadingQuestion } from '../guide/leading-question.ts';
import type { Offer } from '../state.ts';
import { money, type Talk, tell } from './talk.ts';

/** Under a long list: a question with which it becomes short. It need not be answered; the list stays what is talked about. */
export function asksNarrower(talk: Talk, question: LeadingQuestion, more: Offer[]) {
  const offers = question.choices.map(
    (choice): Offer => ({ label: labelOf(talk, choice), command: { name: 'find', query: choice.query } }),
  );
  const text = questionText(talk, question);
  const choices = question.choices.map(({ value, from, to }, index) => ({
    value: String(index),
    words: value === null ? [] : [value],
    ...(value === null && {
      number: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      money: true,
    }),
  }));
  const asks = { question: question.name || question.by, takes: 'hint', words: [], numbered: false, choices } as const;
  talk.state = {
    ...talk.state,
    pending: { kind: 'guide', flow: '', asks: { ...asks, words: [] }, others: [] },
    task: null,
    offered: [...offers, ...more],
    onYes: null,
    question: { text, field: 'option' },
  };
  const all = [...offers, ...more].map(({ label, command }, index) => ({ id: String(index + 1), label, command }));
  tell(talk, text, { choices: all, isOffer: true });
}

function questionText(talk: Talk, { by, name, choices }: LeadingQuestion): string {
  const labels = choices.map((choice) => labelOf(talk, choice)).join(', ');
  const asked =
    by === 'type'
      ? talk.say('narrowType')
      : by === 'price'
        ? talk.say('narrowPrice')
        : talk.say('narrowBy', { name: name.toLowerCase() });
  return `${asked} ${labels}`;
}

function labelOf(talk: Talk, { value, from, to }: LeadingChoice): string {
  if (value !== null) return value;
  if (from === undefined) return talk.say('priceUnder', { to: money(talk, to ?? 0) });
  if (to === undefined) return talk.say('priceOver', { from: money(talk, from) });
  return talk.say('priceBetween', { from: money(talk, from), to: money(talk, to) });
}
