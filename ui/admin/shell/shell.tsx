import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatchRoute, useNavigate } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useCallback, useState } from 'react';
import { api } from '../api/client.ts';
import type { Conversation, Page } from '../api/types.ts';
import {
  FaqIcon,
  InboxIcon,
  OrdersIcon,
  PersonIcon,
  ProductsIcon,
  PublicIcon,
  SettingsIcon,
  TeamIcon,
} from '../icons.tsx';
import { type Key, useWords } from '../words/words.tsx';
import { Alerts } from './alerts.tsx';
import { Loading, Offline, Trouble } from './empty.tsx';
import { LiveProvider, useLive } from './live.tsx';
import { PresenceSwitch } from './presence.tsx';
import { SessionGate, useStanding } from './session.tsx';
import { useWorker } from './use-worker.ts';

/** Everything behind the door: the rail, the live connection, and the page. */
export function Shell() {
  const navigate = useNavigate();
  const onSignedOut = useCallback(() => void navigate({ to: '/sign-in' }), [navigate]);
  return (
    <SessionGate
      loading={<Loading />}
      offline={<Offline />}
      onSignedOut={onSignedOut}
      trouble={(error) => <Trouble error={error} />}
    >
      <LiveProvider>
        <Frame />
      </LiveProvider>
    </SessionGate>
  );
}

function Frame() {
  const { t } = useWords();
  const { state } = useLive();
  useWorker();
  const isInbox = useIsInbox();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <Rail />
      <main id="main" tabIndex={-1} className={isInbox ? 'main main-full' : 'main'}>
        <div role="status">{state === 'lost' && <div className="lost">{t('live.lost')}</div>}</div>
        <Alerts />
        <Outlet />
      </main>
    </div>
  );
}

const places: [
  to: '/' | '/orders' | '/products' | '/public' | '/faq' | '/team' | '/settings/{-$part}',
  words: Key,
  icon: ComponentType,
][] = [
  ['/', 'nav.inbox', InboxIcon],
  ['/orders', 'nav.orders', OrdersIcon],
  ['/products', 'nav.products', ProductsIcon],
  ['/public', 'nav.public', PublicIcon],
  ['/faq', 'nav.faq', FaqIcon],
  ['/team', 'nav.team', TeamIcon],
  ['/settings/{-$part}', 'nav.settings', SettingsIcon],
];

function useIsInbox(): boolean {
  const matches = useMatchRoute();
  return matches({ to: '/' }) !== false || matches({ to: '/c/$conversationId' }) !== false;
}

function Rail() {
  const isInbox = useIsInbox();
  const { t } = useWords();
  const { shop } = useStanding();
  const { data: waiting } = useQuery({
    queryKey: ['waiting'],
    queryFn: () => api.get<Page<Conversation>>('/conversations', { status: 'waiting', limit: 99 }),
    refetchInterval: 15_000,
  });
  const { data: posts } = useQuery({
    queryKey: ['post-counts'],
    queryFn: () => api.get<{ waiting: number; held: number }>('/posts/counts'),
    refetchInterval: 60_000,
  });
  const counts: Record<string, number> = {
    '/': waiting?.items.length ?? 0,
    '/public': (posts?.waiting ?? 0) + (posts?.held ?? 0),
  };
  return (
    <nav className="rail" aria-label={t('nav.main')}>
      <div className="rail-shop">{shop.name}</div>
      {places.map(([to, words, Icon]) => (
        <Link
          key={to}
          to={to}
          className="rail-link"
          title={t(words)}
          activeOptions={{ exact: to === '/' }}
          aria-current={to === '/' && isInbox ? 'page' : undefined}
        >
          <Icon />
          <span className="rail-word">{t(words)}</span>
          {(counts[to] ?? 0) > 0 && <span className="rail-count">{counts[to]}</span>}
        </Link>
      ))}
      <PresenceSwitch />
      <Account />
    </nav>
  );
}

const AccountMenu = lazy(() => import('./account-menu.tsx'));

/** The menu and what places it are a third of what else is loaded: they come when somebody reaches for them. */
function Account() {
  const { t } = useWords();
  const { user } = useStanding();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <button type="button" className="rail-link rail-end" aria-label={t('nav.more')} onClick={() => setIsWanted(true)}>
      <PersonIcon />
      <span className="rail-word">{user.name}</span>
    </button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  );
}
