import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { InboxPage } from './inbox/inbox-page.tsx';
import { Nowhere, Trouble } from './shell/empty.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: Nowhere });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./shell/door.tsx'), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./shell/door.tsx'), 'WelcomePage'),
});

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const inbox = createRoute({ getParentRoute: () => shell, path: '/', component: InboxPage });

const talk = createRoute({
  getParentRoute: () => shell,
  path: '/c/$conversationId',
  component: InboxPage,
  validateSearch: ({ whisper }: Record<string, unknown>): { whisper?: string } =>
    typeof whisper === 'string' ? { whisper } : {},
});

const orders = createRoute({
  getParentRoute: () => shell,
  path: '/orders',
  component: lazyRouteComponent(() => import('./orders/orders-page.tsx'), 'OrdersPage'),
});

const products = createRoute({
  getParentRoute: () => shell,
  path: '/products',
  component: lazyRouteComponent(() => import('./products/products-page.tsx'), 'ProductsPage'),
});

const faq = createRoute({
  getParentRoute: () => shell,
  path: '/faq',
  component: lazyRouteComponent(() => import('./faq/faq-page.tsx'), 'FaqPage'),
});

const publicRooms = createRoute({
  getParentRoute: () => shell,
  path: '/public',
  component: lazyRouteComponent(() => import('./public/public-page.tsx'), 'PublicPage'),
});

const visitors = createRoute({
  getParentRoute: () => shell,
  path: '/visitors',
  component: lazyRouteComponent(() => import('./visitors/visitors-page.tsx'), 'VisitorsPage'),
});

const learning = createRoute({
  getParentRoute: () => shell,
  path: '/learning',
  component: lazyRouteComponent(() => import('./learning/learning-page.tsx'), 'LearningPage'),
});

const team = createRoute({
  getParentRoute: () => shell,
  path: '/team',
  component: lazyRouteComponent(() => import('./team/team-page.tsx'), 'TeamPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings/{-$part}',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const importing = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
});

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
});

const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./jobs/jobs-page.tsx'), 'JobsPage'),
});

export const router = createRouter({
  basepath: '/inbox',
  routeTree: root.addChildren([
    signIn,
    welcome,
    shell.addChildren([
      inbox,
      talk,
      orders,
      products,
      importing,
      faq,
      publicRooms,
      visitors,
      learning,
      team,
      settings,
      account,
      jobs,
    ]),
  ]),
  defaultErrorComponent: ({ error, reset }) => <Trouble error={error} reset={reset} />,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
