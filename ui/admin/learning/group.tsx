import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UnclearGroup } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { AnswerOnce } from './answer-once.tsx';
import { Unclear } from './unclear.tsx';

/** What several have asked in nearly the same words: answered once for all of them, or looked at one by one. */
export function Group({ group }: { group: UnclearGroup }) {
  const { t, ago } = useWords();
  const { may } = useStanding();
  const [isOpen, setIsOpen] = useState(false);
  const [isAnswering, setIsAnswering] = useState(false);
  const [only] = group.messages;
  if (group.count === 1 && only) return <Unclear message={only} />;
  const head = group.messages.find(({ text }) => text === group.text) ?? only;
  const ids = [...new Set([head, ...group.messages].flatMap((message) => (message ? [message.id] : [])))];
  return (
    <article className="order" aria-label={group.text}>
      <div className="order-head">
        <strong lang={group.language}>{group.text}</strong>
        <span className="tag tag-warn">{t('learn.askedTimes', { n: group.count })}</span>
        <span className="muted small">{ago(group.lastAskedAt, Date.now())}</span>
      </div>
      <div className="order-actions">
        {may('catalog') && (
          <Button size="xs" onClick={() => setIsAnswering(!isAnswering)}>
            {t('learn.answerAll')}
          </Button>
        )}
        <Button size="xs" variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'learn.hideEach' : 'learn.showEach')}
        </Button>
      </div>
      {isAnswering && <AnswerOnce ids={ids} question={group.text} />}
      {isOpen && (
        <div className="stack group-messages">
          {group.messages.map((message) => (
            <Unclear key={message.id} message={message} />
          ))}
        </div>
      )}
    </article>
  );
}
