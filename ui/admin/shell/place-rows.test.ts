import { expect, it } from 'vitest';
import type { Conversation, Page } from '../api/types.ts';
import { belongs, type ListFilter, placeRows } from './place-rows.ts';

const row = (id: string, minute: number, more: Partial<Conversation> = {}) =>
  ({
    id,
    lastMessageAt: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`,
    status: 'bot',
    channel: 'web',
    tags: [],
    spam: false,
    assignee: null,
    mergedInto: null,
    ...more,
  }) as unknown as Conversation;
const list: ListFilter = { tab: 'all', channel: '', tag: '' };
const ids = (pages: Page<Conversation>[]) => pages.map(({ items }) => items.map(({ id }) => id).join(''));

it.each<[string, Partial<Conversation>, Partial<ListFilter>, boolean]>([
  ['everything in all', {}, {}, true],
  ['spam only among spam', { spam: true }, {}, false],
  ['spam among spam', { spam: true }, { tab: 'spam' }, true],
  ['none of what was merged', { mergedInto: 'x' }, {}, false],
  ['my own among mine', { assignee: { id: 'me', name: '' } }, { tab: 'mine' }, true],
  ["not others' among mine", { assignee: { id: 'you', name: '' } }, { tab: 'mine' }, false],
  ["nobody's that waits among unassigned", { status: 'waiting' }, { tab: 'unassigned' }, true],
  ["not the bot's among unassigned", {}, { tab: 'unassigned' }, false],
  ['what waits', { status: 'waiting' }, { tab: 'waiting' }, true],
  ['not what is closed by now', { status: 'closed' }, { tab: 'waiting' }, false],
  ['one of that channel and tag', { tags: ['vip'] }, { channel: 'web', tag: 'vip' }, true],
  ['not one of another channel', {}, { channel: 'mail' }, false],
  ['what somebody has in hand', { assignee: { id: 'you', name: '' } }, { assignee: 'you' }, true],
  ['not what another has', { assignee: { id: 'me', name: '' } }, { assignee: 'you' }, false],
  ['not one without the tag', {}, { tag: 'vip' }, false],
])('a list has %s', (_, more, filter, is) => {
  expect(belongs(row('a', 1, more), { ...list, ...filter }, 'me')).toBe(is);
});

it('puts rows at their places, takes out what does not fit, and leaves to later pages what stands there', () => {
  const pages = [
    { items: [row('e', 50), row('d', 40)], next: 'x' },
    { items: [row('c', 30), row('b', 20)], next: 'y' },
  ];
  const all = () => true;
  expect(ids(placeRows(pages, [row('b', 55)], all))).toEqual(['bed', 'c']);
  expect(ids(placeRows(pages, [row('f', 35)], all))).toEqual(['ed', 'fcb']);
  expect(ids(placeRows(pages, [row('f', 10)], all))).toEqual(['ed', 'cb']);
  expect(ids(placeRows(pages, [row('d', 40)], () => false))).toEqual(['e', 'cb']);
  expect(ids(placeRows(pages, [row('x', 58), row('y', 57)], all))).toEqual(['xyed', 'cb']);
  expect(ids(placeRows([{ items: [], next: null }], [row('a', 1)], all))).toEqual(['a']);
});
