import { Button } from '@mantine/core';
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { StoryEntry } from '../api/types.ts';
import { scrolls } from '../shell/empty.tsx';
import { useWords } from '../words/words.tsx';
import { Happened } from './happened.tsx';
import { NoteEntry } from './note-entry.tsx';
import { Said } from './said.tsx';
import type { Pending } from './use-talk.ts';

type Props = {
  entries: StoryEntry[];
  pending: Pending[];
  hasEarlier: boolean;
  onEarlier(): void;
  onAgain(one: Pending): void;
};

/** Everything that was said and done, oldest first; stays at its end while new words come, unless one has scrolled up to read. */
export function Timeline({ entries, pending, hasEarlier, onEarlier, onAgain }: Props) {
  const { t } = useWords();
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const known = entries.filter((entry) => !pending.some((one) => one.id === entry.id));
  const count = entries.length + pending.length;

  useLayoutEffect(() => {
    if (count > 0 && isAtEnd.current && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [count]);

  // Pictures, words under a message and the like come later and make it longer; what comes below makes its window smaller.
  useEffect(() => {
    const box = log.current;
    const inner = box?.firstElementChild;
    if (!box || !inner) return;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) box.scrollTop = box.scrollHeight;
    });
    observer.observe(inner);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

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
        {known.map((entry, index) => (
          <Entry key={entry.id} entry={entry} before={known[index - 1]} />
        ))}
        {pending.map((one) => (
          <Sending key={one.id} one={one} onAgain={() => onAgain(one)} />
        ))}
      </div>
    </div>
  );
}

/** Drawn anew only when it has changed: a word that comes leaves the hundreds before it alone. */
const Entry = memo(({ entry, before }: { entry: StoryEntry; before: StoryEntry | undefined }) => {
  const isNewDay = !before || new Date(before.at).toDateString() !== new Date(entry.at).toDateString();
  return (
    <>
      {isNewDay && <Day at={entry.at} />}
      {entry.kind === 'message' && <Said entry={entry} before={isNewDay ? undefined : before} />}
      {entry.kind === 'note' && <NoteEntry entry={entry} />}
      {entry.kind === 'event' && <Happened entry={entry} />}
    </>
  );
});

function Sending({ one, onAgain }: { one: Pending; onAgain(): void }) {
  const { t } = useWords();
  return (
    <div className="said said-staff said-first">
      <div className="bubble">{one.text}</div>
      {one.failed ? (
        <span className="failed" role="alert">
          {t('talk.failed')}{' '}
          <button type="button" className="link" onClick={onAgain}>
            {t('talk.again')}
          </button>
        </span>
      ) : (
        <span className="said-by">{t('talk.sending')}</span>
      )}
    </div>
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
