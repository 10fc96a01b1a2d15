import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Conversation, Page } from '../api/types.ts';
import { useLive } from '../shell/live.tsx';
import type { ListFilter } from '../shell/place-rows.ts';

export const tabs = ['all', 'waiting', 'mine', 'unassigned', 'bot', 'closed', 'spam'] as const;
export type Tab = (typeof tabs)[number];

/** `q` is what stands in the search field: it opens results beside the list and changes nothing of it. */
export type Wanted = ListFilter & { tab: Tab; q: string };

/** What the API is asked for, by the name of a list. */
const asked: Record<Tab, Record<string, string>> = {
  all: {},
  waiting: { status: 'waiting' },
  mine: { mine: 'true' },
  unassigned: { unassigned: 'true' },
  bot: { status: 'bot' },
  closed: { status: 'closed' },
  spam: { spam: 'true' },
};

export function useConversations({ tab, channel, tag, assignee }: ListFilter & { tab: Tab }) {
  const { state } = useLive();
  return useInfiniteQuery({
    queryKey: ['conversations', { tab, channel, tag, assignee } satisfies ListFilter],
    queryFn: ({ pageParam }) =>
      api.get<Page<Conversation>>('/conversations', {
        ...asked[tab],
        channel,
        tag,
        assignee,
        cursor: pageParam,
        limit: 100,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: state === 'open' ? false : 5_000,
  });
}
