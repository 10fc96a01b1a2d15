import type { Catalog } from '#commerce/catalog';
import type { Outcome, Step, StepOf } from '#dialogue';
import type { Db } from '#platform/db';
import * as cart from './cart.ts';
import * as checkout from './checkout.ts';
import { faqAnswer } from './faq.ts';
import * as flows from './flows.ts';
import { inLanguage } from './in-language.ts';
import * as looking from './looking.ts';
import * as orders from './orders.ts';
import * as people from './people.ts';
import { withWhatLacks } from './said-in-vain.ts';
import type { Acting, Scene } from './scene.ts';
import * as shop from './shop.ts';
import * as stores from './stores.ts';

/**
 * Runs a turn's steps in order, inside its transaction, and tells plainly what came of each. The scene's cart is the one the
 * turn began with; each step sees what the steps before it have made of it.
 */
export async function act(tx: Db, scene: Scene, steps: Step[]): Promise<Outcome[]> {
  const acting: Acting = { ...scene, tx };
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(...[await run(acting, step)].flat());
  return withWhatLacks(acting, outcomes).map((outcome) => inLanguage(acting, outcome));
}

type Run<S extends Step> = (acting: Acting, step: S) => Outcome | Outcome[] | Promise<Outcome | Outcome[]>;
type Runs = { [D in Step['do']]: Run<StepOf<D>> };

function run(acting: Acting, step: Step) {
  return (runs[step.do] as Run<Step>)(acting, step);
}

const runs: Runs = {
  say,
  find: looking.find,
  show: looking.show,
  tellPrice: looking.tellPrice,
  tellStock: looking.tellStock,
  tellOptions: looking.tellOptions,
  tellFact: looking.tellFact,
  tellSize: looking.tellSize,
  tellReviews: looking.tellReviews,
  compare: looking.compare,
  tellOffers: looking.tellOffers,
  tellCoupons: looking.tellCoupons,
  lack: looking.lack,
  askProduct: looking.askProduct,
  askOption: looking.askOption,
  askLine: (acting, { variantIds, task }) => ({ kind: 'asksLine', cart: acting.cart, variantIds, task }),
  askConfirm: (acting, { what, onYes }) => ({ kind: 'asksConfirm', what, onYes, cart: acting.cart }),
  askMeaning: (_, { meanings }) => ({ kind: 'asksMeaning', meanings }),
  askChange: () => ({ kind: 'asksChange' }),
  askAgain: () => ({ kind: 'asksAgain' }),
  add: cart.add,
  setQuantity: cart.setTo,
  remove: cart.remove,
  replace: cart.replace,
  emptyCart: cart.empty,
  restoreCart: cart.restore,
  showCart: cart.showCart,
  applyCoupon: cart.useCoupon,
  removeCoupon: cart.dropCoupon,
  checkout: checkout.start,
  give: checkout.give,
  change: checkout.change,
  pauseCheckout: checkout.pause,
  placeOrder: checkout.place,
  order: orders.order,
  reorder: orders.orderAgain,
  askFlow: (_, { flow, step, choices }) => ({ kind: 'asksFlow', flow, step, choices }),
  askLead: (_, { flow, step, asking, isInvalid }) => ({ kind: 'asksLead', flow, step, asking, isInvalid }),
  sayFlow: (_, { texts }) => ({ kind: 'flowSaid', texts }),
  recommendFlow: flows.recommendFlow,
  saveLead: flows.saveLead,
  tellFlow: (_, { what }) => ({ kind: 'flowTold', what }),
  tellFaq: shop.tellFaq,
  tellHours: shop.tellHours,
  tellContact: shop.tellContact,
  tellShipping: shop.tellShipping,
  tellPaymentWays: shop.tellPaymentWays,
  tellStores: stores.tellStores,
  tellPoints: () => ({ kind: 'points' }),
  handOver: people.handOver,
  consent: people.consent,
  erase: people.erase,
  forget: people.forget,
  tellKnown: people.tellKnown,
  tellSource: () => ({ kind: 'source' }),
  export: people.exportData,
  setLanguage: (_, { language }) => ({ kind: 'language', language }),
  fail: shop.fail,
};

/** What seems to lie outside of the shop may stand in its FAQ after all; so may a price for many. */
function say(acting: Acting, { manner, guides }: StepOf<'say'>): Outcome {
  const mayBeWritten = manner === 'out_of_scope' || (manner === 'haggle' && acting.said.includes('?'));
  const written = mayBeWritten ? faqAnswer(acting, acting.said, sureInScope) : null;
  return written ?? { kind: 'said', manner, guides, types: mainTypes(acting.catalog) };
}

const sureInScope = 0.6;

/** The kinds of goods the shop has most of. */
function mainTypes({ products }: Catalog): string[] {
  const counts = new Map<string, number>();
  for (const { type } of products) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([type]) => type);
}
