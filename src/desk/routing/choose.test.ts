import { expect, it } from 'vitest';
import { type Candidate, choosePerson, chooseTeam } from './choose.ts';

const wanted = { language: 'ru', channel: 'web', topic: 'return', vip: false, teamId: null };
const person = (userId: string, more: Partial<Candidate> = {}): Candidate => ({
  userId,
  skills: [],
  teams: [],
  limit: 3,
  load: 0,
  routedAt: null,
  ...more,
});
const minutes = (n: number) => new Date(n * 60_000);

it.each([
  ['nobody', [], 'least_loaded', null],
  ['who has fewest', [person('a', { load: 2 }), person('b', { load: 1 })], 'least_loaded', 'b'],
  [
    'of equals who has waited longest',
    [person('a', { routedAt: minutes(2) }), person('b', { routedAt: minutes(1) })],
    'least_loaded',
    'b',
  ],
  [
    'by turns, whatever they have',
    [person('a', { routedAt: minutes(2) }), person('b', { load: 2, routedAt: minutes(1) })],
    'round_robin',
    'b',
  ],
  ['not who is full', [person('a', { load: 3 })], 'least_loaded', null],
  ['nobody by hand', [person('a')], 'by_hand', null],
  ['not who speaks other languages only', [person('a', { skills: ['language:id'] })], 'least_loaded', null],
  [
    'who speaks it',
    [person('a', { skills: ['language:id'] }), person('b', { load: 2, skills: ['language:ru', 'language:id'] })],
    'least_loaded',
    'b',
  ],
  ['not who has another channel', [person('a', { skills: ['channel:email'] })], 'least_loaded', null],
  ['not who only treats VIPs', [person('a', { skills: ['vip'] })], 'least_loaded', null],
] as const)('gives it to %s', (_what, candidates, method, chosen) => {
  expect(choosePerson([...candidates], wanted, method)).toBe(chosen);
});

it('gives a VIP to who knows how to treat one, and a team its own', () => {
  const people = [person('a'), person('b', { load: 2, skills: ['vip'], teams: ['t'] })];
  expect(choosePerson(people, { ...wanted, vip: true }, 'least_loaded')).toBe('b');
  expect(choosePerson([person('a', { teams: ['u'] })], { ...wanted, teamId: 't' }, 'least_loaded')).toBeNull();
});

it('finds the team that names most of what it is about, and none for what nobody takes', () => {
  const teams = [
    { id: 'all', takes: [] },
    { id: 'ru', takes: ['language:ru'] },
    { id: 'ru returns', takes: ['language:ru', 'topic:return'] },
    { id: 'vip', takes: ['vip'] },
  ];
  expect(chooseTeam(teams, wanted)).toBe('ru returns');
  expect(chooseTeam(teams, { ...wanted, topic: null })).toBe('ru');
  expect(chooseTeam(teams, { ...wanted, language: 'en' })).toBeNull();
  expect(chooseTeam(teams, { ...wanted, language: 'en', vip: true })).toBe('vip');
});
