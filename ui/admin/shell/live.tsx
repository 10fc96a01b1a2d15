import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Live, type LiveState, openLive } from '../api/live.ts';
import type { Conversation, LiveFrame } from '../api/types.ts';
import { useStanding } from './session.tsx';
import { take, watchFrame } from './take-frame.ts';

/** Who types: where, when it was last heard, and what stands in the field or the colleague's name. */
type Typing = { conversationId: string; at: number; text?: string };

type Alert = { conversationId: string; kind: 'due' | 'mention'; rung: number; mine: boolean; at: string };

type Living = {
  state: LiveState;
  /** @param after the seq up to which everything is here */
  watch(conversationId: string, after: number): void;
  unwatch(): void;
  type(conversationId: string): void;
};

/** Of the watched conversation, and alerts of all. */
type Heard = {
  customer: Typing | null;
  colleague: Typing | null;
  alerts: Alert[];
  dismiss(alert: Alert): void;
};

/** Two, so that what is heard many times a second draws only those anew who show it. */
const LivingContext = createContext<Living | null>(null);
const HeardContext = createContext<Heard | null>(null);
const mostAlerts = 3;

export function useLive(): Living {
  const living = useContext(LivingContext);
  if (!living) throw new Error('useLive needs LiveProvider');
  return living;
}

export function useHeard(): Heard {
  const heard = useContext(HeardContext);
  if (!heard) throw new Error('useHeard needs LiveProvider');
  return heard;
}

/** Holds the live connection of the shop one works for, and writes what it brings into what the pages have read. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { shop } = useStanding();
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const { heard, hear } = useHearing();
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
    [state, queries],
  );
  return (
    <LivingContext value={living}>
      <HeardContext value={heard}>{children}</HeardContext>
    </LivingContext>
  );
}

/** What is heard and soon over: typing, alerts. */
function useHearing(): { heard: Heard; hear(frame: LiveFrame): void } {
  const [customer, setCustomer] = useState<Typing | null>(null);
  const [colleague, setColleague] = useState<Typing | null>(null);
  const [alerts, setAlerts] = useState<Alert[]>([]);
  const hear = useMemo(() => {
    const add = (alert: Alert) =>
      setAlerts((all) =>
        [alert, ...all.filter((one) => one.conversationId !== alert.conversationId)].slice(0, mostAlerts),
      );
    return (frame: LiveFrame) => {
      if (frame.type === 'typing') setCustomer({ ...frame, at: Date.now() });
      if (frame.type === 'colleagueTyping') setColleague({ ...frame, text: frame.name, at: Date.now() });
      if (frame.type === 'alerts') for (const alert of frame.items.slice(-mostAlerts)) add({ ...alert, kind: 'due' });
      if (frame.type === 'mention')
        add({ ...frame, kind: 'mention', rung: 0, mine: true, at: new Date().toISOString() });
      if (frame.type === 'conversations') setAlerts((all) => withoutAnswered(all, frame.items));
    };
  }, []);
  const heard = useMemo<Heard>(
    () => ({
      customer,
      colleague,
      alerts,
      dismiss: (alert) => setAlerts((all) => all.filter((one) => one !== alert)),
    }),
    [customer, colleague, alerts],
  );
  return { heard, hear };
}

/** The same ones when none was answered: then nothing is drawn. */
function withoutAnswered(alerts: Alert[], changed: Conversation[]): Alert[] {
  const answered = new Set(changed.flatMap(({ id, dueAt }) => (dueAt ? [] : [id])));
  const left = alerts.filter(({ kind, conversationId }) => kind !== 'due' || !answered.has(conversationId));
  return left.length < alerts.length ? left : alerts;
}
