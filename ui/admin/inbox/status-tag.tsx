import type { Conversation } from '../api/types.ts';
import { useWords } from '../words/words.tsx';

const looks = { bot: 'tag', waiting: 'tag tag-bad', human: 'tag tag-good', closed: 'tag' };

export function StatusTag({ conversation: { status, assignee } }: { conversation: Conversation }) {
  const { t } = useWords();
  return <span className={looks[status]}>{t(`status.${status}`, { name: assignee?.name ?? '' })}</span>;
}
