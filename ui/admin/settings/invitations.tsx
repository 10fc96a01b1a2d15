import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Invitation } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { useWords } from '../words/words.tsx';

/** Links that were made and not used yet; a link that went to the wrong hands is taken back here. */
export function Invitations() {
  const { t, day, time } = useWords();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['invitations'],
    queryFn: () => api.get<{ items: Invitation[] }>('/staff/invitations'),
  });
  const takeBack = useMutation({
    mutationFn: (id: string) => api.delete(`/staff/invitations/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="part">
      <h3>{t('invitations.title')}</h3>
      {data.items.map(({ id, role, expiresAt, invitedBy }) => (
        <div key={id} className="part-row">
          <div className="grow">
            <span className="tag">{t(`role.${role}`)}</span>{' '}
            <span className="muted small">
              {invitedBy && `${t('invitations.by', { name: invitedBy })} · `}
              {t('invitations.until', { time: `${day(expiresAt)} ${time(expiresAt)}` })}
            </span>
          </div>
          <Button size="compact-xs" variant="default" onClick={() => takeBack.mutate(id)}>
            {t('note.takeBack')}
          </Button>
        </div>
      ))}
      <Failed error={takeBack.error} />
    </section>
  );
}
