import type { Command, CommandName, CommandOf, ItemRef, ProductQuery } from '#understanding';
import { browsedFlow } from '../flows/began-flow.ts';
import type { Lack, Step, Target } from '../steps.ts';
import { complete } from './complete.ts';
import { goesOn } from './corrections.ts';
import { type Draft, distinct, push } from './draft.ts';
import { withRefusal } from './refused.ts';
import { type Resolved, resolve } from './resolve.ts';

const mostTargets = 4;

export function find(draft: Draft, { query }: CommandOf<'find'>) {
  const flow = browsedFlow(draft, query);
  if (flow) return draft.run({ name: 'start_flow', flow });
  if (isLostAgain(draft, query)) return draft.run({ name: 'unknown', text: draft.world.said });
  const only = pickedOf(draft, query) ?? (query.candidates.length === 1 ? query.candidates[0] : undefined);
  const isOne = only && isWithinPrice(draft, only.handle, query);
  if (isAddition(draft, query))
    draft.run({
      name: 'add',
      items: [{ item: { text: query.text, candidates: query.candidates, options: query.options } }],
    });
  else if (isOne) show(draft, { text: query.text, candidates: [only], options: query.options, except: query.except });
  else {
    refuse(draft, query.candidates.length > 0 ? query.candidates : draft.state.shown, query);
    push(draft, { do: 'find', query, page: 0, within: withinOf(draft, query) });
  }
}

/** "The junior one", of a list: the only one of it that is called so, whatever else is for the young. */
function pickedOf(
  { state }: Draft,
  { types, candidates }: ProductQuery,
): ProductQuery['candidates'][number] | undefined {
  const named = candidates.filter(
    ({ handle, score }) => score >= namedScore && state.shown.some((one) => one.handle === handle),
  );
  return types.length === 0 && named.length === 1 ? named[0] : undefined;
}

/** The shop has it, at a price that was not ruled out. */
function isWithinPrice({ world }: Draft, handle: string, { minPrice = 0, maxPrice = Infinity }: ProductQuery): boolean {
  const prices = world.catalog.byHandle.get(handle)?.variants.map(({ price }) => price) ?? [];
  return prices.some((price) => price >= minPrice && price <= maxPrice);
}

/** "And a headcollar in purple", right after something went into the cart: what is clearly named goes in beside it. */
function isAddition({ state, world }: Draft, query: ProductQuery): boolean {
  const putIn = state.lastCommands.some((name) => puttingIn.has(name));
  const wasAdded = state.lastCommands.includes('add') || (world.cart.lines.length > 0 && putIn);
  if (!wasAdded || !goesOn(world.said) || world.said.includes('?')) return false;
  const { text, candidates, options } = query;
  const found = resolve({ text, candidates, options }, state, world.catalog);
  return candidates.length > 0 && (found.kind === 'variant' || found.kind === 'product');
}

const puttingIn = new Set<CommandName>([
  'yes',
  'choose',
  'quantity',
  'replace',
  'set_quantity',
  'checkout',
  'show_cart',
]);

/** Right after something that was not understood, words that name nothing are no search either: a person is called. */
function isLostAgain({ state }: Draft, { candidates, types, options, minPrice, maxPrice }: ProductQuery): boolean {
  const names = candidates.length > 0 || types.length > 0 || Object.keys(options).length > 0;
  const isPriced = minPrice !== undefined || maxPrice !== undefined;
  return !names && !isPriced && state.failures > 0 && state.lastCommands.includes('unknown');
}

export function recommend(draft: Draft, { query, recipient }: CommandOf<'recommend'>) {
  const flow = browsedFlow(draft, query);
  if (flow) return draft.run({ name: 'start_flow', flow });
  push(draft, { do: 'find', query, page: 0, within: [], recommend: { recipient } });
}

export function more(draft: Draft) {
  const { list, focus } = draft.state;
  if (list) return push(draft, { do: 'find', query: list.query, page: list.page + 1, within: [] });
  const type = draft.world.catalog.byHandle.get(focus?.handle ?? '')?.type;
  if (!focus || !type) return push(draft, { do: 'lack', what: { kind: 'more' } });
  const others = { text: '', candidates: [], types: [type], options: {}, except: { options: {}, text: focus.title } };
  push(draft, { do: 'find', query: others, page: 0, within: [] });
}

