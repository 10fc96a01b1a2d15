import type { Conversation } from '../api/types.ts';
import { useHeard } from '../shell/live.tsx';
import { useViewers } from '../shell/viewing.ts';
import { useWords } from '../words/words.tsx';
import { useNow } from './use-now.ts';

const typingLastsMs = 5_000;

/** Who else is here: the customer typing, with what they type where it is known; colleagues who look or write at the same time. */
export function Company({ conversation: { id } }: { conversation: Conversation }) {
  const { t } = useWords();
  const { customer, colleague } = useHeard();
  const others = useViewers(id);
  const now = useNow(1_000);
  const isFresh = (typing: typeof customer) => typing?.conversationId === id && now - typing.at < typingLastsMs;
  return (
    <div className="company" role="status">
      {isFresh(colleague) && (
        <span className="collision">{t('talk.colleagueTyping', { name: colleague?.text ?? '' })}</span>
      )}
      {isFresh(customer) && (
        <span>
          {t('talk.typing')}
          {customer?.text ? `: ${customer.text}` : ''}
        </span>
      )}
      {others.length > 0 && <span>{t('talk.viewing', { names: others.join(', ') })}</span>}
    </div>
  );
}
