import { expect, test } from 'vitest';
import type { Prompt } from '../../src/channels/web/protocol.ts';
import { duePrompts, type Visit, withShown } from './prompts.ts';

const prompts: Prompt[] = (['landing', 'product', 'cart'] as const).map((on) => ({ on, after: 1, text: { en: on } }));
const now = Date.UTC(2026, 0, 15);
const hour = 3_600_000;
const visit: Visit = { now, talked: false, shownThisSession: false, product: false, cartLeft: false };
const names = (of: Partial<Visit>, history = { shown: [] as number[] }) =>
  duePrompts(prompts, { ...visit, ...of }, history).map((prompt) => prompt.on);

test('the prompt fits the page', () => {
  expect(names({})).toEqual(['landing']);
  expect(names({ product: true })).toEqual(['product']);
  expect(names({ cartLeft: true, talked: true })).toEqual(['cart']);
});

test('whoever talks already is not greeted', () => {
  expect(names({ talked: true })).toEqual([]);
});

test('once a session', () => {
  expect(names({ shownThisSession: true })).toEqual([]);
});

test('three times a week, no more', () => {
  const shown = [1, 30, 60].map((hours) => now - hours * hour);
  expect(names({}, { shown })).toEqual([]);
  expect(names({ now: now + 7 * 24 * hour }, { shown })).toEqual(['landing']);
});

test('closed today: not again today', () => {
  expect(duePrompts(prompts, visit, { shown: [], closedAt: now - hour })).toEqual([]);
  expect(duePrompts(prompts, visit, { shown: [], closedAt: now - 25 * hour })).toHaveLength(1);
});

test('what is older than a week is forgotten', () => {
  expect(withShown({ shown: [now - 8 * 24 * hour, now - hour] }, now).shown).toEqual([now - hour, now]);
});
