import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Failure } from './simulator.ts';

export type Call = { method: string; path: string; headers: IncomingMessage['headers']; body: Buffer };

export type Answer = { status?: number; headers?: Record<string, string>; body: string | Buffer };

export type Platform = {
  url: string;
  host: string;
  fail(...failures: Failure[]): void;
  failEvery(n: number): void;
  close(): Promise<void>;
};

type Manners = {
  answer(call: Call): Answer;
  /** How this platform says that it is too much, or that something of its own broke. */
  failure(kind: 'tooMany' | 'broken'): Answer;
};

const inTurn: Failure[] = ['tooMany', 'broken', 'lostAnswer'];

/** A local server that answers as a platform, and fails when it is told to. */
export async function openPlatform(manners: Manners): Promise<Platform> {
  const failures: Failure[] = [];
  let every = 0;
  let calls = 0;

  const nextFailure = (): Failure | undefined => {
    calls += 1;
    if (failures.length > 0) return failures.shift();
    return every > 0 && calls % every === 0 ? inTurn[(calls / every) % inTurn.length] : undefined;
  };

  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      const failure = call.method === 'GET' ? undefined : nextFailure();
      if (failure === 'tooMany' || failure === 'broken') return reply(response, manners.failure(failure));
      const answer = manners.answer(call);
      if (failure === 'lostAnswer') request.socket.destroy();
      else reply(response, answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    fail: (...more) => void failures.push(...more),
    failEvery: (n) => {
      every = n;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const { method = 'GET', url: path = '/', headers } = request;
  return { method, path, headers, body: Buffer.concat(parts) };
}

function reply(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}
