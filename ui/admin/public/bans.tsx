import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { PostBan } from '../api/types.ts';
import { Empty, Loading } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** Who may not write before everybody, and until when. */
export function Bans() {
  const { t, day } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['post-bans'], queryFn: () => api.get<{ items: PostBan[] }>('/post-bans') });
  const lift = useMutation({
    mutationFn: (id: string) => api.delete(`/post-bans/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['post-bans'] }),
  });
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Empty title={t('public.noBans')} hint={t('public.noBansHint')} />;
  return (
    <div className="part">
      {data.items.map(({ id, name, endsAt }) => (
        <div key={id} className="part-row">
          <strong dir="auto">{name}</strong>
          <span className="muted grow">{t('public.bannedUntil', { day: day(endsAt) })}</span>
          {may('converse') && (
            <Button size="compact-xs" variant="default" loading={lift.isPending} onClick={() => lift.mutate(id)}>
              {t('public.lift')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
