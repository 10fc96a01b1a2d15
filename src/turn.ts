import { act, type Scene } from '#actions';
import { readCart } from '#commerce/carts';
import { ruledBy } from '#commerce/shop';
import { closeTurn, type OpenTurn, openTurn, say } from '#conversations';
import { answerDesk, oweFirstAnswer, oweNextAnswer, queueFacts } from '#desk';
import {
  type Answer,
  decide,
  inContext,
  isUnanswered,
  meaningOf,
  type QueueFacts,
  readState,
  respond,
  sourcesOf,
  type Voice,
  viewOf,
  wordsOf,
} from '#dialogue';
import { noteUnclear } from '#learning';
import { type Db, isOutage, transact } from '#platform/db';
import type { Job, JobHandler } from '#platform/queue';
import type { World } from '#world';

/**
 * THE DATA'S WAY. A message has been received and recorded (conversations/receive.ts); this is its turn: understood,
 * decided, acted on, answered, recorded. Everything from opening to closing is one transaction, in which the job ends too:
 * killed at any instant, the turn has happened wholly or not at all, and in the second case it happens again.
 */
export function turns(world: World): JobHandler {
  return async (job, finish) => {
    try {
      await transact(world.db, async (tx) => {
        await turn(world, tx, job);
        await finish(tx);
      });
    } catch (error) {
      if (isOutage(error) || job.attempts < triesBeforeApology) throw error;
      world.log.error({ err: error, job: job.id }, 'turn failed; the customer is told and a person called');
      await transact(world.db, async (tx) => {
        await apologise(world, tx, job);
        await finish(tx);
      });
    }
  };
}

/** A turn that keeps failing has met a bug of ours: nobody shall wait for an answer that never comes. */
const triesBeforeApology = 2;

async function turn(world: World, tx: Db, job: Job): Promise<void> {
  const { messageId } = job.payload as { messageId: string };
  const opened = await openTurn(tx, job.shopId, messageId);
  if (!opened) return;
  const now = world.clock.now();
  if (opened.message.context?.isOverheard) return passOver(tx, opened, now, 'human');
  if (await answerDesk(tx, opened, world.shopUrl(opened.shop), now)) return;
  if (await isForPerson(world, tx, opened, now)) return passOver(tx, opened, now);

  const { shop, conversation, customer, message } = opened;
  const catalog = await world.catalogs.at(tx, shop);
  const flows = await world.flows.at(tx, shop);
  const cart = await readCart(tx, shop, customer.id, now);
  const state = inContext(readState(opened.state, conversation.language), message.context, catalog);
  const said = wordsOf(message.content);

  const view = viewOf(state, cart, opened.hasOrders, flows);
  const meaning = meaningOf(message, view, catalog.lexicon, state.offered);
  const known = { catalog, flows, cart, customer, hasOrders: opened.hasOrders };
  const decision = decide(state, meaning, { ...known, said, ...openingOf(opened), now });

  const scene: Scene = {
    shop,
    catalog,
    customer,
    cart,
    said,
    now,
    hasOrders: opened.hasOrders,
    conversationId: conversation.id,
    language: decision.state.language,
    baseUrl: world.shopUrl(shop),
  };
  const outcomes = await act(tx, scene, decision.steps);

  const isWaiting = conversation.status === 'waiting';
  const isHandedOver = outcomes.some(({ kind }) => kind === 'handedOver');
  const queue = isHandedOver ? await queueOf(tx, opened, now) : undefined;
  const place = { shop, baseUrl: world.shopUrl(shop), now, flows };
  const voice: Voice = { ...place, customerName: customer.name, isWaiting, queue };
  const answer = respond(decision.state, outcomes, voice);

  const asked = { shopId: shop.id, customerId: customer.id, conversationId: conversation.id, messageId: message.id };
  await noteUnclear(tx, { ...asked, text: said, meaning, unanswered: isUnanswered(outcomes), now });
  const { commands, confidence, evidence } = meaning;
  const sources = sourcesOf(outcomes, shop);
  await record(world, tx, opened, answer, { commands, confidence, evidence, sources }, now);
}

/** What the customer came by: a word that a flow waits for, or a rule of the shop's that names the flow. */
function openingOf({ shop, conversation: { referral } }: OpenTurn): { ad: string | null; opening: string | null } {
  if (!referral) return { ad: null, opening: null };
  return { ad: referral.ref ?? null, opening: ruledBy(shop.settings.referrals, referral).flow };
}

/** What was said and where the conversation stands, in the transaction of what was done. */
async function record(
  world: World,
  tx: Db,
  opened: OpenTurn,
  answer: Answer,
  evidence: object,
  now: Date,
): Promise<void> {
  const { shop, conversation, message } = opened;
  const place = { shopId: shop.id, conversationId: conversation.id, connectionId: conversation.connectionId, now };
  await say(tx, { ...place, speaker: { author: 'bot' }, replies: answer.replies, replyTo: message.id });
  await closeTurn(tx, {
    ...place,
    messageId: message.id,
    language: answer.language,
    status: answer.handover ? 'waiting' : conversation.status,
    handover: answer.handover,
    state: answer.state,
    evidence,
  });
  if (answer.handover)
    await oweFirstAnswer(tx, { shop, conversationId: conversation.id, baseUrl: world.shopUrl(shop), now });
}

/**
 * A person has this conversation and is there to answer. A button that was offered works all the same; and when the shop is
 * closed, the bot helps until it opens.
 */
async function isForPerson(world: World, tx: Db, opened: OpenTurn, now: Date): Promise<boolean> {
  const { shop, conversation, message } = opened;
  if (conversation.blocked) return true;
  if (conversation.status !== 'human' || (message.binding && message.binding.name !== 'ask_person')) return false;
  const place = { shop, conversationId: conversation.id, baseUrl: world.shopUrl(shop), now };
  const isThere = await oweNextAnswer(tx, place);
  if (!isThere) conversation.status = 'waiting';
  return isThere;
}

function queueOf(tx: Db, { shop, conversation }: OpenTurn, now: Date): Promise<QueueFacts> {
  return queueFacts(tx, shop, { channel: conversation.channel, since: conversation.waitingSince ?? now, now });
}

/** A person has this conversation: what the customer wrote stands in the timeline, and the bot is silent. */
async function passOver(tx: Db, opened: OpenTurn, now: Date, status = opened.conversation.status): Promise<void> {
  const { conversation, message } = opened;
  await closeTurn(tx, {
    shopId: opened.shop.id,
    conversationId: conversation.id,
    connectionId: conversation.connectionId,
    messageId: message.id,
    language: conversation.language,
    status,
    state: opened.state,
    evidence: [],
    now,
  });
}

/** Something of ours broke: nothing of the turn has happened; the customer is told so and a person takes over. */
async function apologise(world: World, tx: Db, job: Job): Promise<void> {
  const { messageId } = job.payload as { messageId: string };
  const opened = await openTurn(tx, job.shopId, messageId);
  if (!opened) return;
  const { shop, conversation, customer, message } = opened;
  const now = world.clock.now();
  const queue = await queueOf(tx, opened, now);
  const voice: Voice = { shop, baseUrl: world.shopUrl(shop), now, customerName: customer.name, queue };
  const text = message.content.kind === 'text' ? message.content.text : '';
  const outcome = { kind: 'handedOver' as const, reason: 'trouble' as const, text, cart: null, order: null };
  const answer = respond(readState(opened.state, conversation.language), [outcome], voice);
  await record(world, tx, opened, answer, { fault: true }, now);
}
