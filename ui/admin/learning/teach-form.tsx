import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMeaning, useWords } from '../words/words.tsx';
import { useLearning, type useSettle } from './use-settle.ts';

type Props = { text: string; guess: string; settle: ReturnType<typeof useSettle>; children?: ReactNode };

/** Any meaning that there is, to be picked; beside it what else can be said of the message. */
export function TeachForm({ text, guess, settle, children }: Props) {
  const { t } = useWords();
  const meaning = useMeaning();
  const meanings = useLearning().data?.meanings ?? [];
  const [picked, setPicked] = useState<string>();
  const meant = picked ?? (meanings.includes(guess) ? guess : '');
  return (
    <div className="order-actions">
      <select
        className="select"
        aria-label={`${t('learn.meant')}: ${text}`}
        value={meant}
        onChange={(event) => setPicked(event.currentTarget.value)}
      >
        <option value="">{t('learn.meant')}</option>
        {meanings.map((one) => (
          <option key={one} value={one}>
            {meaning(one)}
          </option>
        ))}
      </select>
      <Button
        size="xs"
        disabled={!meant}
        loading={settle.isPending}
        onClick={() => settle.mutate({ name: 'teach', body: { meaning: meant } })}
      >
        {t('learn.teach')}
      </Button>
      {children}
    </div>
  );
}