export function askPrice(draft: Draft, { item, quantity }: CommandOf<'ask_price'>) {
  if (isAboutCart(draft, item)) return push(draft, { do: 'showCart' });
  tellAll(draft, item, (targets) => ({ do: 'tellPrice', targets, quantity: quantity ?? null }));
}

/** Right after a list, words that name no product may say more of what was looked for. */
function withinOf({ state }: Draft, { types, candidates }: ProductQuery): string[] {
  const isFresh = state.lastCommands.some((name) => name === 'find' || name === 'recommend' || name === 'more');
  const isOfOthers = types.length > 0 || candidates.some(({ score }) => score >= namedScore);
  return isFresh && !isOfOthers && state.shown.length > 1 ? state.shown.map(({ handle }) => handle) : [];
}

/** From this score a candidate was named by its words, not only by what its description tells. */
const namedScore = 0.8;

/** "How much is it all?" with things in the cart. */
function isAboutCart(draft: Draft, item: ItemRef): boolean {
  const isBare = item.text.trim() === '' && item.candidates.length === 0 && Object.keys(item.options).length === 0;
  return isBare && draft.world.cart.lines.length > 0 && (item.pointer?.kind === 'all' || draft.state.focus === null);
}

export function askStock(draft: Draft, { item, quantity }: CommandOf<'ask_stock'>) {
  tellAll(draft, item, (targets) => ({ do: 'tellStock', targets, quantity: quantity ?? null }));
}

/** Tells of what is meant; of each when several are, since looking costs nothing. */
function tellAll(draft: Draft, item: ItemRef, tell: (targets: Target[]) => Step) {
  const found = resolve(item, draft.state, draft.world.catalog);
  if (found.kind === 'noVariant') return show(draft, item);
  const targets = targetsOf(found).slice(0, mostTargets);
  if (targets.length > 0) push(draft, tell(targets));
  else lookInstead(draft, found, item);
}

function targetsOf(found: Resolved): Target[] {
  switch (found.kind) {
    case 'variant':
      return [{ handle: found.product.handle, options: found.options, variantId: found.variant.id }];
    case 'product':
      return [{ handle: found.product.handle, options: found.options, variantId: null, refused: found.refused }];
    case 'noVariant':
      return [{ handle: found.product.handle, options: found.options, variantId: null }];
    case 'several':
      return found.found.map(({ product, options }) => ({ handle: product.handle, options, variantId: null }));
    default:
      return [];
  }
}

/** Words that name no product may still describe one: then it is a search. */
function lookInstead(draft: Draft, found: Resolved, item: ItemRef) {
  const { asked, lastCommands } = draft.state;
  // "How much is it?", of what the shop has written on: it is said once more.
  if (found.kind === 'nothing' && asked !== null && lastCommands.includes('ask_faq'))
    return push(draft, { do: 'tellFaq', question: asked, handles: [] });
  if (found.kind !== 'unknown') return push(draft, { do: 'lack', what: { kind: 'pointer' } });
  push(draft, {
    do: 'find',
    query: { text: item.text, candidates: [], types: [], options: item.options },
    page: 0,
    within: [],
  });
}

export function askOptions(draft: Draft, command: CommandOf<'ask_options'>) {
  const target = oneTarget(draft, command);
  if (target) push(draft, { do: 'tellOptions', target, option: command.option ?? null });
}

export function askSize(draft: Draft, command: CommandOf<'ask_size'>) {
  const target = oneTarget(draft, command);
  if (target) push(draft, { do: 'tellSize', target, measures: command.measures });
}

export function askReviews(draft: Draft, command: CommandOf<'ask_reviews'>) {
  push(draft, { do: 'tellReviews', target: quietTarget(draft, command.item) });
}

/** A question about nothing in particular may be one of the shop's FAQ: `act` looks there too. */
export function askFact(draft: Draft, command: CommandOf<'ask_fact'>) {
  const { item, goesOn = false } = command;
  const question = wholeQuestion(draft, command);
  if (!goesOn) draft.state.asked = question;
  const found = resolve(item, draft.state, draft.world.catalog);
  const targets = targetsOf(found).slice(0, mostTargets);
  const isShown = targets.some(({ handle }) => draft.state.shown.some((one) => one.handle === handle));
  const query = targets.length > 1 && !isShown ? { query: queryOf(item) } : {};
  push(draft, { do: 'tellFact', targets, question, ...query });
}

