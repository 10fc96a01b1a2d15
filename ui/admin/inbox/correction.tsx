import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Reading, StoryEntry } from '../api/types.ts';
import { AnswerOnce } from '../learning/answer-once.tsx';
import { TeachForm } from '../learning/teach-form.tsx';
import { useSettle } from '../learning/use-settle.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useMeaning, useWords } from '../words/words.tsx';

/** What the message may have meant instead, the likeliest first: one click, and the bot learns it. */
export default function Correction({ entry }: { entry: StoryEntry }) {
  const { t } = useWords();
  const { may } = useStanding();
  const meaning = useMeaning();
  const [asksMore, setAsksMore] = useState<'other' | 'answer'>();
  const settle = useSettle(entry.id);
  const { data: reading, error } = useQuery({
    queryKey: ['reading', entry.id],
    queryFn: () => api.get<Reading>(`/messages/${entry.id}/understanding`),
  });
  if (!reading) return <Failed error={error} />;
  const text = entry.content.text ?? '';
  if (reading.lesson) {
    return (
      <span className="understood">
        {reading.lesson.state === 'answered' ? t('learn.answered') : t('learn.settled')}{' '}
        <button type="button" className="link small" onClick={() => settle.mutate({ name: 'reopen' })}>
          {t('learn.reopen')}
        </button>
        <Failed error={settle.error} />
      </span>
    );
  }
  return (
    <fieldset className="correction">
      <legend>{t('learn.meantInstead')}</legend>
      {reading.others.map((name) => (
        <button
          key={name}
          type="button"
          className="chip chip-do"
          disabled={settle.isPending}
          onClick={() => settle.mutate({ name: 'teach', body: { meaning: name } })}
        >
          {meaning(name)}
        </button>
      ))}
      <button type="button" className="link small" onClick={() => setAsksMore('other')}>
        {t('learn.other')}
      </button>
      {may('catalog') && (
        <button type="button" className="link small" onClick={() => setAsksMore('answer')}>
          {t('learn.answer')}
        </button>
      )}
      {asksMore === 'other' && <TeachForm text={text} guess="" settle={settle} />}
      {asksMore === 'answer' && <AnswerOnce ids={[entry.id]} question={text} />}
      <Failed error={settle.error} />
    </fieldset>
  );
}
