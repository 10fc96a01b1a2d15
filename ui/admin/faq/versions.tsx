import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { FaqVersion } from '../api/types.ts';
import { Loading } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** Every wording an answer has had, with who wrote it and when; any can be put in place again. */
export function Versions({ faqId, onDone }: { faqId: string; onDone(): void }) {
  const { t, day, time } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['faq-versions', faqId],
    queryFn: () => api.get<{ items: FaqVersion[] }>(`/faq/${faqId}/versions`),
  });
  const restore = useMutation({
    mutationFn: (version: number) => api.post(`/faq/${faqId}/restore`, { version }),
    onSuccess: () => {
      for (const key of ['faq', 'faq-versions']) queries.invalidateQueries({ queryKey: [key] });
      onDone();
    },
  });
  if (!data) return <Loading />;
  return (
    <div className="stack">
      {data.items.map((one, at) => (
        <article key={one.version} className="order" lang={one.language}>
          <div className="order-head">
            <strong>{`${day(one.savedAt)}, ${time(one.savedAt)}`}</strong>
            <span className="muted">{one.savedByName ?? t(one.savedBy ? 'faq.byProgram' : 'faq.byImport')}</span>
            {at === 0 && <span className="tag tag-good">{t('faq.current')}</span>}
          </div>
          <p className="version-words">
            <strong>{one.question}</strong>
            <br />
            {one.answer}
          </p>
          {at > 0 && may('catalog') && (
            <Button
              size="compact-xs"
              variant="default"
              loading={restore.isPending}
              onClick={() => restore.mutate(one.version)}
            >
              {t('faq.restore')}
            </Button>
          )}
        </article>
      ))}
      {restore.error && (
        <div className="failed" role="alert">
          {restore.error.message}
        </div>
      )}
    </div>
  );
}
