import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { Conversation, Message } from '../api/types.ts';
import { merged, takeConversation, useLive } from '../shell/live.tsx';

/** An answer on its way: shown at once, marked when it did not arrive. */
export type Pending = { id: string; text: string; failed: boolean };

const pageSize = 60;

export function useConversation(id: string) {
  return useQuery({ queryKey: ['conversation', id], queryFn: () => api.get<Conversation>(`/conversations/${id}`) });
}

/** The messages of a conversation: the newest first read, then what the live connection brings, earlier ones when asked. */
export function useMessages(id: string) {
  const queries = useQueryClient();
  const { state, watch, unwatch } = useLive();
  const [hasEarlier, setHasEarlier] = useState(true);
  const read = async (range: { before?: number; after?: number }) =>
    (await api.get<{ items: Message[] }>(`/conversations/${id}/messages`, { ...range, limit: pageSize })).items;

  const query = useQuery({
    queryKey: ['messages', id],
    queryFn: async () => {
      const known = queries.getQueryData<Message[]>(['messages', id]) ?? [];
      return merged(known, await read(known.length > 0 ? { after: known.at(-1)?.seq } : {}));
    },
    refetchInterval: state === 'open' ? false : 3_000,
  });
  const isRead = query.isSuccess;

  useEffect(() => {
    if (!isRead) return;
    watch(id);
    return unwatch;
  }, [id, isRead, watch, unwatch]);

  async function readEarlier(): Promise<void> {
    const before = query.data?.[0]?.seq;
    if (before === undefined) return;
    const earlier = await read({ before });
    if (earlier.length < pageSize) setHasEarlier(false);
    queries.setQueryData<Message[]>(['messages', id], (known) => merged(known ?? [], earlier));
  }

  const first = query.data?.[0]?.seq ?? 1;
  return { ...query, messages: query.data ?? [], hasEarlier: hasEarlier && first > 1, readEarlier };
}

/** What a person does with a conversation; each answers with the conversation as it is then. */
export function useActions(id: string) {
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (name: 'take-over' | 'take' | 'hand-back' | 'close') =>
      api.post<Conversation>(`/conversations/${id}/${name}`),
    onSuccess: (conversation) => {
      takeConversation(queries, conversation);
      queries.invalidateQueries({ queryKey: ['waiting'] });
    },
  });
  return { act: act.mutate, isActing: act.isPending, error: act.error };
}

export function useAnswer(id: string) {
  const queries = useQueryClient();
  const [pending, setPending] = useState<Pending[]>([]);
  const [error, setError] = useState<Error | null>(null);

  async function post({ id: messageId, text }: Pending): Promise<void> {
    setError(null);
    try {
      const conversation = await api.post<Conversation>(`/conversations/${id}/messages`, { id: messageId, text });
      takeConversation(queries, conversation);
      await queries.invalidateQueries({ queryKey: ['messages', id] });
      setPending((all) => all.filter((one) => one.id !== messageId));
    } catch (cause) {
      setError(cause as Error);
      setPending((all) => all.map((one) => (one.id === messageId ? { ...one, failed: true } : one)));
    }
  }

  /** The message's id is made here: sent twice because an answer was lost, it is said once. */
  function answer(text: string): void {
    const fresh = { id: crypto.randomUUID(), text, failed: false };
    setPending((all) => [...all, fresh]);
    post(fresh);
  }

  function again(one: Pending): void {
    setPending((all) => all.map((other) => (other.id === one.id ? { ...other, failed: false } : other)));
    post(one);
  }

  return { pending, answer, again, error };
}

/** Notes what was seen, as long as the page is in front. */
export function useMarkRead(conversation: Conversation | undefined, lastSeq: number): void {
  const id = conversation?.id;
  const unread = conversation?.unread ?? 0;
  useEffect(() => {
    if (!id || unread === 0 || lastSeq === 0) return;
    const mark = () => {
      if (document.visibilityState === 'visible')
        api.post(`/conversations/${id}/read`, { seq: lastSeq }).catch(() => {});
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [id, unread, lastSeq]);
}
