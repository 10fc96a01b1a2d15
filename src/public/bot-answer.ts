import { createHash } from 'node:crypto';
import { act, type Scene } from '#actions';
import { readCart } from '#commerce/carts';
import type { Catalog, Product } from '#commerce/catalog';
import { loadShop, type Shop } from '#commerce/shop';
import {
  decide,
  emptyState,
  inContext,
  meaningOf,
  type Outcome,
  respond,
  type Seen,
  type Step,
  viewOf,
} from '#dialogue';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { JobHandler } from '#platform/queue';
import type { Understanding } from '#understanding';
import type { World } from '#world';
import { answerPost } from './answer-post.ts';
import { openThread } from './read-threads.ts';

/**
 * What the bot may do before everybody: tell facts of the shop. Nothing here fills a cart, opens an order, asks back or calls
 * somebody; a question that decides on any other step is left to the shop's people.
 */
const tells = new Set<Step['do']>([
  'tellPrice',
  'tellStock',
  'tellOptions',
  'tellFact',
  'tellSize',
  'compare',
  'tellOffers',
  'tellFaq',
  'tellHours',
  'tellContact',
  'tellShipping',
  'tellPaymentWays',
  'tellStores',
]);

type Asked = { catalog: Catalog; product: Product | undefined; text: string; language: string };

/** Whether these came to an answer, and no excuse or question; on a product's page, to one about this product. */
function isTold(outcome: Outcome, asked: Asked): boolean {
  switch (outcome.kind) {
    case 'price':
    case 'stock':
    case 'compared':
      return outcome.seen.length > 0 && outcome.seen.every((seen) => isAbout(asked, seen));
    case 'fact':
      return outcome.sentences.length > 0 && isAbout(asked, outcome.seen);
    case 'size':
      return outcome.advice.kind !== 'none' && isAbout(asked, outcome.seen);
    case 'options':
      return outcome.option !== null && isAbout(asked, outcome.seen);
    case 'offers':
      return outcome.reduced.length + outcome.promotions.length > 0;
    case 'faq':
      return isSurelyAsked(asked, outcome.question);
    case 'hours':
    case 'contact':
    case 'shippingTold':
    case 'paymentWays':
    case 'stores':
      return true;
    default:
      return false;
  }
}

function isAbout({ product }: Asked, seen: Seen | null): boolean {
  return product === undefined || seen?.product.id === product.id;
}

const sureCoverage = 0.6;
/** Above 1 is what the letters of the two questions have in common: words that stand in the answer alone tell too little. */
const sureScore = 1.3;

/** An entry of the FAQ has a topic in common with what was asked, or asks it in nearly the same words. */
function isSurelyAsked({ catalog, text, language }: Asked, question: string): boolean {
  const [hit] = catalog.searchFaq(text, language, 1);
  if (hit?.entry.question !== question) return false;
  return hit.topics.length > 0 || (hit.coverage >= sureCoverage && hit.score >= sureScore);
}

/** What this room has done by the queue; for app.ts. */
export function publicJobs(world: World): Record<string, JobHandler> {
  return {
    post: async ({ shopId, payload }, finish) => {
      const { threadId } = payload as { threadId: string };
      await transact(world.db, async (tx) => {
        await answerAsBot(world, tx, shopId, threadId);
        await finish(tx);
      });
    },
  };
}

/** Answers a thread that nobody has answered, if the shop's own data have the answer. */
async function answerAsBot(world: World, tx: Db, shopId: string, threadId: string): Promise<void> {
  const thread = await openThread(tx, shopId, threadId, { guestId: null });
  if (!thread || thread.answeredAt) return;
  const shop = await loadShop(tx, shopId);
  const catalog = await world.catalogs.at(tx, shop);
  const product = thread.productId ? catalog.byId.get(thread.productId) : undefined;
  const answer = await factsFor(world, tx, { shop, catalog, product }, thread.text, thread.language);
  if (!answer) return;
  const by = { author: 'bot' as const, name: shop.settings.persona.name ?? shop.settings.name };
  await answerPost(tx, shopId, threadId, { id: answerId(threadId), by, ...answer, now: world.clock.now() });
}

/** The bot answers a thread once, however often the job runs: the answer's id is made of the thread's. */
function answerId(threadId: string): string {
  const hex = createHash('sha256').update(`answer to ${threadId}`).digest('hex');
  return `${threadId.slice(0, 14)}7${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}

/** Surer than in a talk: what is answered wrongly here is read by everybody, and nobody says "that is not what I meant". */
const surelyAsked = 0.6;

type About = { shop: Shop; catalog: Catalog; product: Product | undefined };

async function factsFor(world: World, tx: Db, about: About, text: string, language: string) {
  const { shop, catalog } = about;
  const now = world.clock.now();
  const { meaning, state } = readPublicly(about, text, language);
  if (meaning.confidence < surelyAsked) return null;
  const nobody = { id: newId(), name: null, phone: null, email: null, preferences: {} };
  const cart = await readCart(tx, shop, nobody.id, now);
  const known = {
    catalog,
    flows: [],
    cart,
    customer: nobody,
    hasOrders: false,
    said: text,
    ad: null,
    opening: null,
    now,
  };
  const { steps, state: next } = decide({ ...state, language: meaning.language }, meaning, known);
  if (steps.length === 0 || !steps.every((step) => tells.has(step.do))) return null;

  const customer = { ...nobody, language: null, address: null, marketingConsent: null };
  const place = { shop, baseUrl: world.shopUrl(shop), now };
  const scene: Scene = {
    ...{ ...place, catalog, customer, cart, said: text, hasOrders: false },
    ...{ conversationId: nobody.id, language: next.language },
  };
  const outcomes = await act(tx, scene, steps);
  const asked = { catalog, product: about.product, text, language: next.language };
  if (!outcomes.every((outcome) => isTold(outcome, asked))) return null;
  const told = respond({ ...next, greetedOn: null }, outcomes, { ...place, customerName: null, inPublic: true });
  const answer = told.replies
    .map((reply) => reply.text.trim())
    .filter(Boolean)
    .join('\n');
  return answer ? { text: answer.slice(0, 2_000), language: told.language } : null;
}

/** A text as somebody means it who is not known and has no cart, on a product's page or the shop's. */
function readPublicly({ catalog, product }: About, text: string, language: string) {
  const context = product && { productHandle: product.handle };
  const state = inContext(emptyState(language), context, catalog);
  const view = viewOf(state, { lines: [], checkout: { status: 'none' } }, false);
  const meaning = meaningOf({ content: { kind: 'text', text }, binding: null }, view, catalog.lexicon);
  return { meaning, state };
}

/** Wishes that concern somebody's own order or data: to be told where nobody else reads. */
const personal = new Set<Understanding['commands'][number]['name']>([
  'order_status',
  'cancel_order',
  'change_order_address',
  'paid',
  'erase_me',
  'export_me',
]);

/** Surer than for acting on it: a question that is wrongly taken for a private one is lost to everybody else. */
const surelyPersonal = 0.75;

/** Whether a text is about its writer's own order, though it names no number of it. */
export async function isPersonal(
  world: World,
  tx: Db,
  shop: Shop,
  draft: { text: string; language: string; productId: string | null },
): Promise<boolean> {
  const catalog = await world.catalogs.at(tx, shop);
  const product = draft.productId ? catalog.byId.get(draft.productId) : undefined;
  const { meaning } = readPublicly({ shop, catalog, product }, draft.text, draft.language);
  return meaning.confidence >= surelyPersonal && meaning.commands.some(({ name }) => personal.has(name));
}
