import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { inPages } from '../api/pages.ts';
import type { LearnedModel, Page, UnclearGroup, UnclearMessage } from '../api/types.ts';
import { AnswersTabs } from '../faq/answers-tabs.tsx';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { More } from '../shell/more.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Group } from './group.tsx';
import { Unclear } from './unclear.tsx';
import { useLearning } from './use-settle.ts';

const states = ['open', 'taught'] as const;

/** Messages that were not understood: said once what they meant, and the bot knows. */
export function LearningPage() {
  const { t } = useWords();
  const [state, setState] = useState<(typeof states)[number]>('open');
  const model = useLearning().data?.models[0];
  return (
    <Sheet title={t('learn.title')} lead={t('learn.lead')}>
      <AnswersTabs />
      <fieldset className="tabs" aria-label={t('learn.title')}>
        {states.map((one) => (
          <button key={one} type="button" className="tab" aria-pressed={one === state} onClick={() => setState(one)}>
            {t(one === 'open' ? 'learn.open' : 'learn.settled')}
          </button>
        ))}
      </fieldset>
      {model && <Learned model={model} />}
      {state === 'open' ? <Open /> : <Settled />}
    </Sheet>
  );
}

/** What nobody has settled yet, grouped by likeness, what most have asked first. */
function Open() {
  const { t } = useWords();
  const list = useQuery({
    queryKey: ['unclear', 'groups'],
    queryFn: () => api.get<{ items: UnclearGroup[] }>('/learning/groups'),
  });
  if (list.isPending) return <Loading />;
  if (list.isError) return <Trouble error={list.error} reset={list.refetch} />;
  if (list.data.items.length === 0) return <Empty title={t('learn.empty')} hint={t('learn.emptyHint')} />;
  return (
    <div className="stack">
      {list.data.items.map((group) => (
        <Group key={group.messages[0]?.id} group={group} />
      ))}
    </div>
  );
}

function Settled() {
  const { t } = useWords();
  const list = useInfiniteQuery({
    queryKey: ['unclear', 'taught'],
    ...inPages<Page<UnclearMessage>>('/learning/messages', { state: 'taught', limit: 30 }),
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) return <Loading />;
  if (list.isError) return <Trouble error={list.error} reset={list.refetch} />;
  if (items.length === 0) return <Empty title={t('learn.empty')} hint={t('learn.emptyHint')} />;
  return (
    <>
      <div className="stack">
        {items.map((message) => (
          <Unclear key={message.id} message={message} />
        ))}
      </div>
      <More list={list} />
    </>
  );
}

function Learned({ model }: { model: LearnedModel }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () => api.post('/learning/take-back'),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['learning'] }),
  });
  const { lessons, tried, rightBefore, rightAfter } = model;
  return (
    <p className="muted small">
      {t('learn.model', { n: lessons, after: rightAfter, before: rightBefore, tried })}{' '}
      {may('catalog') && model.state === 'live' && (
        <button type="button" className="link" disabled={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {t('learn.takeBack')}
        </button>
      )}
    </p>
  );
}
