import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { RunningShop } from '../support/shop.ts';
import type { Count } from './counting.ts';
import { httpFrom } from './http.ts';
import type { Member } from './people.ts';
import { arrive, type Talk } from './talk.ts';

/** A member of staff at the open inbox: sees every talk of the shop in the list, opens their own, answers them. */
export type Desk = {
  /** Opens each of their talks once more and takes what is still missing. */
  catchUp(): Promise<void>;
  /** Waits until everything that was heard is answered. */
  done(): Promise<void>;
  close(): void;
};

type Row = { id: string; lastText: string };
type Message = { seq: number; author: string; content: { text?: string } };
type Frame =
  | { type: 'conversations'; items: Row[] }
  | { type: 'messages'; conversationId: string; items: Message[] }
  | { type: 'ready' };

/** A person reads before they write. */
const [thinkMs, spreadMs] = [500, 1_500];

export async function openDesk(shop: RunningShop, member: Member, talks: Talk[], count: Count): Promise<Desk> {
  const { n, address, cookie, csrf } = member;
  const http = httpFrom(address);
  const own = new Map(talks.map((talk) => [talk.visitor.conversationId, talk]));
  const marks = [Buffer.from(`"lastText":"s${n} c`), Buffer.from('"type":"messages"')];
  const toAnswer = new Set<Talk>();
  let working: Promise<void> | undefined;
  let onMessages = () => {};

  const socket = new WebSocket(`${shop.url.replace('http', 'ws')}/v1/live`, {
    localAddress: address,
    headers: { cookie },
    perMessageDeflate: false,
  });
  socket.on('message', (data: Buffer) => {
    if (marks.some((mark) => data.includes(mark))) hear(JSON.parse(data.toString()) as Frame);
  });
  socket.on('close', (code) => code !== 1005 && count.wrong.push(`staff ${n}: the socket was closed with ${code}`));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  function hear(frame: Frame): void {
    if (frame.type === 'conversations') for (const { id, lastText } of frame.items) seen(own.get(id), lastText);
    if (frame.type !== 'messages') return;
    const talk = own.get(frame.conversationId);
    for (const { seq, author, content } of frame.items) {
      talk?.atStaff.take(seq);
      if (author === 'customer') seen(talk, content.text ?? '');
    }
    onMessages();
  }

  function seen(talk: Talk | undefined, text: string): void {
    if (!talk?.toStaff.has(text)) return;
    arrive(talk.toStaff, text, count.toStaff);
    toAnswer.add(talk);
    working ??= work().finally(() => {
      working = undefined;
    });
  }

  async function work(): Promise<void> {
    for (let [talk] = toAnswer; talk; [talk] = toAnswer) {
      toAnswer.delete(talk);
      watch(talk);
      await sleep(thinkMs + Math.random() * spreadMs);
      await reply(talk);
    }
  }

  const watch = ({ visitor, atStaff }: Talk) =>
    socket.send(JSON.stringify({ type: 'watch', conversationId: visitor.conversationId, after: atStaff.last() }));

  async function reply(talk: Talk): Promise<void> {
    const text = `staff ${n} to c${talk.visitor.n}: masih ada, kak (${talk.said})`;
    talk.toVisitor.set(text, performance.now());
    talk.said++;
    count.answered++;
    const url = `${shop.url}/v1/conversations/${talk.visitor.conversationId}`;
    const headers = { cookie, 'x-csrf-token': csrf };
    const { status, body } = await http('POST', `${url}/messages`, headers, { text });
    if (status !== 200) count.wrong.push(`staff ${n}: answering was refused with ${status} ${body}`);
    const read = await http('POST', `${url}/read`, headers, { seq: talk.atStaff.last() });
    if (read.status !== 204) count.wrong.push(`staff ${n}: reading was refused with ${read.status} ${read.body}`);
  }

  async function catchUp(): Promise<void> {
    for (const talk of talks) {
      watch(talk);
      const end = performance.now() + 5_000;
      while (talk.atStaff.last() < talk.said && performance.now() < end) {
        await Promise.race([new Promise<void>((resolve) => (onMessages = resolve)), sleep(200)]);
      }
    }
  }

  async function done(): Promise<void> {
    while (working) await working;
  }

  return { catchUp, done, close: () => socket.close() };
}
