import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { RunningShop } from '../support/shop.ts';
import { type Count, type Line, openLine } from './counting.ts';
import type { Visitor } from './people.ts';

/** A visitor's open chat, with what both its ends have seen. */
export type Talk = {
  visitor: Visitor;
  owner: number;
  /** By text: when it was sent. Gone once it has arrived. */
  toStaff: Map<string, number>;
  toVisitor: Map<string, number>;
  atVisitor: Line;
  atStaff: Line;
  /** Messages of either side. */
  said: number;
  send(): void;
  close(): void;
};

type Message = { seq: number; author: string; content: { text?: string } };
type Frame = { type: string; messages?: Message[]; error?: { code: string; message: string } };

/** Opens the chat, as the widget does: the token first, then the state of things comes. */
export async function openTalk(
  shop: RunningShop,
  slug: string,
  visitor: Visitor,
  owner: number,
  count: Count,
): Promise<Talk> {
  const url = `${shop.url.replace('http', 'ws')}/v1/channels/web/${slug}/socket`;
  const socket = new WebSocket(url, { localAddress: visitor.address, perMessageDeflate: false });
  const name = `visitor ${visitor.n}`;
  let sent = 0;
  const talk: Talk = {
    visitor,
    owner,
    toStaff: new Map(),
    toVisitor: new Map(),
    atVisitor: openLine(`${name}, at the visitor`, count),
    atStaff: openLine(`${name}, at the staff`, count),
    said: 0,
    send() {
      const text = `s${owner} c${visitor.n} #${++sent} apakah ini masih ada?`;
      talk.toStaff.set(text, performance.now());
      talk.said++;
      count.sent++;
      socket.send(JSON.stringify({ type: 'message', id: `${visitor.n}-${sent}`, content: { kind: 'text', text } }));
    },
    close: () => socket.close(),
  };
  const greeted = Promise.withResolvers<void>();
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as Frame;
    if (frame.type === 'error') count.wrong.push(`${name}: ${frame.error?.code} ${frame.error?.message}`);
    if (frame.type !== 'update') return;
    greeted.resolve();
    for (const message of frame.messages ?? []) hear(talk, message, count);
  });
  socket.on('close', (code) => code !== 1005 && count.wrong.push(`${name}: the socket was closed with ${code}`));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.send(JSON.stringify({ type: 'hello', token: visitor.token }));
  await greeted.promise;
  return talk;
}

function hear(talk: Talk, { seq, author, content }: Message, count: Count): void {
  talk.atVisitor.take(seq);
  if (author === 'staff') arrive(talk.toVisitor, content.text ?? '', count.toVisitor);
  else if (author !== 'customer') count.wrong.push(`visitor ${talk.visitor.n}: the ${author} said ${content.text}`);
}

export function arrive(under: Map<string, number>, text: string, times: number[]): void {
  const begun = under.get(text);
  if (begun === undefined) return;
  under.delete(text);
  times.push(performance.now() - begun);
}

/** Each visitor writes once in so many milliseconds, each at a moment of their own. */
export async function chatAll(talks: Talk[], everyMs: number, forMs: number): Promise<void> {
  const begin = performance.now();
  const step = everyMs / talks.length;
  for (let n = 0; n * step < forMs; n++) {
    const wait = begin + n * step - performance.now();
    if (wait > 1) await sleep(wait);
    talks[n % talks.length]?.send();
  }
}
