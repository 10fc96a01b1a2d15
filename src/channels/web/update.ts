import type { ConnectionRef, Door, Entry } from '../live.ts';
import type { Hub } from './hub.ts';
import type { Content, WireMessage, WireState, WireUpdate } from './protocol.ts';

export type Visit = ConnectionRef & { visitor: string };
export type Range = { after?: number; before?: number };

const pageSize = 60;

/**
 * Where the visitor's conversation stands, with a stretch of its messages: all after `after`, or the newest before
 * `before`, or simply the newest; a page of them at most, and whether there are more.
 */
export async function readUpdate(
  { door, hub }: { door: Door; hub: Hub },
  visit: Visit,
  range: Range,
): Promise<{ conversationId: string | null; update: WireUpdate }> {
  const conversationId = await door.conversationOf(visit, visit.visitor);
  if (!conversationId) {
    return { conversationId, update: { messages: [], more: false, conversation: null, cart: null, order: null } };
  }
  // Heard from now on: what is said while we read comes as news.
  hub.attach(visit.visitor, conversationId);
  // The state first: it may be older than the messages, never newer than the news that will bring the next ones.
  const { conversation, cart, order } = (await door.customerSide(visit, visit.visitor)) as WireState;
  const entries = await entriesOf(door, visit, conversationId, range);
  const more = entries.length > pageSize;
  const page = range.after === undefined ? entries.slice(-pageSize) : entries.slice(0, pageSize);
  return { conversationId, update: { conversation, cart, order, more, messages: page.map(wireMessage) } };
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
