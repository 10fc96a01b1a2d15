import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { holderOf } from '#platform/db';
import { AppError, type ErrorCode } from '#platform/errors';
import { newToken } from '#platform/ids';
import { sameText } from '#platform/secrets';

/**
 * How a second command reaches a running shop. The embedded database belongs to one process, so that process does the work:
 * it listens on this machine only, and whoever may read `control.json` in the data folder (its owner) may ask.
 *
 * A request is `{ name, args }`; the answer is lines of JSON: `{ done, total }` as it goes on, at last `{ result }` or
 * `{ error }`.
 */
export type Operation = (args: Args, progress: (done: number, total: number) => void) => Promise<object>;
export type Operations = Record<string, Operation>;
export type Args = Record<string, string>;

type Address = { url: string; token: string };
type Line = { done: number; total: number } | { result: object } | { error: { code: ErrorCode; message: string } };

/** Listens for other commands on this data folder until the returned function is called. */
export async function listenForCommands(
  dataDir: string,
  find: (name: string) => Promise<Operation | undefined>,
): Promise<() => void> {
  const token = newToken();
  const { createServer } = process.getBuiltinModule('node:http');
  const server = createServer((request, response) => void answer(find, token, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const file = join(dataDir, 'control.json');
  const { port } = server.address() as AddressInfo;
  writeFileSync(file, JSON.stringify({ url: `http://127.0.0.1:${port}`, token } satisfies Address), { mode: 0o600 });
  return () => {
    rmSync(file, { force: true });
    stop(server);
  };
}

function stop(server: Server): void {
  server.close();
  server.closeIdleConnections();
}

async function answer(
  find: (name: string) => Promise<Operation | undefined>,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const write = (line: Line) => response.write(`${JSON.stringify(line)}\n`);
  if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
    response.writeHead(401).end();
    return;
  }
  try {
    const { name, args } = (await bodyOf(request)) as { name: string; args: Args };
    const operation = await find(name);
    if (!operation) throw new AppError('wrong_use', `The running shop knows no ${name}; it is of another version.`);
    write({ result: await operation(args, (done, total) => write({ done, total })) });
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unavailable';
    write({ error: { code, message: error instanceof Error ? error.message : String(error) } });
  }
  response.end();
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

/** Has the running shop of this data folder do it; undefined when none runs. */
export async function askRunningShop(
  dataDir: string,
  name: string,
  args: Args,
  progress: (done: number, total: number) => void,
): Promise<object | undefined> {
  const address = addressIn(dataDir);
  if (!address) return undefined;
  const response = await fetch(address.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${address.token}` },
    body: JSON.stringify({ name, args }),
  }).catch(() => undefined);
  if (!response?.ok || !response.body) {
    // A process that was killed has left the address; one that opens anew after a restore has no hold of the data, but answers.
    if (!holderOf(dataDir)) return undefined;
    throw new AppError('conflict', 'The running shop does not let this command in.');
  }
  for await (const line of linesOf(response.body)) {
    if ('result' in line) return line.result;
    if ('error' in line) throw new AppError(line.error.code, line.error.message);
    progress(line.done, line.total);
  }
  throw new AppError('unavailable', 'The running shop ended in the middle of it.');
}

function addressIn(dataDir: string): Address | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'control.json'), 'utf8')) as Address;
  } catch {
    return undefined;
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}
