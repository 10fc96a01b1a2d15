/**
 * Keeps the visitor connected: a WebSocket that resumes after the last message seen, and a long poll where sockets do not
 * get through. A message is sent again until it is confirmed; its id makes that harmless.
 */
import type { ClientFrame, ServerFrame, WireSend, WireUpdate } from '../../../src/channels/web/protocol.ts';
import { type Api, Refused } from '../api.ts';
import type { Change, Link, Pending } from './state.ts';

export type ConnectionOptions = {
  api: Pick<Api, 'token' | 'socketUrl' | 'messages' | 'send'>;
  language: string;
  /** All up to here has been seen. */
  lastSeq(): number;
  /** What waits to be confirmed, in order. */
  unsent(): Pending[];
  apply(change: Change): void;
  /** How to put a refusal into words. */
  explain(error: unknown): string;
  openSocket?: (url: string) => WebSocket;
  random?: () => number;
};

export type Connection = { send(message: Pending): void; typing(): void; close(): void };

const confirmWithinMs = 8_000;
const socketTriesBeforePolling = 3;
const pollSeconds = 25;

/** 0.5 to 1 of 500 ms, 1 s, 2 s ... 30 s: so that all visitors do not come back in the same instant. */
export function backOffMs(attempt: number, random: () => number): number {
  return Math.min(30_000, 500 * 2 ** attempt) * (0.5 + random() / 2);
}

export function connect(options: ConnectionOptions): Connection {
  const { api, apply } = options;
  const random = options.random ?? Math.random;
  const openSocket = options.openSocket ?? ((url) => new WebSocket(url));
  let socket: WebSocket | undefined;
  let ready = false;
  let closed = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let polling: AbortController | undefined;

  const wire = ({ id, content, context }: Pending): WireSend => ({ id, content, context, language: options.language });
  const setLink = (link: Link) => apply({ type: 'link', link });
  const write = (frame: ClientFrame) => socket?.send(JSON.stringify(frame));

  async function open(): Promise<void> {
    clearTimeout(retry);
    let token: string;
    try {
      token = await api.token();
    } catch {
      lost();
      return;
    }
    if (closed) return;
    socket?.close();
    const opened = openSocket(api.socketUrl(options.lastSeq()));
    socket = opened;
    opened.onopen = () => write({ type: 'hello', token });
    opened.onmessage = (event) => receive(JSON.parse(String(event.data)) as ServerFrame);
    opened.onclose = (event) => {
      if (socket !== opened) return;
      if (event.code === 4401) api.token(true).catch(() => {});
      lost();
    };
  }

  function receive(frame: ServerFrame): void {
    if (frame.type === 'update') {
      apply({ type: 'update', update: frame });
      if (!ready) welcome();
    } else if (frame.type === 'receipt') {
      clearTimeout(deadline);
      apply(frame);
      if (options.unsent().length > 0) expectReceipt();
    } else if (frame.type === 'typing') {
      apply({ type: 'typing', name: frame.name });
    } else if (frame.id) {
      clearTimeout(deadline);
      refuse(frame.id, new Refused(400, frame.error.message, frame.retryAfterMs));
    }
  }

  /** The socket has told us what we missed; now it hears what it missed. */
  function welcome(): void {
    ready = true;
    failures = 0;
    polling?.abort();
    setLink('online');
    for (const message of options.unsent()) write({ type: 'message', ...wire(message) });
    if (options.unsent().length > 0) expectReceipt();
  }

  function expectReceipt(): void {
    clearTimeout(deadline);
    deadline = setTimeout(() => socket?.close(), confirmWithinMs);
  }

  function lost(): void {
    clearTimeout(deadline);
    socket = undefined;
    ready = false;
    if (closed) return;
    failures++;
    if (failures >= socketTriesBeforePolling) startPolling();
    else setLink(navigator.onLine ? 'connecting' : 'offline');
    retry = setTimeout(open, backOffMs(failures, random));
  }

  function startPolling(): void {
    if (polling && !polling.signal.aborted) return;
    polling = new AbortController();
    poll(polling.signal);
  }

  async function poll(signal: AbortSignal): Promise<void> {
    for (let misses = 0, caughtUp = false; !signal.aborted; ) {
      try {
        const update: WireUpdate = await api.messages(options.lastSeq(), caughtUp ? pollSeconds : 0, signal);
        setLink('online');
        apply({ type: 'update', update });
        if (!caughtUp) for (const message of options.unsent()) post(message);
        [misses, caughtUp] = [0, true];
      } catch {
        if (signal.aborted) return;
        setLink(navigator.onLine ? 'connecting' : 'offline');
        caughtUp = false;
        await pause(backOffMs(++misses, random));
      }
    }
  }

  async function post(message: Pending): Promise<void> {
    try {
      const receipt = await api.send(wire(message));
      apply({ type: 'receipt', ...receipt });
    } catch (error) {
      if (error instanceof Refused) refuse(message.id, error);
      else sendLater(message.id, 2_000);
    }
  }

  function sendLater(id: string, milliseconds: number): void {
    setTimeout(() => {
      const message = options.unsent().find((waiting) => waiting.id === id);
      if (message && !closed) send(message);
    }, milliseconds);
  }

  function refuse(id: string, error: Refused): void {
    if (error.retryAfterMs !== undefined) sendLater(id, error.retryAfterMs);
    else apply({ type: 'refused', id, reason: options.explain(error) });
  }

  function send(message: Pending): void {
    if (ready) {
      write({ type: 'message', ...wire(message) });
      expectReceipt();
    } else post(message);
  }

  const comeBack = () => {
    if (ready || closed) return;
    failures = 0;
    open();
  };
  window.addEventListener('online', comeBack);
  open();

  return {
    send,
    typing: () => ready && write({ type: 'typing' }),
    close: () => {
      closed = true;
      window.removeEventListener('online', comeBack);
      clearTimeout(retry);
      clearTimeout(deadline);
      polling?.abort();
      socket?.close();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
