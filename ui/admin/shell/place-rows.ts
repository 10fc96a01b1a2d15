import type { Conversation, Page } from '../api/types.ts';

export type ListFilter = { tab: string; channel: string; tag: string; assignee?: string };

/** Whether a conversation stands in a list, as the API would say; so that no list is read again because one has changed. */
export function belongs(
  conversation: Conversation,
  { tab, channel, tag, assignee: whose }: ListFilter,
  me: string,
): boolean {
  const { status, assignee, spam, mergedInto, tags } = conversation;
  if (mergedInto || spam !== (tab === 'spam')) return false;
  if ((channel && conversation.channel !== channel) || (tag && !tags.includes(tag))) return false;
  if (whose && assignee?.id !== whose) return false;
  if (tab === 'mine') return assignee?.id === me;
  if (tab === 'unassigned') return (status === 'waiting' || status === 'human') && assignee === null;
  return tab === 'all' || tab === 'spam' || status === tab;
}

/** The pages of a list with these rows at their places: what does not fit any more is gone, what is new is there. */
export function placeRows(
  pages: Page<Conversation>[],
  changed: Conversation[],
  fits: (conversation: Conversation) => boolean,
): Page<Conversation>[] {
  const ids = new Set(changed.map(({ id }) => id));
  const kept = pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => !ids.has(id)) }));
  for (const conversation of changed.filter(fits)) {
    const isOlder = (one: Conversation) => one.lastMessageAt <= conversation.lastMessageAt;
    const page = kept.find(({ items }) => items.some(isOlder)) ?? endOf(kept);
    if (!page) continue;
    const at = page.items.findIndex(isOlder);
    page.items.splice(at < 0 ? page.items.length : at, 0, conversation);
  }
  return kept;
}

/** The last page, when nothing comes after it; else the row comes when that is read. */
function endOf(pages: Page<Conversation>[]): Page<Conversation> | undefined {
  const last = pages.at(-1);
  return last?.next === null ? last : undefined;
}
