import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { DeadJob, Page } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useWords } from '../words/words.tsx';

export function JobsPage() {
  const { t, day, time } = useWords();
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['jobs'], queryFn: () => api.get<Page<DeadJob>>('/jobs') });
  const run = useMutation({
    mutationFn: (id: string) => api.post(`/jobs/${id}/run`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
  const items = list.data?.items ?? [];
  return (
    <Sheet title={t('jobs.title')} lead={t('jobs.lead')}>
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && items.length === 0 && <Empty title={t('jobs.empty')} hint={t('jobs.emptyHint')} />}
      {items.length > 0 && (
        <div className="rows part">
          {items.map((job) => (
            <div key={job.id} className="part-row">
              <div>
                <strong>{job.queue}</strong>{' '}
                <span className="muted small">{t('jobs.attempts', { n: job.attempts })}</span>
                <div className="small">{job.lastError}</div>
                <div className="muted small number">
                  {day(job.createdAt)}, {time(job.createdAt)}
                </div>
              </div>
              <Button
                size="compact-xs"
                variant="default"
                loading={run.isPending && run.variables === job.id}
                onClick={() => run.mutate(job.id)}
              >
                {t('jobs.run')}
              </Button>
            </div>
          ))}
        </div>
      )}
    </Sheet>
  );
}
