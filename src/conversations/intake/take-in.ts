import { applyPaymentByReference } from '#commerce/orders';
import { type Db, transact } from '#platform/db';
import { newId, newToken } from '#platform/ids';
import type { InboundEvent, MessageEvent } from '../event.ts';
import type { Inbound } from '../message.ts';
import { type Received, receiveAll } from '../receive.ts';
import { withNewSenders } from '../senders.ts';
import { deleteMessage, editMessage, noteReaction } from './about-messages.ts';
import { becomeKnownAs, keepReferral, noteConsent, noteReferral } from './about-people.ts';
import { noteAnswered, noteRead, noteStatus } from './about-sends.ts';
import { noteControl } from './control.ts';
import { keepEcho } from './echo.ts';
import { fileUrl, orderFile } from './files.ts';
import { withGoods, withProduct } from './goods.ts';
import { chosenByNumber } from './numbered.ts';
import { type At, isFirstTime } from './place.ts';
import { whoAnswers } from './who-answers.ts';

/** A webhook: the raw body, and the events that are in it. */
export type HookIn = { shopId: string; connectionId: string; raw: string; events: InboundEvent[] };

/** `fresh`: how many events had never come before. */
export type TakenIn = { messages: Received[]; fresh: number };

/**
 * Takes in one webhook, whole or not at all: the raw body, and what each of its events means for messages, sends and people.
 * An event counts once by its key: delivered again, alone or among others, it changes nothing.
 */
export async function takeIn(db: Db, hook: HookIn, now: Date): Promise<TakenIn> {
  const [taken] = await takeInAll(db, [hook], now);
  return taken as TakenIn;
}

/** The same for many, in their order, in one transaction: what each of them became. */
export async function takeInAll(db: Db, hooks: HookIn[], now: Date): Promise<TakenIn[]> {
  return withNewSenders(() => transact(db, (tx) => takeAll(tx, hooks, now)));
}

type Arrival = { at: At; event: InboundEvent; into: TakenIn };

async function takeAll(tx: Db, hooks: HookIn[], now: Date): Promise<TakenIn[]> {
  const parcels = hooks.map((hook) => ({ hook, id: newId(), taken: { messages: [], fresh: 0 } as TakenIn }));
  const arrivals = parcels.flatMap(({ hook: { shopId, connectionId, events }, id: hookId, taken: into }) =>
    events.map((event): Arrival => ({ at: { shopId, connectionId, hookId, now }, event, into })),
  );
  for (const run of runsOf(arrivals)) {
    if (isMessages(run)) await takeMessages(tx, run, now);
    else for (const arrival of run) await takeOther(tx, arrival);
  }
  const fresh = parcels.filter(({ taken }) => taken.fresh > 0);
  if (fresh.length > 0) {
    const rows = fresh.map(({ hook, id }) => ({
      shop_id: hook.shopId,
      id,
      connection_id: hook.connectionId,
      raw: hook.raw,
      received_at: now,
    }));
    await tx.insertInto('hooks').values(rows).execute();
  }
  return parcels.map(({ taken }) => taken);
}

type MessageArrival = Arrival & { event: InboundEvent & MessageEvent };

function isMessages(run: Arrival[]): run is MessageArrival[] {
  return run[0]?.event.kind === 'message';
}

/** Neighbours of one kind, messages or not: many messages are taken at once, and what is about one comes after it. */
function runsOf(arrivals: Arrival[]): Arrival[][] {
  const runs: Arrival[][] = [];
  for (const arrival of arrivals) {
    const last = runs.at(-1);
    const isLike = last?.[0] && (last[0].event.kind === 'message') === (arrival.event.kind === 'message');
    if (isLike) last.push(arrival);
    else runs.push([arrival]);
  }
  return runs;
}

async function takeOther(tx: Db, { at, event, into }: Arrival): Promise<void> {
  if (event.kind === 'message' || !(await isFirstTime(tx, at, event))) return;
  into.fresh += 1;
  await effectOf(tx, at, event);
}

async function takeMessages(tx: Db, arrivals: MessageArrival[], now: Date): Promise<void> {
  const told: Told[] = [];
  for (const arrival of arrivals) told.push(await toldBy(tx, arrival));
  const inbounds = told.map(({ inbound }) => inbound);
  const received = await receiveAll(tx, inbounds, now);
  for (const [n, one] of told.entries()) {
    const what = received[n];
    if (!what) continue; // the key stands for something that is no message; counted once, it was counted then
    one.arrival.into.messages.push(what);
    if (what.duplicate) continue;
    one.arrival.into.fresh += 1;
    await effectOfMessage(tx, one, what);
  }
}

/** What is written down of a message, and the name that its file is going to have. */
type Told = { arrival: MessageArrival; inbound: Inbound; token: string | undefined };

async function toldBy(tx: Db, arrival: MessageArrival): Promise<Told> {
  const { at, event } = arrival;
  const { shopId, connectionId, hookId } = at;
  const { sender, member } = await whoAnswers(tx, at, event);
  const context = await withProduct(tx, shopId, member ? { ...event.context, member } : event.context);
  const token = event.file && newToken();
  const content = await withGoods(tx, shopId, await chosenByNumber(tx, at, event));
  const inbound = {
    shopId,
    connectionId,
    hookId,
    eventKey: event.key,
    raw: '',
    sender,
    content: content.kind === 'media' && token ? { ...content, url: fileUrl(token) } : content,
    context,
  };
  return { arrival, inbound, token };
}

async function effectOfMessage(
  tx: Db,
  { arrival: { at, event }, inbound: { sender }, token }: Told,
  received: Received,
): Promise<void> {
  const { answers, file, context } = event;
  if (answers) await noteAnswered(tx, at, answers);
  if (file && token) await orderFile(tx, at, { messageId: received.messageId, sender: sender.id, token, file });
  if (context?.referral) await keepReferral(tx, at, received, context.referral);
}

/** The platform has taken the money: what a signed webhook says counts as a provider's word. */
async function takePayment(tx: Db, at: At, event: Extract<InboundEvent, { kind: 'payment' }>): Promise<void> {
  const { reference, amount, currency, providerId: eventId } = event;
  await applyPaymentByReference(tx, at.shopId, { reference, amount, currency, eventId }, at.now);
}

function effectOf(tx: Db, at: At, event: Exclude<InboundEvent, { kind: 'message' }>): Promise<void> | void {
  switch (event.kind) {
    case 'edit':
      return editMessage(tx, at, event);
    case 'delete':
      return deleteMessage(tx, at, event);
    case 'reaction':
      return noteReaction(tx, at, event);
    case 'status':
      return noteStatus(tx, at, event);
    case 'read':
      return noteRead(tx, at, event);
    case 'consent':
      return noteConsent(tx, at, event);
    case 'echo':
      return keepEcho(tx, at, event);
    case 'control':
      return noteControl(tx, at, event);
    case 'referral':
      return noteReferral(tx, at, event);
    case 'identity':
      return becomeKnownAs(tx, at, event.sender.id, [event.becomes], event.becomes);
    case 'payment':
      return takePayment(tx, at, event);
    case 'unknown':
      return;
  }
}
