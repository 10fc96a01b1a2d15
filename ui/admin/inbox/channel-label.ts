import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Channel } from '../api/types.ts';

/** What channels can do and are called; they do not change while the program runs. */
export function useChannels(): Channel[] {
  const { data } = useQuery({
    queryKey: ['channels'],
    queryFn: () => api.get<{ items: Channel[] }>('/channels'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.items ?? [];
}

export function useChannelLabel(): (id: string) => string {
  const channels = useChannels();
  return (id) => channels.find((channel) => channel.id === id)?.label ?? id;
}
