import { Link, useParams } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { Loading } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { ShopForm, shopParts } from './shop-form.tsx';

const own: Record<string, ComponentType> = {
  channels: lazy(async () => ({ default: (await import('./channels.tsx')).Channels })),
  people: lazy(async () => ({ default: (await import('./staff.tsx')).Staff })),
  replies: lazy(async () => ({ default: (await import('./replies.tsx')).Replies })),
  audit: lazy(async () => ({ default: (await import('./audit.tsx')).Audit })),
  tokens: lazy(async () => ({ default: (await import('./tokens.tsx')).Tokens })),
};

const partNames = [
  'shop',
  'hours',
  'support',
  'public',
  'shipping',
  'payments',
  'promotions',
  'stores',
  'channels',
  'people',
  'replies',
  'tokens',
  'audit',
] as const;

/** What only who looks after access may see. */
const guarded: string[] = ['tokens', 'audit'];

/** Everything a shop decides, a part at a time. */
export function SettingsPage() {
  const { t } = useWords();
  const { may } = useStanding();
  const { part: asked } = useParams({ strict: false });
  const parts = partNames.filter((name) => !guarded.includes(name) || may('access'));
  const part = parts.find((name) => name === asked) ?? 'shop';
  const Own = own[part];
  const nav = useRef<HTMLElement>(null);
  // On a phone the parts stand in a row that is longer than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another part is shown
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [part]);
  return (
    <Sheet title={t('settings.title')}>
      <div className="settings">
        <nav ref={nav} className="settings-nav" aria-label={t('settings.title')}>
          {parts.map((name) => (
            <Link
              key={name}
              to="/settings/{-$part}"
              params={{ part: name }}
              className="tab"
              aria-current={name === part ? 'page' : undefined}
            >
              {t(`part.${name}`)}
            </Link>
          ))}
        </nav>
        <section className="settings-part" aria-label={t(`part.${part}`)}>
          <h2>{t(`part.${part}`)}</h2>
          {Own && (
            <Suspense fallback={<Loading />}>
              <Own />
            </Suspense>
          )}
          {shopParts.includes(part) && <ShopForm part={part} />}
        </section>
      </div>
    </Sheet>
  );
}
