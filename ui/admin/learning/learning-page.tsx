import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { LearnedModel, Page, UnclearMessage } from '../api/types.ts';
import { AnswersTabs } from '../faq/answers-tabs.tsx';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Unclear } from './unclear.tsx';

const states = ['open', 'taught'] as const;

/** Messages that were not understood: said once what they meant, and the bot knows. */
export function LearningPage() {
  const { t } = useWords();
  const [state, setState] = useState<(typeof states)[number]>('open');
  const known = useQuery({
    queryKey: ['learning'],
    queryFn: () => api.get<{ meanings: string[]; models: LearnedModel[] }>('/learning'),
  });
  const list = useInfiniteQuery({
    queryKey: ['unclear', state],
    queryFn: ({ pageParam }) =>
      api.get<Page<UnclearMessage>>('/learning/messages', { state, cursor: pageParam, limit: 30 }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
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
      {known.data?.models[0] && <Learned model={known.data.models[0]} />}
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && items.length === 0 && <Empty title={t('learn.empty')} hint={t('learn.emptyHint')} />}
      <div className="stack">
        {items.map((message) => (
          <Unclear key={message.id} message={message} meanings={known.data?.meanings ?? []} />
        ))}
      </div>
      {list.hasNextPage && (
        <Button variant="default" size="xs" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Sheet>
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
