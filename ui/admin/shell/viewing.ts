import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Named, Viewing } from '../api/types.ts';
import { useStanding } from './session.tsx';

const keyOf = (conversationId: string) => ['viewing', conversationId];

/** Keeps who looks at what, as the live connection tells it; `isAll`: nobody looks at anything else. */
export function takeViewing(queries: QueryClient, viewing: Viewing[], isAll: boolean): void {
  queries.setQueryDefaults(['viewing'], { gcTime: Number.POSITIVE_INFINITY });
  if (isAll) queries.setQueriesData<Named[]>({ queryKey: ['viewing'] }, () => []);
  for (const { conversationId, viewers } of viewing) queries.setQueryData<Named[]>(keyOf(conversationId), viewers);
}

/** Names of the others who look at a conversation. Each row hears of its own only. */
export function useViewers(conversationId: string): string[] {
  const { user } = useStanding();
  const { data } = useQuery({ queryKey: keyOf(conversationId), queryFn: (): Named[] => [], enabled: false });
  return (data ?? []).filter(({ id }) => id !== user.id).map(({ name }) => name);
}
