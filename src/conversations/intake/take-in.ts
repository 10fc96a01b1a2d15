import { applyPaymentByReference } from '#commerce/orders';
import { type Db, transact } from '#platform/db';
import { newId, newToken } from '#platform/ids';
import type { InboundEvent, MessageEvent } from '../event.ts';
import { KeyTaken, type Received, receiveIn, withNewSenders } from '../receive.ts';
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

export type HookIn = { shopId: string; connectionId: string; raw: string };

/** `fresh`: how many events had never come before. */
export type TakenIn = { messages: Received[]; fresh: number };

/**
 * Takes in one webhook, whole or not at all: the raw body, and what each of its events means for messages, sends and people.
 * An event counts once by its key: delivered again, alone or among others, it changes nothing.
 */
export async function takeIn(db: Db, hook: HookIn, events: InboundEvent[], now: Date): Promise<TakenIn> {
  return withNewSenders(() => transact(db, (tx) => takeAll(tx, hook, events, now)));
}

async function takeAll(
  tx: Db,
  { shopId, connectionId, raw }: HookIn,
  events: InboundEvent[],
  now: Date,
): Promise<TakenIn> {
  const at: At = { shopId, connectionId, hookId: newId(), now };
  const messages: Received[] = [];
  let fresh = 0;
  for (const event of events) {
    if (event.kind === 'message') {
      const received = await takeMessage(tx, at, event);
      if (received) messages.push(received);
      fresh += received && !received.duplicate ? 1 : 0;
    } else if (await isFirstTime(tx, at, event)) {
      fresh += 1;
      await effectOf(tx, at, event);
    }
  }
  if (fresh > 0) {
    const row = { shop_id: shopId, id: at.hookId, connection_id: connectionId, raw, received_at: now };
    await tx.insertInto('hooks').values(row).execute();
  }
  return { messages, fresh };
}

/** null: its key stands for something that is no message; counted once, it was counted then. */
async function takeMessage(tx: Db, at: At, event: InboundEvent & MessageEvent): Promise<Received | null> {
  const { shopId, connectionId, hookId, now } = at;
  const { key, file } = event;
  const { sender, member } = await whoAnswers(tx, at, event);
  const context = await withProduct(tx, shopId, member ? { ...event.context, member } : event.context);
  const token = file && newToken();
  const content = await withGoods(tx, shopId, await chosenByNumber(tx, at, event));
  const inbound = {
    shopId,
    connectionId,
    hookId,
    eventKey: key,
    raw: '',
    sender,
    content: content.kind === 'media' && token ? { ...content, url: fileUrl(token) } : content,
    context,
  };
  const received = await receiveIn(tx, inbound, now).catch(whenKeyTaken);
  if (!received || received.duplicate) return received;
  if (event.answers) await noteAnswered(tx, at, event.answers);
  if (file && token) await orderFile(tx, at, { messageId: received.messageId, sender: sender.id, token, file });
  if (sender.aliases) await becomeKnownAs(tx, at, sender.id, [sender.id, ...sender.aliases]);
  if (context?.referral) await keepReferral(tx, at, received, context.referral);
  return received;
}

function whenKeyTaken(error: unknown): null {
  if (error instanceof KeyTaken) return null;
  throw error;
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
