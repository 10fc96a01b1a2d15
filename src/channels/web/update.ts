import type { ConnectionRef, Door, Entry } from '../live.ts';
import type { Hub } from './hub.ts';
import type { Content, WireMessage, WireState, WireUpdate } from './protocol.ts';

export type Visit = ConnectionRef & { visitor: string };
export type Range = { after?: number; before?: number };

const pageSize = 60;

/** What was read last: as long as the mark is the same, only messages can be new. */
export type Standing = { conversationId: string; mark: string; state: WireState };

const nothing: WireUpdate = { messages: [], more: false, conversation: null, cart: null, order: null };

/**
 * Where the visitor's conversation stands, with a stretch of its messages: all after `after`, or the newest before
 * `before`, or simply the newest; a page of them at most, and whether there are more. Of what is `known` from the last
 * reading and still stands nothing is read again.
 */
export async function readUpdate(
  { door, hub }: { door: Door; hub: Hub },
  visit: Visit,
  range: Range,
  known: Standing | null = null,
): Promise<{ standing: Standing | null; update: WireUpdate }> {
  const progress = await door.progress(visit, visit.visitor);
  if (!progress) return { standing: null, update: nothing };
  const { conversationId, mark, lastSeq } = progress;
  // Heard from now on: what is said while we read comes as news.
  hub.attach(visit.visitor, conversationId);
  // The state first: it may be older than the messages, never newer than the news that will bring the next ones.
  const state = known && known.mark === mark ? known.state : await stateOf(door, visit);
  const isHeard = known?.conversationId === conversationId && lastSeq === range.after;
  const entries = isHeard ? [] : await entriesOf(door, visit, conversationId, range);
  const more = entries.length > pageSize;
  const page = range.after === undefined ? entries.slice(-pageSize) : entries.slice(0, pageSize);
  return { standing: { conversationId, mark, state }, update: { ...state, more, messages: page.map(wireMessage) } };
}

async function stateOf(door: Door, visit: Visit): Promise<WireState> {
  const { conversation, cart, order } = (await door.customerSide(visit, visit.visitor)) as WireState;
  return { conversation, cart, order };
}

/** A visitor who was erased and writes again has seen more than there is now: then they get what there is. */
async function entriesOf(door: Door, visit: Visit, conversationId: string, range: Range): Promise<Entry[]> {
  const entries = await door.timeline(visit, conversationId, { ...range, limit: pageSize + 1 });
  if (entries.length > 0 || !range.after) return entries;
  const [newest] = await door.timeline(visit, conversationId, { limit: 1 });
  return newest && newest.seq < range.after ? door.timeline(visit, conversationId, { limit: pageSize + 1 }) : [];
}

function wireMessage(entry: Entry): WireMessage {
  const { id, seq, author, at, name } = entry;
  return { id, seq, author, at: at.toISOString(), ...(name && { name }), content: contentOf(entry) };
}

/** Where the visitor was when they wrote is for the shop. */
function contentOf(entry: Entry): WireMessage['content'] {
  if (entry.author !== 'customer') return entry.content;
  const { context: _, ...content } = entry.content;
  return content as Content;
}
