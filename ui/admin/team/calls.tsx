import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import type { CallBack } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** Calls that were promised, the next first. */
export function Calls() {
  const { t, day, time } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['call-backs'],
    queryFn: () => api.get<{ items: CallBack[] }>('/call-backs'),
    refetchInterval: 60_000,
  });
  const keep = useMutation({
    mutationFn: (id: string) => api.post(`/call-backs/${id}/kept`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['call-backs'] }),
  });
  return (
    <section className="part">
      <h2>{t('team.calls')}</h2>
      {data?.items.length === 0 && <p className="muted">{t('team.callsNone')}</p>}
      {data?.items.map((call) => (
        <div key={call.id} className="part-row">
          <div className="grow">
            <Link className="link" to="/c/$conversationId" params={{ conversationId: call.conversationId }}>
              {call.customer.name ?? t('list.anonymous')}
            </Link>{' '}
            <a className="link number" href={`tel:${call.phone}`}>
              {call.phone}
            </a>
          </div>
          {call.overdue && <span className="tag tag-bad">{t('team.overdue')}</span>}
          <span className="number">
            {day(call.promisedAt)} {time(call.promisedAt)}
          </span>
          {may('converse') && (
            <Button size="compact-xs" variant="default" onClick={() => keep.mutate(call.id)}>
              {t('team.called')}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
