import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useWords } from '../words/words.tsx';

/** Tries a connection at its platform: what is wrong, and what to do. */
export function ChannelCheck({ id }: { id: string }) {
  const { t, language } = useWords();
  const check = useMutation({
    mutationFn: () =>
      api.get<{ findings: { problem: string; remedy: string }[] }>(`/connections/${id}/check?language=${language}`),
  });
  return (
    <>
      <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
        {t('channels.test')}
      </Button>
      <div role="status" className="grow">
        {check.data?.findings.length === 0 && <span className="tag tag-good">{t('channels.works')}</span>}
        {check.data?.findings.map(({ problem, remedy }) => (
          <div key={problem} className="failed">
            {problem}. {remedy}
          </div>
        ))}
        {check.error && <span className="failed">{check.error.message}</span>}
      </div>
    </>
  );
}
