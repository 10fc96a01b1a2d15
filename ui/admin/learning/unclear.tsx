import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { UnclearMessage } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useMeaning, useWords } from '../words/words.tsx';

/** One message, what the bot thought, and what can be said of it. */
export function Unclear({ message, meanings }: { message: UnclearMessage; meanings: string[] }) {
  const { t } = useWords();
  const { may } = useStanding();
  const meaning = useMeaning();
  const queries = useQueryClient();
  const [meant, setMeant] = useState(message.guesses.find((guess) => meanings.includes(guess)) ?? '');
  const [answer, setAnswer] = useState<string | null>(null);
  const settle = useMutation({
    mutationFn: ({ name, body }: { name: string; body?: object }) =>
      api.post(`/learning/messages/${message.id}/${name}`, body),
    onSuccess: () => {
      for (const key of ['unclear', 'learning', 'faq']) queries.invalidateQueries({ queryKey: [key] });
    },
  });
  const isOpen = message.state === 'open';
  return (
    <article className="order" aria-label={message.text}>
      <blockquote className="unclear" lang={message.language}>
        {message.text}
      </blockquote>
      <div className="muted small">
        {isOpen
          ? message.guesses.length > 0 &&
            t('learn.guess', { names: message.guesses.slice(0, 3).map(meaning).join(', ') })
          : message.meaning && `${t('learn.meant')}: ${meaning(message.meaning)}`}{' '}
        <Link className="link" to="/c/$conversationId" params={{ conversationId: message.conversationId }}>
          {t('learn.conversation')}
        </Link>
      </div>
      {may('catalog') && isOpen && (
        <div className="order-actions">
          <select
            className="select"
            aria-label={`${t('learn.meant')}: ${message.text}`}
            value={meant}
            onChange={(event) => setMeant(event.currentTarget.value)}
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
          <Button size="xs" variant="default" onClick={() => setAnswer(answer === null ? '' : null)}>
            {t('learn.answer')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => settle.mutate({ name: 'dismiss' })}>
            {t('learn.dismiss')}
          </Button>
        </div>
      )}
      {may('catalog') && !isOpen && (
        <button type="button" className="link small" onClick={() => settle.mutate({ name: 'reopen' })}>
          {t('learn.reopen')}
        </button>
      )}
      {answer !== null && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            settle.mutate({ name: 'answer', body: { answer } });
          }}
        >
          <Textarea
            required
            autosize
            minRows={2}
            label={t('learn.answerLabel')}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" size="xs" loading={settle.isPending}>
              {t('faq.save')}
            </Button>
          </div>
        </form>
      )}
      {settle.error && (
        <div className="failed" role="alert">
          {settle.error.message}
        </div>
      )}
    </article>
  );
}
