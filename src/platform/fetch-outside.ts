import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OutsideError } from './errors.ts';

/** Not imported: an import of node:http loads the whole of fetch as well, for the names it exports; every start would wait. */
const { Agent: HttpAgent, request: httpRequest } = process.getBuiltinModule('node:http');
const { Agent: HttpsAgent, request: httpsRequest } = process.getBuiltinModule('node:https');

/**
 * The only way this program fetches an address that somebody else has named (webhooks, images): never anything inside.
 * Names are resolved here, every answer is checked, and the connection goes to the very address that was checked, so a
 * name that answers differently a moment later gains nothing.
 */
export type OutsideRequest = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** For everything: connect, send, receive. */
  timeoutMs?: number;
  /** More than this much body breaks the request off. */
  maxBytes?: number;
  /** How many redirects to follow, each checked anew. */
  redirects?: number;
  /** Keeps the connection for the next request to the same host: for one that is asked often. */
  keepAlive?: boolean;
  /** Inside addresses that are allowed all the same, as "host" or "host:port": for development. */
  allow?: readonly string[];
};

export type OutsideResponse = { status: number; headers: IncomingMessage['headers']; body: Buffer };

export type OutsideAddress = { kind: 'outside'; addresses: LookupAddress[] } | { kind: 'refused'; reason: string };

/**
 * Resolves the host of `url` and says whether it lies outside.
 * @throws OutsideError when the name cannot be resolved now (retryable)
 */
export async function resolveOutside(url: URL, allow: readonly string[] = []): Promise<OutsideAddress> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { kind: 'refused', reason: `${url.protocol} is not http: or https:` };
  }
  if (url.username || url.password) return { kind: 'refused', reason: 'an address must not carry a user or password' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true, verbatim: true }).catch((cause: unknown) => {
    throw new OutsideError('dns', `The name ${host} cannot be resolved`, { retryable: true, cause });
  });
  const allowed = allow.includes(url.hostname) || allow.includes(url.host);
  const inside = allowed ? undefined : found.find(({ address }) => !isOutside(address));
  if (inside) return { kind: 'refused', reason: `${host} is an inside address (${rangeOf(inside.address)})` };
  return { kind: 'outside', addresses: found };
}

/** Only plain public unicast: not private, loopback, link-local (cloud metadata), carrier NAT, multicast, reserved, mapped. */
function isOutside(address: string): boolean {
  return rangeOf(address) === 'unicast';
}

function rangeOf(address: string): string {
  // `process` turns an IPv4 address mapped into IPv6 back into what it is; a zone (fe80::1%eth0) is not read.
  return ipaddr.process(address.replace(/%.*$/, '')).range();
}

/**
 * @throws OutsideError: not retryable when the address lies inside or the answer is too large, else retryable
 * @example await fetchOutside('https://example.org/hook', { method: 'POST', body: '{}' })
 */
export async function fetchOutside(address: string, options: OutsideRequest = {}): Promise<OutsideResponse> {
  const url = readUrl(address);
  const target = await resolveOutside(url, options.allow);
  if (target.kind === 'refused') throw new OutsideError('fetch', target.reason, { retryable: false });
  const response = await send(url, target.addresses, options);
  const location = response.headers.location;
  const redirects = options.redirects ?? 0;
  const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined;
  if (!isRedirect || redirects === 0) return response;
  return fetchOutside(new URL(location, url).href, { ...options, redirects: redirects - 1 });
}

function readUrl(address: string): URL {
  const url = URL.parse(address);
  if (!url) throw new OutsideError('fetch', 'not an address such as https://example.org/', { retryable: false });
  return url;
}

/** A kept connection goes to an address that was checked when it was opened; it is given up before the other side does so. */
const kept = { keepAlive: true, maxSockets: 64, timeout: 4_000 };
const agents = { http: new HttpAgent(kept), https: new HttpsAgent(kept) };

function send(url: URL, addresses: LookupAddress[], options: OutsideRequest): Promise<OutsideResponse> {
  const pinned: LookupFunction = (_host, how, done) =>
    how.all ? done(null, addresses) : done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(failure(url, cause));
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
      url,
      {
        method: options.method ?? 'GET',
        headers: options.headers,
        lookup: pinned,
        agent: options.keepAlive ? agents[url.protocol === 'https:' ? 'https' : 'http'] : false,
        signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
      },
      (response) => readBody(response, options.maxBytes ?? 65_536).then(resolve, fail),
    );
    request.on('error', fail);
    request.end(options.body);
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<OutsideResponse> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) {
      response.destroy();
      throw new OutsideError('fetch', `The answer is larger than ${maxBytes} bytes`, { retryable: false });
    }
    parts.push(part);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) };
}

function failure(url: URL, cause: unknown): OutsideError {
  if (cause instanceof OutsideError) return cause;
  const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
  const code = (cause as { code?: unknown } | null)?.code;
  const what = late ? 'did not answer in time' : `cannot be reached (${String(code ?? 'broken connection')})`;
  return new OutsideError('fetch', `${url.host} ${what}`, { retryable: true, cause });
}
