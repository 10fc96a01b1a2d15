import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiError, api } from '../api/client.ts';
import type { Conversation, Message, Page, StoryEntry } from '../api/types.ts';
import { useLive } from '../shell/live.tsx';
import { takeConversation } from '../shell/take-frame.ts';

/** An answer on its way: shown at once, marked when it did not arrive. */
export type Pending = { id: string; text: string; failed: boolean; isRefused?: boolean };

const pageSize = 60;

export function useConversation(id: string) {
  return useQuery({ queryKey: ['conversation', id], queryFn: () => api.get<Conversation>(`/conversations/${id}`) });
}

/** Everything that belongs to a conversation: its newest stretch, older ones when asked, and what the live connection brings. */
export function useStory(id: string) {
  const queries = useQueryClient();
  const { state, watch, unwatch } = useLive();
  const query = useInfiniteQuery({
    queryKey: ['story', id],
    queryFn: ({ pageParam }) =>
      api.get<Page<StoryEntry>>(`/conversations/${id}/story`, { cursor: pageParam, limit: pageSize }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: state === 'open' ? false : 3_000,
  });
  const live = useQuery({ queryKey: ['messages', id], queryFn: () => [] as Message[], enabled: false });
  const isRead = query.isSuccess;
  const lastRead = seqOf(query.data?.pages[0]?.items ?? [], id);

  useEffect(() => {
    if (!isRead) return;
    queries.setQueryData<Message[]>(['messages', id], (known) => known ?? []);
    watch(id, lastRead);
    return unwatch;
  }, [id, isRead, lastRead, watch, unwatch, queries]);

  const entries = useMemo(
    () => together(query.data?.pages.toReversed().flatMap((page) => page.items) ?? [], live.data ?? [], id),
    [query.data, live.data, id],
  );
  return { ...query, entries, lastSeq: seqOf(entries, id) };
}

function seqOf(entries: StoryEntry[], id: string): number {
  return Math.max(0, ...entries.map((entry) => (entry.conversationId === id ? (entry.seq ?? 0) : 0)));
}

/** What was read, and behind it the messages that came since. */
function together(read: StoryEntry[], live: Message[], id: string): StoryEntry[] {
  const known = new Set(read.map((entry) => entry.id));
  const fresh = live.filter((message) => !known.has(message.id));
  return [...read, ...fresh.map((message) => entryOf(message, id))];
}

function entryOf({ staffId, content, ...message }: Message, conversationId: string): StoryEntry {
  const staff = staffId === null ? null : { id: staffId, name: '' };
  return { ...message, kind: 'message', conversationId, staff, type: null, delivery: null, content: { ...content } };
}

export type Act = { name: string; body?: object; put?: boolean };

/** What a person does with a conversation; each answers with the conversation as it is then. */
export function useActions(id: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const run = useMutation({
    mutationFn: ({ name, body, put }: Act) =>
      (put ? api.put : api.post)<Conversation>(`/conversations/${id}/${name}`, body ?? {}),
    onSuccess: (conversation) => {
      takeConversation(queries, conversation);
      // Merged, it is shown within another: that one is gone on with.
      if (conversation.id !== id) {
        queries.invalidateQueries({ queryKey: ['conversations'] });
        navigate({ to: '/c/$conversationId', params: { conversationId: conversation.id } });
      }
      for (const key of [['waiting'], ['tags'], ['story', id]]) queries.invalidateQueries({ queryKey: key });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['conversation', id] }),
  });
  return {
    act: (name: string, body?: object) => run.mutate({ name, body }),
    put: (name: string, body: object) => run.mutate({ name, body, put: true }),
    isActing: run.isPending,
    error: run.error,
  };
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
      await queries.invalidateQueries({ queryKey: ['story', id] });
      setPending((all) => all.filter((one) => one.id !== messageId));
    } catch (cause) {
      setError(cause as Error);
      setPending((all) =>
        all.map((one) => (one.id === messageId ? { ...one, failed: true, isRefused: cause instanceof ApiError } : one)),
      );
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

  // What failed while the connection was lost goes out by itself when it is back: its id makes twice once.
  const { state } = useLive();
  const waiting = useRef<Pending[]>([]);
  waiting.current = pending.filter(({ failed, isRefused }) => failed && !isRefused);
  const resend = useRef(() => {});
  resend.current = () => {
    for (const one of waiting.current) again(one);
  };
  useEffect(() => {
    if (state === 'open') resend.current();
    const onOnline = () => resend.current();
    addEventListener('online', onOnline);
    return () => removeEventListener('online', onOnline);
  }, [state]);

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