/** "And the black one?" asks of another thing what was asked before. */
function wholeQuestion({ state }: Draft, { question, goesOn = false }: CommandOf<'ask_fact'>): string {
  const before = state.lastCommands.some((name) => name === 'ask_fact' || name === 'ask_faq') ? state.asked : null;
  if (!goesOn || before === null) return question;
  return `${question} ${before}`;
}

/** "Which helmet suits a five-year-old?" names a kind of things: it is a search. */
function queryOf({ text, candidates, options, except }: ItemRef): ProductQuery {
  return { text, candidates, types: [], options, except };
}

export function compare(draft: Draft, { items }: CommandOf<'compare'>) {
  const [only] = items;
  if (only?.pointer?.kind === 'superlative' && items.length === 1) return show(draft, only);
  const named = items.flatMap((item) =>
    targetsOf(resolve(items.length > 1 ? item : ofAKind(draft, item), draft.state, draft.world.catalog)),
  );
  const targets = distinct(named.length > 1 ? named : [...named, ...shownTargets(draft)]).slice(0, mostTargets);
  if (targets.length > 1) push(draft, { do: 'compare', targets });
  else if (targets.length === 1) push(draft, { do: 'show', targets });
  else push(draft, { do: 'lack', what: { kind: 'pointer' } });
}

/** "The difference between the two boards": all that the words fit of the kind of the best are as good. */
function ofAKind({ world }: Draft, item: ItemRef): ItemRef {
  const typeOf = ({ handle }: { handle: string }) => world.catalog.byHandle.get(handle)?.type;
  const [best] = item.candidates;
  if (!best || Object.keys(item.options).length > 0) return item;
  const alike = item.candidates.filter((one) => typeOf(one) === typeOf(best));
  return { ...item, candidates: alike.map(({ handle }) => ({ handle, score: best.score })) };
}

/** What is being talked about, else what was shown last. */
export function inSight({ state }: Draft): string[] {
  return state.focus ? [state.focus.handle] : state.shown.slice(0, mostTargets).map(({ handle }) => handle);
}

function shownTargets({ state }: Draft): Target[] {
  return state.shown.map(({ handle, options }) => ({ handle, options, variantId: null }));
}

/** Shows one product in full, as when it was picked from a list. */
export function show(draft: Draft, item: ItemRef) {
  const found = resolve(item, draft.state, draft.world.catalog);
  const targets = targetsOf(found).slice(0, mostTargets);
  refuse(draft, targets, item);
  if (found.kind === 'noVariant')
    return push(draft, { do: 'lack', what: lackOf(found) }, { do: 'show', targets: [plainTarget(found)] });
  push(draft, targets.length > 0 ? { do: 'show', targets } : { do: 'lack', what: { kind: 'pointer' } });
}

function refuse({ state }: Draft, of: { handle: string }[], item: Pick<ItemRef, 'except'>): void {
  state.refused = withRefusal(
    state.refused,
    of.map(({ handle }) => handle),
    item,
  );
}

/** The product without the values it does not come in. */
function plainTarget({ product }: Extract<Resolved, { kind: 'noVariant' }>): Target {
  return { handle: product.handle, options: {}, variantId: null };
}

function lackOf({ product, options }: Extract<Resolved, { kind: 'noVariant' }>): Lack {
  return { kind: 'variant', handle: product.handle, options };
}

function oneTarget(draft: Draft, command: CommandOf<'ask_options' | 'ask_size'>): Target | null {
  const found = resolve(command.item, draft.state, draft.world.catalog);
  const targets = targetsOf(found);
  if (targets.length === 1) return targets[0] ?? null;
  if (found.kind === 'unknown') lookInstead(draft, found, command.item);
  else complete(draft, found, { command: command as Command, slot: 'item' });
  return null;
}

function quietTarget(draft: Draft, item: ItemRef): Target | null {
  return targetsOf(resolve(item, draft.state, draft.world.catalog))[0] ?? null;
}
