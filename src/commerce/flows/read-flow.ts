import type { Shop } from '#commerce/shop';
import { exponentOf } from '#platform/money';
import {
  type ConditionDocument,
  type FitsDocument,
  type FlowDocument,
  kindOf,
  type PhrasesDocument,
  type StepDocument,
  type TextsDocument,
} from './document.ts';
import type { Choice, Condition, Fits, Flow, FlowStep, Range, Texts, Wanted } from './flow.ts';

type Settings = Pick<Shop['settings'], 'currency' | 'languages'>;

/** How often the most is recommended when the file does not say. */
const usualMost = 3;

/** The file, as the rest of the program knows it: every text by language, amounts in minor units, one kind of step a step. */
export function flowOf(id: string, version: string, document: FlowDocument, settings: Settings): Flow {
  const { start } = document;
  const budgets = document.steps.flatMap(({ name = '', takes }) => (takes === 'budget' ? [name] : []));
  const reader = { ...readerFor(settings), budgets };
  return {
    id,
    version,
    title: reader.texts(document.title),
    start: {
      words: phrasesOf(start.words),
      browse: listOf(start.browse),
      greeting: start.greeting ?? false,
      ads: start.ads ?? [],
    },
    steps: document.steps.map((step, at) => stepOf(step, at, reader)),
  };
}

/** `budgets`: the questions whose answers are amounts. */
type Reader = { texts(document: TextsDocument): Texts; money(range: Range): Range; budgets: string[] };

function readerFor({ currency, languages: [own = 'en'] }: Settings): Omit<Reader, 'budgets'> {
  const minor = (amount: number | undefined) =>
    amount === undefined ? undefined : Math.round(amount * 10 ** exponentOf(currency));
  return {
    texts: (document) => (typeof document === 'string' ? { [own]: document } : document),
    money: ({ from, to }) => plainRange({ from: minor(from), to: minor(to) }),
  };
}

function plainRange({ from, to }: Range): Range {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function stepOf(document: StepDocument, at: number, reader: Reader): FlowStep {
  const name = document.name ?? `step ${at + 1}`;
  const common = { name, when: conditionsOf(document.when ?? {}, reader), next: document.next ?? null };
  const optional = (texts: TextsDocument | undefined) => (texts === undefined ? null : reader.texts(texts));
  switch (kindOf(document)[0]) {
    case 'ask':
      return { ...common, ...questionOf(document, reader) };
    case 'recommend': {
      const { say, fits, most = usualMost, none } = document.recommend ?? {};
      return {
        ...common,
        kind: 'recommend',
        say: optional(say),
        fits: fitsOf(fits, reader),
        most,
        none: optional(none),
      };
    }
    case 'lead': {
      const { consent = '', ask = [], thanks } = document.lead ?? {};
      return { ...common, kind: 'lead', consent: reader.texts(consent), ask, thanks: optional(thanks) };
    }
    case 'hand_over': {
      const said = document.hand_over;
      const isText = typeof said === 'string' || (said && Object.keys(said).length > 0);
      return { ...common, kind: 'hand_over', say: isText ? reader.texts(said) : null };
    }
    default:
      return { ...common, kind: 'say', say: reader.texts(document.say ?? '') };
  }
}

function questionOf({ ask = '', choices = [], takes, words, optional = true }: StepDocument, reader: Reader) {
  const kind = takes ?? 'choice';
  return {
    kind: 'ask',
    ask: reader.texts(ask),
    takes: kind,
    choices: choices.map((choice): Choice => {
      const fits = fitsOf(choice.fits, reader);
      return {
        answer: choice.answer,
        label: reader.texts(choice.label),
        words: phrasesOf(choice.words),
        fits,
        number: choice.number ? plainRange(choice.number) : (fits.price ?? null),
        money: !choice.number && fits.price !== undefined,
        next: choice.next ?? null,
      };
    }),
    words: phrasesOf(words),
    optional,
  } as const;
}

function conditionsOf(when: Record<string, ConditionDocument>, { budgets, money }: Reader): Condition[] {
  return Object.entries(when).map(([question, wanted]): Condition => {
    if (isRange(wanted)) {
      const range = budgets.includes(question) ? money(wanted) : plainRange(wanted);
      return question === 'products' ? { kind: 'products', range } : { kind: 'number', question, range };
    }
    const isNot = typeof wanted === 'object' && !Array.isArray(wanted);
    return { kind: 'answer', question, is: listOf(isNot ? wanted.not : wanted), not: isNot };
  });
}

function fitsOf(document: FitsDocument | undefined, reader: Reader): Fits {
  if (!document) return {};
  const { product, type, tag, option, attribute, price } = document;
  return {
    ...(product && { products: listOf(product) }),
    ...(type && { types: listOf(type) }),
    ...(tag && { tags: listOf(tag) }),
    ...(option && { options: mapped(option, listOf) }),
    ...(attribute && { attributes: mapped(attribute, (value): Wanted => (isRange(value) ? value : listOf(value))) }),
    ...(price && { price: reader.money(price) }),
  };
}

function mapped<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('not' in value);
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}

function phrasesOf(document: PhrasesDocument | undefined): string[] {
  if (!document) return [];
  return typeof document === 'string' || Array.isArray(document) ? [document].flat() : Object.values(document).flat();
}
