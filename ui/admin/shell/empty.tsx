import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { errorAt } from './form.tsx';

/** Spread on what scrolls and holds nothing to focus: it must be reachable by keyboard. */
export const scrolls = { tabIndex: 0 };

/** Says what belongs here and how it comes here. */
export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}

export function Loading() {
  const { t } = useWords();
  return (
    <div className="empty" role="status">
      <Loader size="sm" />
      <span className="visually-hidden">{t('loading')}</span>
    </div>
  );
}

export function Trouble({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <Empty title={t('error.title')} hint={error instanceof Error ? error.message : String(error)}>
        {reset && (
          <Button variant="default" size="xs" onClick={reset}>
            {t('error.again')}
          </Button>
        )}
      </Empty>
    </div>
  );
}

/** What did not work, below the form or button that asked for it. */
export function Failed({ error, fields = [] }: { error: Error | null; fields?: string[] }) {
  if (!error || fields.some((path) => errorAt(error, path))) return null;
  return (
    <div className="failed" role="alert">
      {error.message}
    </div>
  );
}

/** The page stands without a network; it goes on by itself when there is one. */
export function Offline() {
  const { t } = useWords();
  return (
    <main className="door" role="status">
      <Empty title={t('offline.title')} hint={t('offline.hint')} />
    </main>
  );
}

export function Nowhere() {
  const { t } = useWords();
  return (
    <main className="door">
      <Empty title={t('error.none')} />
    </main>
  );
}
