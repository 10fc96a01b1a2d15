import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../api/client.ts';
import type { FaqVersion, RemovedFaq } from '../api/types.ts';
import { Empty, Failed, Loading } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** Every wording an answer has had, with who wrote it and when; any can be put in place again. */
export function Versions({ faqId, onDone }: { faqId: string; onDone(): void }) {
  const { t } = useWords();
  const restore = useRestore(onDone);
  const { data } = useQuery({
    queryKey: ['faq-versions', faqId],
    queryFn: () => api.get<{ items: FaqVersion[] }>(`/faq/${faqId}/versions`),
  });
  if (!data) return <Loading />;
  return (
    <div className="stack">
      {data.items.map((one, at) => (
        <Wording key={one.version} wording={one} mark={at === 0 && t('faq.current')}>
          {at > 0 && <Restore restore={restore} wanted={{ id: faqId, version: one.version }} />}
        </Wording>
      ))}
      <Failed error={restore.error} />
    </div>
  );
}

/** What was removed, each as it read last. */
export function Removed({ onDone }: { onDone(): void }) {
  const { t } = useWords();
  const restore = useRestore(onDone);
  const { data } = useQuery({
    queryKey: ['faq', 'removed'],
    queryFn: () => api.get<{ items: RemovedFaq[] }>('/faq/removed'),
  });
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Empty title={t('faq.removedEmpty')} />;
  return (
    <div className="stack">
      {data.items.map((one) => (
        <Wording key={one.id} wording={one}>
          <Restore restore={restore} wanted={one} />
        </Wording>
      ))}
      <Failed error={restore.error} />
    </div>
  );
}

function Wording({ wording, mark, children }: { wording: FaqVersion; mark?: ReactNode; children: ReactNode }) {
  const { t, day, time } = useWords();
  const { language, savedAt, savedBy, savedByName, question, answer } = wording;
  return (
    <article className="order" lang={language}>
      <div className="order-head">
        <strong>{`${day(savedAt)}, ${time(savedAt)}`}</strong>
        <span className="muted">{savedByName ?? t(savedBy ? 'faq.byProgram' : 'faq.byImport')}</span>
        {mark && <span className="tag tag-good">{mark}</span>}
      </div>
      <p className="version-words">
        <strong>{question}</strong>
        <br />
        {answer}
      </p>
      {children}
    </article>
  );
}

type Wanted = { id: string; version: number };

function useRestore(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Wanted) => api.post(`/faq/${id}/restore`, { version }),
    onSuccess: () => {
      for (const key of ['faq', 'faq-versions']) queries.invalidateQueries({ queryKey: [key] });
      onDone();
    },
  });
}

function Restore({ restore, wanted }: { restore: ReturnType<typeof useRestore>; wanted: Wanted }) {
  const { t } = useWords();
  const { may } = useStanding();
  if (!may('catalog')) return null;
  return (
    <Button size="compact-xs" variant="default" loading={restore.isPending} onClick={() => restore.mutate(wanted)}>
      {t('faq.restore')}
    </Button>
  );
}
