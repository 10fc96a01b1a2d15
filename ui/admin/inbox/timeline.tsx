import { Button } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { Author, Message } from '../api/types.ts';
import { scrolls } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { type Key, useWords } from '../words/words.tsx';
import type { Pending } from './use-talk.ts';

type Props = {
  messages: Message[];
  pending: Pending[];
  hasEarlier: boolean;
  onEarlier(): void;
  onAgain(one: Pending): void;
};

const sayers: Record<Author, Key> = {
  customer: 'talk.customerSays',
  bot: 'talk.botSays',
  staff: 'talk.staffSays',
  system: 'talk.systemSays',
};

/** Everything that was said, oldest first; stays at its end while new words come, unless one has scrolled up to read. */
export function Timeline({ messages, pending, hasEarlier, onEarlier, onAgain }: Props) {
  const { t } = useWords();
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const said = messages.filter((message) => !pending.some((one) => one.id === message.id));
  const count = messages.length + pending.length;

  useLayoutEffect(() => {
    if (count > 0 && isAtEnd.current && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [count]);

  const onScroll = () => {
    const box = log.current;
    if (box) isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  };
  return (
    <div className="talk-log" ref={log} onScroll={onScroll} {...scrolls} role="log" aria-label={t('talk.messages')}>
      <div className="talk-log-inner">
        {hasEarlier && (
          <Button variant="subtle" size="xs" onClick={onEarlier} style={{ alignSelf: 'center' }}>
            {t('talk.earlier')}
          </Button>
        )}
        {said.map((message, index) => (
          <Said key={message.seq} message={message} before={said[index - 1]} />
        ))}
        {pending.map((one) => (
          <div key={one.id} className="said said-staff said-first">
            <div className="bubble">{one.text}</div>
            {one.failed ? (
              <span className="failed" role="alert">
                {t('talk.failed')}{' '}
                <button type="button" className="link" onClick={() => onAgain(one)}>
                  {t('talk.again')}
                </button>
              </span>
            ) : (
              <span className="said-by">{t('talk.sending')}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Said({ message, before }: { message: Message; before: Message | undefined }) {
  const { t, time } = useWords();
  const { user } = useStanding();
  const isNewDay = !before || before.at.slice(0, 10) !== message.at.slice(0, 10);
  const isFirst = isNewDay || before.author !== message.author || before.staffId !== message.staffId;
  const isMine = message.author === 'staff' && message.staffId === user.id;
  return (
    <>
      {isNewDay && <Day at={message.at} />}
      <div className={`said said-${message.author}${isFirst ? ' said-first' : ''}`}>
        {isFirst && (
          <span className="said-by">
            {isMine ? t('talk.you') : t(sayers[message.author])} · <span className="number">{time(message.at)}</span>
          </span>
        )}
        <Words message={message} />
        <Extras message={message} />
      </div>
    </>
  );
}

function Day({ at }: { at: string }) {
  const { t, day } = useWords();
  const date = new Date(at).toDateString();
  const yesterday = new Date(Date.now() - 86_400_000).toDateString();
  const words =
    date === new Date().toDateString() ? t('talk.today') : date === yesterday ? t('talk.yesterday') : day(at);
  return <div className="day">{words}</div>;
}

function Words({ message: { content } }: { message: Message }) {
  const { t } = useWords();
  if (content.kind === 'choice') return <div className="bubble">{t('talk.chose', { label: content.label ?? '' })}</div>;
  if (content.kind === 'location' && content.latitude !== undefined) {
    return (
      <div className="bubble">
        {content.text ?? t('talk.location')} ({content.latitude.toFixed(4)}, {content.longitude?.toFixed(4)})
      </div>
    );
  }
  return content.text ? <div className="bubble">{content.text}</div> : null;
}

function Extras({ message: { content } }: { message: Message }) {
  const { t } = useWords();
  const file = content.media?.url ?? content.url;
  return (
    <>
      {content.kind === 'media' && file && (
        <div className="bubble">
          <a href={file} target="_blank" rel="noreferrer" style={{ color: 'inherit' }}>
            {content.caption || t('talk.picture')}
          </a>
        </div>
      )}
      {content.items && (
        <div className="cards">
          {content.items.map((item) => (
            <div key={item.handle + item.title} className="card">
              {item.image ? <img src={item.image} alt="" loading="lazy" /> : <span className="card-blank" />}
              <span>{item.title}</span>
              <span className="number">{item.price.text}</span>
            </div>
          ))}
        </div>
      )}
      {content.choices && content.choices.length > 0 && (
        <div className="chips">
          {content.choices.map((choice) => (
            <span key={choice.id} className="chip">
              {choice.label}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
