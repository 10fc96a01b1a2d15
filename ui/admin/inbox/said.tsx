import type { Author, StoryEntry } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { type Key, useWords } from '../words/words.tsx';
import { SaidActions } from './said-actions.tsx';
import { SaidExtras } from './said-extras.tsx';
import { Settle } from './settle.tsx';
import { Understood } from './understood.tsx';
import { unsentWords } from './unsent-words.ts';

const sayers: Record<Author, Key> = {
  customer: 'talk.customerSays',
  bot: 'talk.botSays',
  staff: 'talk.staffSays',
  system: 'talk.systemSays',
};

/** One message: who said it, what, what became of its delivery, and what the bot read in it. */
export function Said({ entry, before }: { entry: StoryEntry; before: StoryEntry | undefined }) {
  const { t, time } = useWords();
  const { user } = useStanding();
  const isFirst = before?.kind !== 'message' || before.author !== entry.author || before.staff?.id !== entry.staff?.id;
  const isMine = entry.author === 'staff' && entry.staff?.id === user.id;
  const name = isMine ? t('talk.you') : entry.staff?.name || t(sayers[entry.author]);
  return (
    <div className={`said said-${entry.author}${isFirst ? ' said-first' : ''}`}>
      {isFirst && (
        <span className="said-by">
          {name} · <span className="number">{time(entry.at)}</span>
          {entry.content.editedAt && ` · ${t('said.edited')}`}
        </span>
      )}
      <Words content={entry.content} />
      <SaidExtras content={entry.content} />
      <Delivery entry={entry} />
      {entry.delivery && <Settle entry={entry} />}
      {entry.author === 'staff' && <SaidActions entry={entry} />}
      {entry.understood && entry.understood.length > 0 && <Understood entry={entry} names={entry.understood} />}
    </div>
  );
}

function Words({ content }: { content: StoryEntry['content'] }) {
  const { t } = useWords();
  if (content.takenBackAt) return <div className="bubble taken-back">{t('said.takenBack')}</div>;
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

const delivered: Record<string, Key> = {
  queued: 'delivery.queued',
  sent: 'delivery.sent',
  delivered: 'delivery.delivered',
  read: 'delivery.read',
  ambiguous: 'delivery.ambiguous',
};

function Delivery({ entry: { delivery, author } }: { entry: StoryEntry }) {
  const { t } = useWords();
  if (!delivery || author === 'customer') return null;
  if (delivery.state === 'refused') {
    return (
      <span className="failed" role="alert">
        {t('delivery.refused', { why: unsentWords(t, delivery.error ?? '') })}
      </span>
    );
  }
  const words = delivered[delivery.state];
  return words ? <span className="said-by">{t(words)}</span> : null;
}
