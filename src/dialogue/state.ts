import type { Cart, CartSnapshot } from '#commerce/carts';
import type { Flow } from '#commerce/flows';
import type { Expects } from '#conversations';
import type { Command, CommandName, DialogueView, Pending, ProductQuery, SeenItem } from '#understanding';
import type { FlowState } from './flows/flow-state.ts';
import { guideOf } from './flows/guides.ts';

/**
 * The dialogue's memory between two messages of one conversation: plain JSON in `conversations.state`.
 *
 * pending: what the bot waits for; task: the command that the answer completes; queue: commands that wait for the task;
 * offered: the choices last put before the customer, in their order, each with what it stands for.
 */
export type DialogueState = {
  version: 1;
  language: string;
  pending: Pending | null;
  task: Task | null;
  queue: Command[];
  offered: Offer[];
  /** What a plain yes means when no question is open; null: nothing. */
  onYes: Command | null;
  shown: SeenItem[];
  /** The search behind `shown`, for "more". */
  list: { query: ProductQuery; page: number } | null;
  focus: SeenItem | null;
  /** The product page that the customer last wrote from. */
  page: string | null;
  lastCommands: CommandName[];
  /** Messages in a row that were not understood. */
  failures: number;
  /** How many of a thing were wished for in the last message that wished for some, should it not have come to be. */
  counted: { handle: string; quantity: number } | null;
  /** "Not the pink one": values that those products must not have, until one is wanted after all. */
  refused: Refused | null;
  /** The cart before the last change, for "undo". */
  undo: UndoPoint | null;
  /** Which variant of a phrase was said last, so that the bot does not repeat itself. */
  said: Record<string, number>;
  /** The day (ISO, in the shop's time zone) of the last greeting. */
  greetedOn: string | null;
  /** The last question as it was put, to be asked again after a digression. */
  question: Question | null;
  /** The guided conversation that goes on or was left; null: none. */
  flow: FlowState | null;
  /** The total of the order that the customer was last shown for a yes, minor units. */
  agreedTotal: number | null;
  /** Where the facts of the last answer come from, for "how do you know?"; null: it told none. */
  told: ToldFrom | null;
  /** What was asked last of a thing or of the shop, for "and the other one?" */
  asked: string | null;
  /** The coupon code last tried. */
  code: string | null;
};

export type ToldFrom = { kind: 'faq' | 'product'; title: string } | { kind: 'settings' };

/** A command that lacks one thing; `slot` is the item of it that is being completed. */
export type Task = { command: Command; slot: 'item' | 'from' | 'to' };

export type Offer = { label: string; command: Command };

export type Refused = { handles: string[]; options: Record<string, string> };

export type UndoPoint = CartSnapshot;

/** What the bot asked, short, in the words used; enough to ask it again. `again`: it has been put a second time. */
type Question = { text: string; field: Expects['field']; option?: string; again?: boolean };

export function emptyState(language: string): DialogueState {
  return {
    version: 1,
    language,
    pending: null,
    task: null,
    queue: [],
    offered: [],
    onYes: null,
    shown: [],
    list: null,
    focus: null,
    page: null,
    lastCommands: [],
    failures: 0,
    counted: null,
    refused: null,
    undo: null,
    said: {},
    greetedOn: null,
    question: null,
    flow: null,
    agreedTotal: null,
    told: null,
    asked: null,
    code: null,
  };
}

/** Reads a stored state. What an older or newer version left out or does not know falls back to an empty state's value. */
export function readState(stored: object, language: string): DialogueState {
  const empty = emptyState(language);
  if ((stored as Partial<DialogueState>).version !== 1) return empty;
  return { ...empty, ...stored };
}

/** What understanding may know of the dialogue. */
export function viewOf(
  state: DialogueState,
  cart: Pick<Cart, 'lines' | 'checkout'>,
  hasOrders: boolean,
  flows: Flow[] = [],
): DialogueView {
  return {
    language: state.language,
    pending: state.pending,
    shown: state.shown,
    focus: state.focus,
    cart: cart.lines.map(seenLine),
    checkout: cart.checkout.status,
    hasOrders,
    lastCommands: state.lastCommands,
    guides: flows.map(guideOf),
    left: state.flow?.isDone ? null : (state.flow?.id ?? null),
    done: state.flow?.isDone ? state.flow.id : null,
  };
}

function seenLine(line: Cart['lines'][number]): SeenItem {
  const { handle, sku, title, options, unitPrice: price, quantity } = line;
  return { handle, sku, title, options, price, quantity };
}
