import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { UnclearMessage } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useMeaning, useWords } from '../words/words.tsx';
import { AnswerOnce } from './answer-once.tsx';
import { TeachForm } from './teach-form.tsx';
import { useSettle } from './use-settle.ts';

/** One message, what the bot thought, and what can be said of it. */
export function Unclear({ message }: { message: UnclearMessage }) {
  const { t } = useWords();
  const { may } = useStanding();
  const meaning = useMeaning();
  const [isAnswering, setIsAnswering] = useState(false);
  const settle = useSettle(message.id);
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
      {may('converse') && isOpen && (
        <TeachForm text={message.text} guess={message.guesses[0] ?? ''} settle={settle}>
          {may('catalog') && (
            <Button size="xs" variant="default" onClick={() => setIsAnswering(!isAnswering)}>
              {t('learn.answer')}
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={() => settle.mutate({ name: 'dismiss' })}>
            {t('learn.dismiss')}
          </Button>
        </TeachForm>
      )}
      {may('converse') && !isOpen && (
        <button type="button" className="link small" onClick={() => settle.mutate({ name: 'reopen' })}>
          {t('learn.reopen')}
        </button>
      )}
      {isAnswering && <AnswerOnce ids={[message.id]} question={message.text} />}
      <Failed error={settle.error} />
    </article>
  );
}
