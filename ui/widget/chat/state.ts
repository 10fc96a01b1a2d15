/** What the chat knows, and how it changes: pure, so that every order of arrival can be tested. */
import type {
  Content,
  Context,
  WireMessage,
  WireReply,
  WireState,
  WireUpdate,
} from '../../../src/channels/web/protocol.ts';

/** Said by the visitor, not yet confirmed by the shop. */
export type Pending = {
  id: string;
  content: Content;
  context?: Context;
  at: string;
  /** Why it was refused; absent while it is on its way. */
  failed?: string;
  /** The shop has it, under this id; it stays here until it comes back among the messages. */
  messageId?: string;
};

export type Link = 'connecting' | 'online' | 'offline';

export type State = WireState & {
  messages: WireMessage[];
  pending: Pending[];
  /** All up to here has been seen from the shop. */
  lastSeq: number;
  /** All up to here has been before the visitor's eyes. */
  readSeq: number;
  /** There are messages before the first one here. */
  earlier: boolean;
  typing: { name?: string } | null;
  link: Link;
};

export type Change =
  | { type: 'update'; update: WireUpdate }
  | { type: 'earlier'; update: WireUpdate }
  | { type: 'queued'; message: Pending }
  | { type: 'replaced'; message: Pending }
  | { type: 'receipt'; id: string; messageId: string }
  | { type: 'refused'; id: string; reason: string }
  | { type: 'again'; id: string }
  | { type: 'typing'; name?: string }
  | { type: 'quiet' }
  | { type: 'link'; link: Link }
  | { type: 'read' };

export function emptyState(readSeq: number): State {
  return {
    messages: [],
    pending: [],
    lastSeq: 0,
    readSeq,
    earlier: false,
    typing: null,
    link: 'connecting',
    conversation: null,
    cart: null,
    order: null,
  };
}

export function change(state: State, event: Change): State {
  switch (event.type) {
    case 'update':
      return withUpdate(state, event.update);
    case 'earlier':
      return { ...state, messages: merge(state.messages, event.update.messages), earlier: event.update.more };
    case 'queued':
      return { ...state, pending: [...state.pending, event.message] };
    case 'replaced':
      return { ...state, pending: state.pending.map((old) => (old.id === event.message.id ? event.message : old)) };
    case 'receipt':
      return withReceipt(state, event);
    case 'refused':
      return { ...state, pending: mark(state.pending, event.id, event.reason) };
    case 'again':
      return { ...state, pending: mark(state.pending, event.id, undefined) };
    case 'typing':
      return { ...state, typing: { name: event.name } };
    case 'quiet':
      return { ...state, typing: null };
    case 'link':
      return { ...state, link: event.link };
    case 'read':
      return { ...state, readSeq: Math.max(state.readSeq, state.lastSeq) };
  }
}

function withUpdate(before: State, update: WireUpdate): State {
  const state = isOther(before, update) ? { ...emptyState(0), link: before.link, pending: before.pending } : before;
  const first = state.messages.length === 0;
  const answered = update.messages.some((message) => message.author !== 'customer');
  const { conversation, cart, order } = update;
  const messages = merge(state.messages, update.messages);
  return {
    ...state,
    conversation,
    cart,
    order,
    messages,
    pending: notYetIn(messages, state.pending),
    lastSeq: Math.max(state.lastSeq, update.messages.at(-1)?.seq ?? 0),
    earlier: first ? (update.messages[0]?.seq ?? 1) > 1 : state.earlier,
    typing: answered ? null : state.typing,
  };
}

/** The visitor had everything erased and begins anew: another conversation, counted from 1 again. */
function isOther(state: State, update: WireUpdate): boolean {
  return state.conversation !== null && state.conversation.id !== update.conversation?.id;
}

/** The shop has the message: someone will answer, the bot at once. */
function withReceipt(state: State, receipt: Extract<Change, { type: 'receipt' }>): State {
  const pending = state.pending.map((old) => (old.id === receipt.id ? { ...old, messageId: receipt.messageId } : old));
  const botAnswers = state.conversation === null || state.conversation.status === 'bot';
  return { ...state, pending: notYetIn(state.messages, pending), typing: botAnswers ? {} : state.typing };
}

/** What waits, without what has come back. */
function notYetIn(messages: WireMessage[], pending: Pending[]): Pending[] {
  const arrived = new Set(messages.map((message) => message.id));
  return pending.filter((message) => !message.messageId || !arrived.has(message.messageId));
}

/** Both lists by seq, each message once, as it was last told: people of the shop change what they said, or take it back. */
function merge(old: WireMessage[], fresh: WireMessage[]): WireMessage[] {
  if (fresh.length === 0) return old;
  const told = new Set(fresh.map((message) => message.seq));
  return [...old.filter((message) => !told.has(message.seq)), ...fresh].sort((a, b) => a.seq - b.seq);
}

function mark(pending: Pending[], id: string, failed: string | undefined): Pending[] {
  return pending.map((message) => (message.id === id ? { ...message, failed } : message));
}

export function unread(state: State): number {
  return state.messages.filter((message) => message.author !== 'customer' && message.seq > state.readSeq).length;
}

export function isReply(message: WireMessage): message is WireMessage & { content: WireReply } {
  return message.author !== 'customer';
}

/** The reply whose choices can still be taken: the newest one, as long as the visitor has said nothing since. */
export function openReply(state: State): (WireMessage & { content: WireReply }) | undefined {
  const last = state.messages.at(-1);
  if (!last || !isReply(last) || state.pending.length > 0) return undefined;
  const turn = state.messages.slice(state.messages.findLastIndex((message) => !isReply(message)) + 1);
  return turn.filter(isReply).findLast((message) => message.content.choices?.length || message.content.expects);
}

export function cartCount(state: State): number {
  return state.cart?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
}
