import { api } from './client.ts';

/** How a list that comes in pages is asked for, whatever its answers hold besides `next`. */
export function inPages<Answer extends { next: string | null }>(
  path: string,
  query: Record<string, string | number | undefined> = {},
) {
  return {
    queryFn: ({ pageParam }: { pageParam: string }) => api.get<Answer>(path, { ...query, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page: Answer) => page.next,
  };
}
