import { describe, expect, it } from 'vitest';
import { newId } from '#platform/ids';
import { secretsFrom } from '#platform/secrets';
import { expiryOf, issueToken, isWorn, readToken } from './visitor-token.ts';

const secrets = secretsFrom('a secret of thirty-two characters or more');
const signer = {
  sign: (text: string) => secrets.sign(text, 'web'),
  verify: (text: string, signature: string) => secrets.verify(text, 'web', signature),
};
const shop = newId();
const now = new Date('2026-05-01T10:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 24 * 3_600_000);

describe('a visitor token', () => {
  const visitorId = newId();
  const token = issueToken(signer, shop, now, visitorId);

  it('makes the visitor known again', () => {
    expect(readToken(signer, shop, token, days(100))).toEqual({ id: visitorId, issuedAt: now });
  });

  it('expires after half a year', () => {
    expect(expiryOf(now)).toEqual(days(180));
    expect(readToken(signer, shop, token, days(179.9))).not.toBeNull();
    expect(readToken(signer, shop, token, days(180))).toBeNull();
  });

  it('is worn after a week', () => {
    expect(isWorn({ id: visitorId, issuedAt: now }, days(6.9))).toBe(false);
    expect(isWorn({ id: visitorId, issuedAt: now }, days(7.1))).toBe(true);
  });

  it.each([
    ['another shop', newId(), token],
    ['another visitor', shop, token.replace(visitorId, newId())],
    ['a later date', shop, token.replace(/^(v1\.[^.]+\.)[^.]+/, '$1zzzzzz')],
    ['no signature', shop, token.slice(0, token.lastIndexOf('.'))],
    ['nonsense', shop, 'x'.repeat(200)],
  ])('does not open with %s', (_, shopId, wrong) => {
    expect(readToken(signer, shopId, wrong, days(1))).toBeNull();
  });
});
