import { afterEach, expect, it } from 'vitest';
import { publish, subscribe, type VisitorSign } from '#platform/bus';
import { manualClock } from '#platform/clock';
import { newId } from '#platform/ids';
import { openBoard } from './board.ts';
import { countryOf } from './country.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function open() {
  const clock = manualClock(new Date('2026-11-23T03:00:00Z'));
  const board = openBoard(() => clock.now());
  closing.push(() => board.close());
  const shopId = newId();
  const sign = (id: string, changes: Partial<VisitorSign> = {}) => {
    const at = clock.now().toISOString();
    const still = { page: '/', title: 'Kedai', product: null, since: at, cameAt: at, returning: false };
    const known = { language: 'id-ID', timezone: 'Asia/Jakarta', conversationId: null, cart: null };
    publish({ topic: 'visitor', shopId, id, visitor: { ...still, ...known, ...changes } });
  };
  return { clock, board, shopId, sign, here: () => board.of(shopId, clock.now()).map(({ id }) => id) };
}

it('knows who is here, as long as their pages say so, and nothing of other shops', () => {
  const { clock, board, shopId, sign, here } = open();
  sign('a');
  clock.advance(1_000);
  sign('b', { page: '/products/helm', timezone: 'America/Sao_Paulo', returning: true });
  expect(here()).toEqual(['b', 'a']);
  expect(board.of(shopId, clock.now())[0]).toMatchObject({ page: '/products/helm', country: 'BR', returning: true });
  expect(board.of(newId(), clock.now())).toEqual([]);
  publish({ topic: 'visitor', shopId, id: 'b', visitor: null });
  expect(here()).toEqual(['a']);
  clock.advance(61_000);
  expect(here()).toEqual([]);
});

it('speaks to a visitor first, not again within ten minutes, and not to who has gone', () => {
  const { clock, board, shopId, sign } = open();
  const heard: string[] = [];
  closing.push(subscribe((news) => void (news.topic === 'invite' && heard.push(news.text))));
  const invite = (id: string) => board.invite(shopId, id, { text: 'Halo', name: 'Sari' }, clock.now());
  sign('a');
  expect([invite('a'), invite('a'), invite('c')]).toEqual([
    { kind: 'invited' },
    { kind: 'tooSoon', seconds: 600 },
    { kind: 'gone' },
  ]);
  expect(heard).toEqual(['Halo']);
  for (let minute = 0; minute < 10; minute++) {
    clock.advance(30_000);
    sign('a');
    clock.advance(30_000);
    sign('a');
  }
  expect(board.of(shopId, clock.now())[0]?.invitedAt).toEqual(new Date('2026-11-23T03:00:00Z'));
  expect(invite('a')).toEqual({ kind: 'invited' });
});

it.each([
  ['Asia/Jakarta', 'en-US', 'ID'],
  ['Asia/Kolkata', 'en', 'IN'],
  ['Europe/Moscow', 'ru', 'RU'],
  ['Nowhere/City', 'pt-BR', 'BR'],
  ['', 'id', 'ID'],
  ['', '*', null],
])('%s with %s lies in %s', (zone, language, country) => {
  expect(countryOf(zone, language)).toBe(country);
});
