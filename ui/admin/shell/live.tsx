import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Live, type LiveState, openLive } from '../api/live.ts';
import type { LiveFrame, Viewer } from '../api/types.ts';
import { useStanding } from './session.tsx';
import { take, watchFrame } from './take-frame.ts';

/** Who types where: when it was last heard, and what stands in the field or the colleague's name. */
export type Typing = { at: number; text?: string };

export type Alert = { conversationId: string; kind: 'due' | 'mention'; rung: number; mine: boolean; at: string };

type Living = {
  state: LiveState;
  /** By conversation: its customer is typing. */
  typing: ReadonlyMap<string, Typing>;
  /** By conversation: a colleague is typing. */
  colleagues: ReadonlyMap<string, Typing>;
  /** Who has the watched conversation open, oneself too. */
  viewers: Viewer[];
  alerts: Alert[];
  dismiss(alert: Alert): void;
  /** @param after the seq up to which everything is here */
  watch(conversationId: string, after: number): void;
  unwatch(): void;
  type(conversationId: string): void;
};

const Context = createContext<Living | null>(null);
const mostAlerts = 3;

export function useLive(): Living {
  const living = useContext(Context);
  if (!living) throw new Error('useLive needs LiveProvider');
  return living;
}

/** Holds the live connection of the shop one works for, and writes what it brings into what the pages have read. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { shop } = useStanding();
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const heard = useHeard();
  const { hear } = heard;
  const connection = useRef<Live>(null);
  const watched = useRef<{ conversationId: string; after: number }>(null);

  useEffect(() => {
    const live = openLive(shop.slug, {
      onState: setState,
      onFrame(frame) {
        if (frame.type === 'ready') {
          for (const key of ['conversations', 'session', 'waiting']) queries.invalidateQueries({ queryKey: [key] });
          if (watched.current) live.send(watchFrame(queries, watched.current));
        }
        hear(frame);
        take(queries, frame);
      },
    });
    connection.current = live;
    return () => live.close();
  }, [shop.slug, queries, hear]);

  const living = useMemo<Living>(
    () => ({
      state,
      ...heard,
      watch(conversationId, after) {
        watched.current = { conversationId, after };
        connection.current?.send(watchFrame(queries, watched.current));
      },
      unwatch() {
        watched.current = null;
        connection.current?.send({ type: 'unwatch' });
      },
      type: (conversationId) => connection.current?.send({ type: 'typing', conversationId }),
    }),
    [state, heard, queries],
  );
  return <Context value={living}>{children}</Context>;
}

/** What is heard and soon over: typing, who else looks, alerts. */
function useHeard() {
  const [typing, setTyping] = useState<ReadonlyMap<string, Typing>>(new Map());
  const [colleagues, setColleagues] = useState<ReadonlyMap<string, Typing>>(new Map());
  const [viewers, setViewers] = useState<Viewer[]>([]);
  const [alerts, setAlerts] = useState<Alert[]>([]);
  const hear = useMemo(() => {
    const now = () => Date.now();
    const add = (alert: Alert) =>
      setAlerts((all) =>
        [alert, ...all.filter((one) => one.conversationId !== alert.conversationId)].slice(0, mostAlerts),
      );
    return (frame: LiveFrame) => {
      if (frame.type === 'typing')
        setTyping((known) => new Map(known).set(frame.conversationId, { at: now(), text: frame.text }));
      if (frame.type === 'colleagueTyping')
        setColleagues((known) => new Map(known).set(frame.conversationId, { at: now(), text: frame.name }));
      if (frame.type === 'viewers') setViewers(frame.viewers);
      if (frame.type === 'alerts') for (const alert of frame.items.slice(-mostAlerts)) add({ ...alert, kind: 'due' });
      if (frame.type === 'mention')
        add({ ...frame, kind: 'mention', rung: 0, mine: true, at: new Date().toISOString() });
      if (frame.type === 'conversations') {
        const answered = new Set(frame.items.flatMap(({ id, dueAt }) => (dueAt ? [] : [id])));
        setAlerts((all) => all.filter(({ kind, conversationId }) => kind !== 'due' || !answered.has(conversationId)));
      }
    };
  }, []);
  return useMemo(
    () => ({
      typing,
      colleagues,
      viewers,
      alerts,
      hear,
      dismiss: (alert: Alert) => setAlerts((all) => all.filter((one) => one !== alert)),
    }),
    [typing, colleagues, viewers, alerts, hear],
  );
}
