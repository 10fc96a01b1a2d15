import { expect, it } from 'vitest';
import { ruledBy, settingsSchema } from './index.ts';

const rules = (...referrals: object[]) => settingsSchema.parse({ name: 'Kedai', currency: 'IDR', referrals }).referrals;

it.each([
  ['the word of a link', { ref: 'promo', tags: ['Promo'] }, { source: 'link', ref: 'PROMO' }, ['promo']],
  ['the beginning of a word', { ref: 'meja-*', tags: ['in'] }, { source: 'qr', ref: 'meja-7' }, ['in']],
  ['another word', { ref: 'meja-*', tags: ['in'] }, { source: 'qr', ref: 'kasir' }, []],
  ['an advertisement', { ad: ['1', '2'], tags: ['ad'] }, { source: 'ad', adId: '2' }, ['ad']],
  ['both, of which one holds', { ad: '1', ref: 'x', tags: ['ad'] }, { source: 'ad', adId: '1' }, []],
  ['where it stood', { source: 'story', tags: ['story'] }, { source: 'story' }, ['story']],
])('a rule fits by %s', (_name, rule, referral, tags) => {
  expect(ruledBy(rules(rule), referral).tags).toEqual(tags);
});

it('takes the tags of every rule that fits, and the first flow', () => {
  const all = rules(
    { source: 'ad', tags: ['ad', 'b'] },
    { ref: 'promo', flow: 'gift', tags: ['b'] },
    { ref: 'p*', flow: 'other' },
  );
  expect(ruledBy(all, { source: 'ad', ref: 'promo' })).toEqual({ tags: ['ad', 'b'], flow: 'gift' });
  expect(ruledBy(all, { source: 'link' })).toEqual({ tags: [], flow: null });
});
