import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientFrame, ServerFrame, WireUpdate } from '../../../src/channels/web/protocol.ts';
import { Refused } from '../api.ts';
import { backOffMs, Connection } from './connection.ts';
import { type Change, change, emptyState, type Pending, type State } from './state.ts';

const at = '2026-05-01T10:00:00Z';
const message = (id: string): Pending => ({ id, at, content: { kind: 'text', text: id } });
const empty: WireUpdate = { messages: [], more: false, conversation: null, cart: null, order: null };
const said = (seq: number): WireUpdate => ({
  ...empty,
  messages: [{ id: `m${seq}`, seq, author: 'bot', at, content: { kind: 'text', text: `${seq}` } }],
});

/** A socket without a network: the test is the shop. */
class FakeSocket {
  static all: FakeSocket[] = [];
  readonly url: string;
  readonly sent: ClientFrame[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(url: string) {
    this.url = url;
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(code = 1005): void {
    if (this.closed) return;
    this.closed = true;
    this.onclose?.({ code });
  }
  says(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

/** A visitor's side, with a shop that the test plays. */
function visitor() {
  let state: State = emptyState(0);
  const api = {
    token: vi.fn(async (_renew?: boolean) => 'token'),
    socketUrl: (after: number) => `ws://shop/socket?after=${after}`,
    messages: vi.fn((_after: number, _wait?: number, signal?: AbortSignal) => hang<WireUpdate>(signal)),
    send: vi.fn(async ({ id }: { id: string }) => ({ id, messageId: `kept-${id}` })),
  };
  const connection = new Connection({
    api,
    language: 'id',
    lastSeq: () => state.lastSeq,
    unsent: () => state.pending.filter((waiting) => !waiting.failed && !waiting.messageId),
    apply: (event: Change) => {
      state = change(state, event);
    },
    explain: (error) => (error instanceof Refused ? error.message : ''),
    openSocket: (url) => new FakeSocket(url) as unknown as WebSocket,
    random: () => 0.5,
  });
  opened.push(connection);
  const say = (id: string) => {
    state = change(state, { type: 'queued', message: message(id) });
    connection.send(message(id));
  };
  return { api, say, state: () => state };
}

function hang<T>(signal?: AbortSignal): Promise<T> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

const opened: Connection[] = [];
const turn = () => vi.advanceTimersByTimeAsync(0);

async function newest(): Promise<FakeSocket> {
  await turn();
  const socket = FakeSocket.all.at(-1);
  if (!socket) throw new Error('No socket was opened');
  return socket;
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('over a socket', () => {
  it('says hello, then hears and is heard', async () => {
    const { say, state } = visitor();
    const socket = await newest();
    socket.onopen?.();
    expect(socket.sent).toEqual([{ type: 'hello', token: 'token' }]);
    socket.says({ type: 'update', ...empty });
    expect(state().link).toBe('online');
    say('a');
    expect(socket.sent[1]).toMatchObject({ type: 'message', id: 'a', language: 'id' });
    socket.says({ type: 'receipt', id: 'a', messageId: 'm1' });
    expect(state().pending[0]?.messageId).toBe('m1');
  });

  it('comes back after what it has seen, and says again what was not confirmed', async () => {
    const { say } = visitor();
    const first = await newest();
    first.says({ type: 'update', ...said(7) });
    say('a');
    first.close();
    await vi.advanceTimersByTimeAsync(1_000);
    const second = await newest();
    expect(second).not.toBe(first);
    expect(second.url).toBe('ws://shop/socket?after=7');
    second.says({ type: 'update', ...empty });
    expect(second.sent.at(-1)).toMatchObject({ type: 'message', id: 'a' });
  });

  it('posts what is said before it is connected', async () => {
    const { api, say, state } = visitor();
    say('a');
    await turn();
    expect(api.send).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }));
    expect(state().pending[0]?.messageId).toBe('kept-a');
  });

  it('gives up on a socket that swallows messages', async () => {
    const { say } = visitor();
    const socket = await newest();
    socket.says({ type: 'update', ...empty });
    say('a');
    socket.onclose = null; // a dead connection gives no farewell
    await vi.advanceTimersByTimeAsync(8_000);
    expect(socket.closed).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await newest()).not.toBe(socket);
  });

  it('marks what is refused, and waits with what comes too fast', async () => {
    const { say, state } = visitor();
    const socket = await newest();
    socket.says({ type: 'update', ...empty });
    say('a');
    socket.says({ type: 'error', id: 'a', error: { code: 'invalid_body', message: 'too long' } });
    expect(state().pending[0]?.failed).toBe('too long');
    say('b');
    socket.says({ type: 'error', id: 'b', error: { code: 'too_many', message: 'slow down' }, retryAfterMs: 3_000 });
    const count = socket.sent.length;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(socket.sent.length).toBe(count + 1);
  });

  it('asks for a new token when its own is not valid any more', async () => {
    const { api } = visitor();
    const socket = await newest();
    socket.close(4401);
    expect(api.token).toHaveBeenLastCalledWith(true);
  });
});

describe('where sockets do not get through', () => {
  async function withoutSockets(prepare: (api: ReturnType<typeof visitor>['api']) => void = () => {}) {
    const side = visitor();
    prepare(side.api);
    for (let tries = 0; tries < 3; tries++) {
      (await newest()).close();
      await vi.advanceTimersByTimeAsync(backOffMs(tries + 1, () => 0.5));
    }
    return side;
  }

  it('polls for what is new and posts what is said', async () => {
    const { api, say, state } = await withoutSockets();
    expect(api.messages).toHaveBeenCalledWith(0, 0, expect.anything());
    say('a');
    await turn();
    expect(api.send).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }));
    expect(state().pending[0]?.messageId).toBe('kept-a');
  });

  it('first fetches what there is, then waits for more', async () => {
    const { api } = await withoutSockets((api) => api.messages.mockResolvedValueOnce(said(3)));
    await turn();
    expect(api.messages.mock.calls.map(([after, wait]) => [after, wait])).toEqual([
      [0, 0],
      [3, 25],
    ]);
  });

  it('posts again when the network was away', async () => {
    const { api, say, state } = await withoutSockets();
    api.send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    say('a');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(api.send).toHaveBeenCalledTimes(2);
    expect(state().pending[0]?.messageId).toBe('kept-a');
  });

  it('goes back to the socket as soon as one opens', async () => {
    const { api, say } = await withoutSockets();
    const socket = await newest();
    socket.says({ type: 'update', ...empty });
    const [, , signal] = api.messages.mock.lastCall ?? [];
    expect(signal?.aborted).toBe(true);
    say('b');
    expect(socket.sent.at(-1)).toMatchObject({ type: 'message', id: 'b' });
    expect(api.send).not.toHaveBeenCalled();
  });
});

it('spreads those who come back, and waits longer each time', () => {
  expect([0, 1, 2, 10].map((attempt) => backOffMs(attempt, () => 0))).toEqual([250, 500, 1_000, 15_000]);
  expect([0, 1, 2, 10].map((attempt) => backOffMs(attempt, () => 0.999))).toEqual(
    [500, 1000, 1999, 29985].map((ms) => expect.closeTo(ms, -1)),
  );
});
