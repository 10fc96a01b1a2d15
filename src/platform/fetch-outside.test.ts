import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchOutside, resolveOutside } from './fetch-outside.ts';

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

async function listen(listener: RequestListener): Promise<{ host: string; url: string }> {
  const server = createServer(listener);
  opened.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `http://${host}/` };
}

describe('resolveOutside', () => {
  it.each([
    ['http://127.0.0.1/', 'loopback'],
    ['http://2130706433/', 'loopback'],
    ['http://0x7f.1/', 'loopback'],
    ['http://localhost/', 'loopback'],
    ['http://[::1]/', 'loopback'],
    ['http://[::ffff:10.0.0.1]/', 'private'],
    ['http://10.1.2.3/', 'private'],
    ['http://192.168.1.1/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data', 'linkLocal'],
    ['http://100.64.0.1/', 'carrierGradeNat'],
    ['http://0.0.0.0/', 'unspecified'],
    ['http://[fd00::1]/', 'uniqueLocal'],
    ['http://[fe80::1]/', 'linkLocal'],
    ['http://224.0.0.1/', 'multicast'],
    ['http://[64:ff9b::7f00:1]/', 'rfc6052'],
  ])('refuses %s', async (url, range) => {
    expect(await resolveOutside(new URL(url))).toEqual({ kind: 'refused', reason: expect.stringContaining(range) });
  });

  it('refuses other protocols and addresses with a password', async () => {
    expect(await resolveOutside(new URL('file:///etc/passwd'))).toMatchObject({ kind: 'refused' });
    expect(await resolveOutside(new URL('https://a:b@1.1.1.1/'))).toMatchObject({ kind: 'refused' });
  });

  it('lets public addresses and allowed inside ones pass', async () => {
    expect(await resolveOutside(new URL('https://1.1.1.1/'))).toEqual({
      kind: 'outside',
      addresses: [{ address: '1.1.1.1', family: 4 }],
    });
    expect(await resolveOutside(new URL('http://127.0.0.1:81/'), ['127.0.0.1:81'])).toMatchObject({ kind: 'outside' });
    expect(await resolveOutside(new URL('http://127.0.0.1:82/'), ['127.0.0.1:81'])).toMatchObject({ kind: 'refused' });
  });
});

describe('fetchOutside', () => {
  it('sends and receives', async () => {
    const { host, url } = await listen((request, response) => {
      request.setEncoding('utf8').on('data', (text) => response.writeHead(201, { 'x-seen': request.method }).end(text));
    });
    const response = await fetchOutside(url, { method: 'POST', body: 'halo', allow: [host] });
    expect(response).toMatchObject({ status: 201, headers: { 'x-seen': 'POST' }, body: Buffer.from('halo') });
  });

  it('refuses an inside address and what is none', async () => {
    const { url } = await listen((_request, response) => response.end('inside'));
    await expect(fetchOutside(url)).rejects.toMatchObject({ name: 'OutsideError', retryable: false });
    await expect(fetchOutside('not an address')).rejects.toMatchObject({ retryable: false });
  });

  it('does not follow a redirect to an inside address, nor any unless asked', async () => {
    const inside = await listen((_request, response) => response.end('inside'));
    const outside = await listen((_request, response) => response.writeHead(302, { location: inside.url }).end());
    expect(await fetchOutside(outside.url, { allow: [outside.host] })).toMatchObject({ status: 302 });
    await expect(fetchOutside(outside.url, { allow: [outside.host], redirects: 3 })).rejects.toThrow(/inside address/);
    const both = { allow: [outside.host, inside.host], redirects: 1 };
    expect(await fetchOutside(outside.url, both)).toMatchObject({ status: 200, body: Buffer.from('inside') });
  });

  it('breaks off what is too large, too slow or gone', async () => {
    const large = await listen((_request, response) => response.end('x'.repeat(2_000)));
    await expect(fetchOutside(large.url, { allow: [large.host], maxBytes: 1_000 })).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('larger than 1000 bytes'),
    });
    const slow = await listen(() => {});
    await expect(fetchOutside(slow.url, { allow: [slow.host], timeoutMs: 30 })).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining('did not answer in time'),
    });
    await expect(fetchOutside('http://127.0.0.1:1/', { allow: ['127.0.0.1'] })).rejects.toMatchObject({
      retryable: true,
    });
  });
});
