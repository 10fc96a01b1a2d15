import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { StaffSession } from '../api/types.ts';
import { useNow } from '../inbox/use-now.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { deviceOf } from './device.ts';

/** Where one is signed in; any of them can be ended from here. */
export function Sessions() {
  const { t, ago, day } = useWords();
  const { user, sessionId } = useStanding();
  const now = useNow(60_000);
  const queries = useQueryClient();
  const path = `/staff/${user.id}/sessions`;
  const { data } = useQuery({ queryKey: ['sessions'], queryFn: () => api.get<{ items: StaffSession[] }>(path) });
  const end = useMutation({
    mutationFn: async (ids: string[]) => {
      for (const id of ids) await api.delete(`${path}?session=${id}`);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const items = data?.items ?? [];
  const others = items.filter(({ id }) => id !== sessionId);
  return (
    <section className="part">
      <h2>{t('sessions.title')}</h2>
      {items.map((session) => (
        <div key={session.id} className="part-row">
          <div className="grow">
            <strong>{deviceOf(session.agent) ?? t('sessions.unknown')}</strong>{' '}
            {session.id === sessionId && <span className="tag tag-good">{t('sessions.this')}</span>}
            <div className="muted small">
              {[session.address, t('sessions.since', { day: day(session.since) })].filter(Boolean).join(' · ')} ·{' '}
              {t('settings.lastUsed', { time: ago(session.seenAt, now) })}
            </div>
          </div>
          {session.id !== sessionId && (
            <Button size="compact-xs" variant="default" onClick={() => end.mutate([session.id])}>
              {t('sessions.end')}
            </Button>
          )}
        </div>
      ))}
      {others.length > 1 && (
        <Button size="xs" mt={10} variant="default" onClick={() => end.mutate(others.map(({ id }) => id))}>
          {t('sessions.endOthers')}
        </Button>
      )}
      <Failed error={end.error} />
    </section>
  );
}
