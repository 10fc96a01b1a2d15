import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { StoryEntry } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** What colleagues write to each other; the customer never sees it. */
export function NoteEntry({ entry }: { entry: StoryEntry }) {
  const { t, time } = useWords();
  const { user, may } = useStanding();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api.delete(`/notes/${entry.id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['story', entry.conversationId] }),
  });
  return (
    <div className="said note">
      <span className="said-by">
        {t('note.by', { name: entry.staff?.name ?? '' })} · <span className="number">{time(entry.at)}</span>
      </span>
      <div className="bubble">{entry.content.text}</div>
      {entry.staff?.id === user.id && may('converse') && (
        <button type="button" className="link small" disabled={remove.isPending} onClick={() => remove.mutate()}>
          {t('note.takeBack')}
        </button>
      )}
    </div>
  );
}
