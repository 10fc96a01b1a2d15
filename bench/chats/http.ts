import { Agent, request } from 'node:http';

export type Answered = { status: number; body: string; cookies: string[] };

/**
 * Plain HTTP from an address of one's own (of 127.0.0.0/8): people behind one address are held back together, as a school or
 * an office is, and these are not.
 */
export function httpFrom(localAddress: string) {
  const agent = new Agent({ keepAlive: true, localAddress });
  return (method: string, url: string, headers: Record<string, string> = {}, body?: object): Promise<Answered> => {
    const text = body && JSON.stringify(body);
    const sent = { ...headers, ...(text !== undefined && { 'content-type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      request(url, { agent, method, headers: sent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const cookies = (response.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? '');
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), cookies });
        });
      })
        .on('error', reject)
        .end(text);
    });
  };
}

/** The n-th address of a street: 127.<street>.0.1 and on. */
export function addressOf(street: number, n: number): string {
  return `127.${street}.${Math.floor(n / 250)}.${(n % 250) + 1}`;
}

/** @throws unless it was answered with success */
export function jsonOf<T>({ status, body }: Answered): T {
  if (status < 200 || status > 299) throw new Error(`${status} ${body}`);
  return JSON.parse(body) as T;
}
