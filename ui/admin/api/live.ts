import type { LiveFrame } from './types.ts';

export type LiveState = 'connecting' | 'open' | 'lost';

export type Live = {
  send(frame: object): void;
  close(): void;
};

type Hooks = {
  onFrame(frame: LiveFrame): void;
  onState(state: LiveState): void;
};

const longestWaitMs = 10_000;

/** Keeps the live connection up: tries again after 0.5, 1, 2 ... 10 seconds, and at once when the network comes back. */
export function openLive(shop: string, { onFrame, onState }: Hooks): Live {
  let socket: WebSocket | undefined;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function connect(): void {
    clearTimeout(timer);
    const address = new URL('/v1/live', location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    address.searchParams.set('shop', shop);
    const fresh = new WebSocket(address);
    socket = fresh;
    fresh.onmessage = ({ data }) => {
      const frame = JSON.parse(String(data)) as LiveFrame;
      if (frame.type === 'ready') {
        tries = 0;
        onState('open');
      }
      onFrame(frame);
    };
    fresh.onclose = () => {
      if (closed || socket !== fresh) return;
      onState('lost');
      timer = setTimeout(connect, Math.min(longestWaitMs, 500 * 2 ** tries++));
    };
  }

  const backOnline = () => socket?.readyState !== WebSocket.OPEN && connect();
  addEventListener('online', backOnline);
  connect();

  return {
    send: (frame) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(frame)),
    close() {
      closed = true;
      clearTimeout(timer);
      removeEventListener('online', backOnline);
      socket?.close();
    },
  };
}
