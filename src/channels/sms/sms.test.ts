import { expect, it } from 'vitest';
import type { Account, Hook } from '../channel.ts';
import { gsmSegments } from '../rendering/index.ts';
import { inSmallLetters } from './small-letters.ts';
import { sms } from './sms.ts';
import { signatureOf } from './verify.ts';

const auth_token = '0123456789abcdef';
const account: Account = {
  shopId: 's',
  connectionId: 'k',
  settings: sms.settings.parse({ account_sid: `AC${'0'.repeat(32)}`, auth_token, number: '+12025550123' }),
  hookUrl: 'https://shop.example/hooks/x/k',
  baseUrl: 'https://shop.example',
};

function hookOf(body: string, query = '', signed = `${account.hookUrl}${query}`): Hook {
  const headers = { 'x-twilio-signature': signatureOf(signed, new URLSearchParams(body), auth_token) };
  return { method: 'POST', url: `${account.hookUrl}${query}`, headers, query: {}, rawBody: Buffer.from(body) };
}

it('signs as the example in the documentation of webhooks does', () => {
  const form = new URLSearchParams(
    'CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212',
  );
  expect(signatureOf('https://mycompany.com/myapp.php?foo=1&bar=2', form, '12345')).toBe(
    'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
  );
});

it('takes a webhook signed for our address with its query, and for no other', async () => {
  const body = 'MessageSid=SM1&From=%2B62&Body=a+b';
  expect((await sms.verify(hookOf(body), account)).kind).toBe('genuine');
  expect((await sms.verify(hookOf(body, '?send=1'), account)).kind).toBe('genuine');
  expect((await sms.verify(hookOf(body, '?send=1', account.hookUrl), account)).kind).toBe('refused');
  expect((await sms.verify({ ...hookOf(body), rawBody: Buffer.from(`${body}c`) }, account)).kind).toBe('refused');
  const tunnelled = { ...account, settings: { ...account.settings, webhook_url: 'https://tunnel.example/x' } };
  expect((await sms.verify(hookOf(body, '', 'https://tunnel.example/x'), tunnelled)).kind).toBe('genuine');
});

it('answers in TwiML, and HELP with the words of the owner', async () => {
  const desk = { mayPay: async () => false, languageOf: async () => null };
  const helpful = { ...account, settings: { ...account.settings, help_text: 'Kedai & co. STOP ends.' } };
  const help = hookOf('MessageSid=SM1&From=%2B62&Body=Help');
  expect((await sms.answer?.(help, helpful, desk))?.body).toContain('<Message>Kedai &amp; co. STOP ends.</Message>');
  expect((await sms.answer?.(help, account, desk))?.body).toMatch(/<Response><\/Response>$/);
  expect(await sms.parse(help, helpful)).toMatchObject([{ kind: 'unknown', what: 'HELP' }]);
});

it.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  [`${'a'.repeat(159)}€`, 2],
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
  ['ж'.repeat(70), 1],
  ['ж'.repeat(71), 2],
  ['ж'.repeat(134), 2],
  ['ж'.repeat(135), 3],
  [`${'ж'.repeat(66)}👍${'ж'.repeat(66)}`, 3],
])('counts segments as phones do: %#', (text, segments) => expect(gsmSegments(text)).toBe(segments));

it.each([
  ['Total: Rp\u00a0250.000 — “Helm” …', 'Total: Rp 250.000 - "Helm" ...'],
  ['Итого: 2\u00a0500 ₽ — «Шлем»', 'Итого: 2\u00a0500 ₽ — «Шлем»'],
  ['https://shop.example/pay/a_b?c=d', 'https://shop.example/pay/a_b?c=d'],
])('writes good print in small letters where that is cheaper: %s', (text, plain) =>
  expect(inSmallLetters(text)).toBe(plain),
);

it.each([
  [429, { code: 20_429 }, { kind: 'retry', scope: 'account' }],
  [429, { code: 63_018 }, { kind: 'retry', scope: 'conversation' }],
  [400, { code: 21_610 }, { kind: 'refused', because: 'optedOut' }],
  [401, { code: 20_003 }, { kind: 'refused', because: 'account' }],
  [400, { code: 21_211 }, { kind: 'refused' }],
  [500, {}, { kind: 'retry' }],
  [504, {}, { kind: 'ambiguous' }],
  [200, {}, { kind: 'ambiguous' }],
])('reads the answer %i %o', async (status, data, outcome) => {
  const outside = {
    fetch: async () => ({ status, headers: {}, body: Buffer.from(JSON.stringify(data)) }),
    file: async () => ({ data: Buffer.alloc(0) }),
    addressOf: async (host: string) => host,
    now: () => new Date(0),
  };
  const sending = { id: 'x', request: { method: 'Messages', body: { Body: 'a' } }, address: { to: '+62' } };
  expect(await sms.send(sending, account, outside)).toMatchObject(outcome);
});

it('gives the password of the account to the gateway alone when it fetches a file', async () => {
  const asked: [string, boolean][] = [];
  const outside = {
    fetch: async (url: string, options?: { headers?: Record<string, string> }) => {
      asked.push([url, options?.headers?.authorization !== undefined]);
      const isFirst = url.startsWith('https://api.twilio.com');
      return isFirst
        ? { status: 307, headers: { location: 'https://files.example/a' }, body: Buffer.alloc(0) }
        : { status: 200, headers: {}, body: Buffer.from('x') };
    },
    file: async () => ({ data: Buffer.alloc(0) }),
    addressOf: async (host: string) => host,
    now: () => new Date(0),
  };
  await sms.fetchFile?.({ ref: 'https://api.twilio.com/m/1' }, account, outside);
  expect(asked).toEqual([
    ['https://api.twilio.com/m/1', true],
    ['https://files.example/a', false],
  ]);
});
