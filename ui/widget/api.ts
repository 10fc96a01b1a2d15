import type {
  WidgetSettings,
  WireReceipt,
  WireSend,
  WireUpdate,
  WireVisitor,
} from '../../src/channels/web/protocol.ts';
import type { Memory } from './memory.ts';

/** The shop refused, with its own words why. `retryAfterMs`: when it wants to be asked again. */
export class Refused extends Error {
  readonly status: number;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, message: string, retryAfterMs?: number) {
    super(message);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

export type Api = ReturnType<typeof apiOf>;

/** The shop's web channel. A visitor's token is asked for at the first need and kept by the browser. */
export function apiOf(origin: string, shop: string, language: () => string, memory: Memory) {
  const base = `${origin}/v1/channels/web/${encodeURIComponent(shop)}`;

  async function call<T>(path: string, init: RequestInit = {}, token?: string): Promise<T> {
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    if (typeof init.body === 'string') headers.set('content-type', 'application/json');
    const response = await fetch(base + path, { ...init, headers, credentials: 'omit' });
    if (response.ok) return response.json();
    const problem = await response.json().catch(() => ({}));
    const seconds = Number(response.headers.get('retry-after')) || undefined;
    throw new Refused(response.status, problem?.error?.message ?? response.statusText, seconds && seconds * 1_000);
  }

  const knownToken = () => {
    const visitor = memory.read<WireVisitor>('visitor');
    return visitor && Date.parse(visitor.expiresAt) > Date.now() ? visitor.token : undefined;
  };

  let asking: Promise<string> | undefined;

  /** The token, fresh from the shop once a page: it is renewed as it ages. */
  function token(renew = false): Promise<string> {
    if (renew) asking = undefined;
    asking ??= call<WireVisitor>(
      '/visitors',
      { method: 'POST', body: JSON.stringify({ language: language() }) },
      renew ? undefined : knownToken(),
    ).then(
      (visitor) => {
        memory.write('visitor', visitor);
        return visitor.token;
      },
      (error) => {
        asking = undefined;
        throw error;
      },
    );
    return asking;
  }

  async function withToken<T>(path: string, init?: RequestInit): Promise<T> {
    try {
      return await call<T>(path, init, await token());
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      return call<T>(path, init, await token(true));
    }
  }

  return {
    token,
    known: () => knownToken() !== undefined,
    knownToken,
    presenceUrl: `${base.replace(/^http/, 'ws')}/presence`,
    socketUrl: (after: number) => `${base.replace(/^http/, 'ws')}/socket?after=${after}`,
    settings: () => call<WidgetSettings>('/settings'),
    /** What came after `after`, waiting for it `wait` seconds at most; the newest when nothing has been seen yet. */
    messages: (after: number, wait = 0, signal?: AbortSignal) =>
      withToken<WireUpdate>(`/messages?wait=${wait}${after > 0 ? `&after=${after}` : ''}`, { signal }),
    earlier: (before: number) => withToken<WireUpdate>(`/messages?before=${before}`),
    send: (message: WireSend) => withToken<WireReceipt>('/messages', { method: 'POST', body: JSON.stringify(message) }),
    sendImage: (image: Blob) =>
      withToken<{ url: string; mediaType: string }>('/images', {
        method: 'POST',
        body: image,
        headers: { 'content-type': image.type },
      }),
  };
}
