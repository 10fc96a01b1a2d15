import { expect, test } from 'vitest';
import type { Prompt } from '../../src/channels/web/protocol.ts';
import { duePrompts, type Visit, withShown } from './prompts.ts';

const prompts: Prompt[] = (['landing', 'product', 'cart'] as const).map((on) => ({ on, after: 1, text: { en: on } }));
const now = Date.UTC(2026, 0, 15);
const hour = 3_600_000;
const limits = { per_session: 1, per_week: 3, rest_hours: 24 };
const visit: Visit = {
  ...{ now, talked: false, shownThisSession: 0, page: '/', product: false },
  ...{ cartLeft: false, cartTotal: 0, returning: false },
};
const names = (of: Partial<Visit>, history = { shown: [] as number[] }) =>
  duePrompts(prompts, limits, { ...visit, ...of }, history).map((prompt) => prompt.on);

test('the prompt fits the page', () => {
  expect(names({})).toEqual(['landing']);
  expect(names({ product: true })).toEqual(['product']);
  expect(names({ cartLeft: true, talked: true })).toEqual(['cart']);
});

test('whoever talks already is not greeted', () => {
  expect(names({ talked: true })).toEqual([]);
});

test('once a session', () => {
  expect(names({ shownThisSession: 1 })).toEqual([]);
});

test('three times a week, no more', () => {
  const shown = [1, 30, 60].map((hours) => now - hours * hour);
  expect(names({}, { shown })).toEqual([]);
  expect(names({ now: now + 7 * 24 * hour }, { shown })).toEqual(['landing']);
});

test('closed today: not again today', () => {
  expect(duePrompts(prompts, limits, visit, { shown: [], closedAt: now - hour })).toEqual([]);
  expect(duePrompts(prompts, limits, visit, { shown: [], closedAt: now - 25 * hour })).toHaveLength(1);
});

test('a rule names pages, what is in the cart, and whether somebody has been here before', () => {
  const due = (rule: Partial<Prompt>, of: Partial<Visit>) =>
    duePrompts([{ on: 'any', after: 1, text: {}, ...rule }], limits, { ...visit, ...of }, { shown: [] }).length;
  const pages = ['/products/helm-anak', '/products/botol', '/en/products/helm'];
  expect(pages.map((page) => due({ page: '/products/helm*' }, { page }))).toEqual([1, 0, 0]);
  expect([due({ page: '/a.b' }, { page: '/aXb' }), due({ page: '/a.b' }, { page: '/a.b' })]).toEqual([0, 1]);
  expect([0, 99, 100].map((cartTotal) => due({ cart_from: 100 }, { cartTotal, talked: true }))).toEqual([0, 0, 1]);
  expect([false, true].map((returning) => due({ returning: true }, { returning }))).toEqual([0, 1]);
  expect([false, true].map((returning) => due({ returning: false }, { returning }))).toEqual([1, 0]);
});

test('what is older than a week is forgotten', () => {
  expect(withShown({ shown: [now - 8 * 24 * hour, now - hour] }, now).shown).toEqual([now - hour, now]);
});
