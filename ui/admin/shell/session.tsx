import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { ApiError, actAs, api } from '../api/client.ts';
import type { Permission, Session, SessionShop } from '../api/types.ts';

export type Standing = {
  user: Session['user'];
  shops: SessionShop[];
  shop: SessionShop;
  sessionId: string;
  hasSecondFactor: boolean;
  may(permission: Permission): boolean;
  /** Works for another of one's shops. */
  enter(slug: string): void;
};

const Context = createContext<Standing | null>(null);
const storageKey = 'warung.shop';

export function useStanding(): Standing {
  const standing = useContext(Context);
  if (!standing) throw new Error('useStanding needs SessionGate');
  return standing;
}

type Gate = {
  children: ReactNode;
  loading: ReactNode;
  offline: ReactNode;
  onSignedOut(): void;
  trouble(error: Error): ReactNode;
};

/** Shows its children to who is signed in; everybody else is led to the door. */
export function SessionGate({ children, loading, offline, onSignedOut, trouble }: Gate) {
  const {
    data: session,
    error,
    isPaused,
  } = useQuery({
    queryKey: ['session'],
    queryFn: () => api.get<Session>('/session'),
    refetchInterval: 5 * 60_000,
  });
  const [slug, setSlug] = useState(() => localStorage.getItem(storageKey));
  const isSignedOut = error instanceof ApiError && error.status === 401;
  useEffect(() => {
    if (isSignedOut) onSignedOut();
  }, [isSignedOut, onSignedOut]);

  const standing = useMemo(() => session && standingOf(session, slug, setSlug), [session, slug]);
  if (error && !isSignedOut && !session) return trouble(error);
  if (!standing) return isPaused ? offline : loading;
  return <Context value={standing}>{children}</Context>;
}

function standingOf(session: Session, slug: string | null, choose: (slug: string) => void): Standing | undefined {
  const shop = session.shops.find((one) => one.slug === slug) ?? session.shops[0];
  if (!shop) return undefined;
  actAs({ csrfToken: session.csrfToken, shop: shop.slug });
  return {
    user: session.user,
    shops: session.shops,
    shop,
    sessionId: session.sessionId,
    hasSecondFactor: session.hasSecondFactor,
    may: (permission) => shop.permissions.includes(permission),
    enter(next) {
      localStorage.setItem(storageKey, next);
      choose(next);
    },
  };
}
