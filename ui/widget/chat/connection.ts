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

const confirmWithinMs = 8_000;
const socketTriesBeforePolling = 3;
const pollSeconds = 25;
/** The shop does not accept the visitor's token any more. */
const tokenRefused = 4401;

/** 0.5 to 1 of 500 ms, 1 s, 2 s ... 30 s: so that all visitors do not come back in the same instant. */
export function backOffMs(attempt: number, random: () => number): number {
  return Math.min(30_000, 500 * 2 ** attempt) * (0.5 + random() / 2);
}

const longestPreview = 300;

export class Connection {
  readonly #options: ConnectionOptions;
  readonly #random: () => number;
  #socket: WebSocket | undefined;
  /** The socket has brought what was missed: all goes over it now. */
  #ready = false;
  #closed = false;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #polling: AbortController | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#random = options.random ?? Math.random;
    window.addEventListener('online', this.#comeBack);
    this.#open();
  }

  send(message: Pending): void {
    if (!this.#ready) {
      this.#post(message);
      return;
    }
    this.#write({ type: 'message', ...this.#wire(message) });
    this.#expectReceipt();
  }

  typing(text: string): void {
    if (this.#ready) this.#write({ type: 'typing', text: text.slice(0, longestPreview) });
  }

  close(): void {
    this.#closed = true;
    window.removeEventListener('online', this.#comeBack);
    clearTimeout(this.#retry);
    clearTimeout(this.#deadline);
    this.#polling?.abort();
    this.#socket?.close();
  }

  async #open(): Promise<void> {
    clearTimeout(this.#retry);
    const token = await this.#options.api.token().catch(() => undefined);
    if (this.#closed) return;
    if (token === undefined) {
      this.#lost();
      return;
    }
    this.#socket?.close();
    const open = this.#options.openSocket ?? ((url) => new WebSocket(url));
    const socket = open(this.#options.api.socketUrl(this.#options.lastSeq()));
    this.#socket = socket;
    socket.onopen = () => this.#write({ type: 'hello', token });
    socket.onmessage = (event) => this.#receive(JSON.parse(String(event.data)) as ServerFrame);
    socket.onclose = (event) => {
      if (this.#socket !== socket) return;
      if (event.code === tokenRefused) this.#options.api.token(true).catch(() => {});
      this.#lost();
    };
  }

  #receive(frame: ServerFrame): void {
    const { apply } = this.#options;
    if (frame.type === 'update') {
      apply({ type: 'update', update: frame });
      if (!this.#ready) this.#welcome();
    } else if (frame.type === 'receipt') {
      apply(frame);
      this.#expectReceipt();
    } else if (frame.type === 'typing') {
      apply({ type: 'typing', name: frame.name });
    } else if (frame.id) {
      this.#refuse(frame.id, new Refused(400, frame.error.message, frame.retryAfterMs));
      this.#expectReceipt();
    }
  }

  /** The socket has told us what we missed; now it hears what it missed. */
  #welcome(): void {
    this.#ready = true;
    this.#failures = 0;
    this.#polling?.abort();
    this.#setLink('online');
    for (const message of this.#options.unsent()) this.#write({ type: 'message', ...this.#wire(message) });
    this.#expectReceipt();
  }

  /** A socket that swallows messages is no socket: as long as one is not confirmed, the next sign of it is waited for. */
  #expectReceipt(): void {
    clearTimeout(this.#deadline);
    if (this.#options.unsent().length === 0) return;
    this.#deadline = setTimeout(() => this.#giveUp(), confirmWithinMs);
  }

  /** Without waiting for its farewell, which a dead connection never gives. */
  #giveUp(): void {
    const dead = this.#socket;
    this.#lost();
    dead?.close();
  }

  #lost(): void {
    clearTimeout(this.#deadline);
    this.#socket = undefined;
    this.#ready = false;
    if (this.#closed) return;
    this.#failures++;
    if (this.#failures >= socketTriesBeforePolling) this.#startPolling();
    else this.#setLink(navigator.onLine ? 'connecting' : 'offline');
    this.#retry = setTimeout(() => this.#open(), backOffMs(this.#failures, this.#random));
  }

  #comeBack = (): void => {
    if (this.#ready || this.#closed) return;
    this.#failures = 0;
    this.#open();
  };

  #startPolling(): void {
    if (this.#polling && !this.#polling.signal.aborted) return;
    this.#polling = new AbortController();
    this.#poll(this.#polling.signal);
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { api, apply, lastSeq, unsent } = this.#options;
    for (let misses = 0, caughtUp = false; !signal.aborted; ) {
      try {
        const update: WireUpdate = await api.messages(lastSeq(), caughtUp ? pollSeconds : 0, signal);
        this.#setLink('online');
        apply({ type: 'update', update });
        if (!caughtUp) for (const message of unsent()) this.#post(message);
        [misses, caughtUp] = [0, true];
      } catch {
        if (signal.aborted) return;
        this.#setLink(navigator.onLine ? 'connecting' : 'offline');
        caughtUp = false;
        await pause(backOffMs(++misses, this.#random));
      }
    }
  }

  async #post(message: Pending): Promise<void> {
    try {
      const receipt = await this.#options.api.send(this.#wire(message));
      this.#options.apply({ type: 'receipt', ...receipt });
    } catch (error) {
      if (error instanceof Refused) this.#refuse(message.id, error);
      else this.#sendLater(message.id, 2_000);
    }
  }

  #refuse(id: string, error: Refused): void {
    if (error.retryAfterMs !== undefined) this.#sendLater(id, error.retryAfterMs);
    else this.#options.apply({ type: 'refused', id, reason: this.#options.explain(error) });
  }

  #sendLater(id: string, milliseconds: number): void {
    setTimeout(() => {
      const message = this.#options.unsent().find((waiting) => waiting.id === id);
      if (message && !this.#closed) this.send(message);
    }, milliseconds);
  }

  #wire({ id, content, context }: Pending): WireSend {
    return { id, content, context, language: this.#options.language };
  }

  #write(frame: ClientFrame): void {
    this.#socket?.send(JSON.stringify(frame));
  }

  #setLink(link: Link): void {
    this.#options.apply({ type: 'link', link });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
