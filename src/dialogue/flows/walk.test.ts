import { describe, expect, it } from 'vitest';
import { type FlowDocument, flowOf } from '#commerce/flows';
import { product } from '../../../test/support/products.ts';
import { type FlowAnswer, inVersion } from './flow-state.ts';
import { leadsBackTo, walk, withoutFrom } from './walk.ts';

const settings = { currency: 'IDR', languages: ['en'] };
const products = [
  product('helmet', 'Helmet', { type: 'Helmet', price: 100_00 }),
  product('vest', 'Vest', { type: 'Safety', price: 50_00 }),
  product('bag', 'Bag', { type: 'Bag', price: 200_00 }),
];

const steps: FlowDocument['steps'] = [
  {
    name: 'kind',
    ask: 'What?',
    choices: [
      { answer: 'safety', label: 'Safety', fits: { type: ['Helmet', 'Safety'] } },
      { answer: 'bag', label: 'Bag', fits: { type: 'Bag' }, next: 'budget' },
      { answer: 'toys', label: 'Toys', fits: { type: 'Toy' } },
    ],
  },
  {
    name: 'head',
    when: { products: { from: 2 } },
    ask: 'For the head?',
    choices: [
      { answer: 'yes', label: 'Yes', fits: { type: 'Helmet' } },
      { answer: 'no', label: 'No' },
      { answer: 'other', label: 'Something else', next: 'kind' },
    ],
  },
  { name: 'budget', ask: 'How much?', takes: 'budget' },
  { name: 'dear', when: { budget: { from: 150 } }, say: 'Fine.' },
  { recommend: {} },
];

const flow = (changed = steps) => flowOf('gift', 'v1', { title: 'Gift', start: {}, steps: changed }, settings);
const choice = (value: string): FlowAnswer => ({ kind: 'choice', value });
const amount = (amount: number): FlowAnswer => ({ kind: 'amount', amount, text: '' });

/** What is asked, with which choices, and what is done on the way. */
function at(answers: Record<string, FlowAnswer>, passed: string[] = []) {
  const way = walk(flow(), { answers, passed }, products);
  return {
    asks: way.question?.name ?? null,
    choices: way.choices.map((one) => one.answer),
    todo: way.todo.map(({ name }) => name),
  };
}

describe('the way through a flow', () => {
  it('asks first what stands first, and offers nothing that leads to nothing', () => {
    expect(at({})).toEqual({ asks: 'kind', choices: ['safety', 'bag'], todo: [] });
  });

  it('goes on in order, or where a choice leads', () => {
    expect(at({ kind: choice('safety') })).toMatchObject({ asks: 'head', choices: ['yes', 'no', 'other'] });
    expect(at({ kind: choice('bag') })).toMatchObject({ asks: 'budget' });
  });

  it('passes over what does not hold, and comes to its end', () => {
    const answers = { kind: choice('safety'), head: choice('yes') };
    expect(at({ ...answers, budget: amount(100_00) })).toMatchObject({ asks: null, todo: ['step 5'] });
    expect(at({ ...answers, budget: amount(150_00) })).toMatchObject({ asks: null, todo: ['dear', 'step 5'] });
    expect(at({ ...answers, budget: { kind: 'skipped' } })).toMatchObject({ asks: null, todo: ['step 5'] });
  });

  it('keeps a later answer when an earlier one is changed, as far as it is still on the way', () => {
    const answers = { kind: choice('bag'), head: choice('yes'), budget: amount(100_00) };
    const way = walk(flow(), { answers, passed: [] }, products);
    expect(way.answered).toEqual(['kind', 'budget']);
    expect(way.fits).toEqual([{ types: ['Bag'] }, { price: { to: 100_00 } }]);
  });

  it('does nothing twice', () => {
    expect(at({ kind: choice('bag'), budget: amount(1) }, ['step 5'])).toMatchObject({ todo: [] });
  });

  it('sees that an answer leads round, and takes answers back from a question on', () => {
    expect(leadsBackTo(flow(), 'head', 'other', ['kind'])).toBe('kind');
    expect(leadsBackTo(flow(), 'head', 'no', ['kind'])).toBeUndefined();
    const answers = { kind: choice('safety'), head: choice('no'), budget: amount(1) };
    expect(Object.keys(withoutFrom(answers, ['kind', 'head', 'budget'], 'head'))).toEqual(['kind']);
  });
});

describe('a file that changes under a conversation', () => {
  const state = { id: 'gift', version: 'v0', startedAt: '', passed: ['dear', 'gone'], lead: null, isDone: false };

  it('keeps what still stands', () => {
    const answers = { kind: choice('bag'), budget: amount(1) };
    expect(inVersion({ ...state, answers }, flow())).toMatchObject({
      lost: false,
      state: { version: 'v1', answers, passed: ['dear'] },
    });
  });

  it.each([
    ['an answer that is gone', { kind: choice('shoes') }],
    ['a question that is gone', { colour: choice('red') }],
    ['a question that takes something else now', { budget: choice('cheap') }],
  ])('loses %s', (_, answers) => {
    expect(inVersion({ ...state, answers }, flow())).toMatchObject({ lost: true, state: { answers: {} } });
  });
});
