import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { api } from '../api/client.ts';
import type { SavedReply } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { Picks } from './picks.tsx';

type Props = {
  conversationId: string;
  typed: string;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onPick(text: string): void;
};

const mostShown = 6;

/** Saved replies for what is typed after "/"; the one that is taken comes with the customer's own name, order and language. */
export function ReplyPicks({ conversationId, typed, fieldRef, onPick }: Props) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['saved-replies'],
    queryFn: () => api.get<{ items: SavedReply[] }>('/saved-replies'),
  });
  const fill = useMutation({
    mutationFn: (id: string) =>
      api.post<{ text: string; missing: string[] }>(`/saved-replies/${id}/fill`, { conversationId }),
    onSuccess: ({ text }) => onPick(text),
  });
  const word = typed.toLowerCase();
  const fitting = (data?.items ?? []).filter(
    ({ shortcut, title }) => shortcut.toLowerCase().startsWith(word) || title.toLowerCase().includes(word),
  );
  const picks = fitting.slice(0, mostShown).map(({ id, shortcut, title, outdated }) => ({
    id,
    label: `/${shortcut}`,
    detail: outdated ? `${title} · ${t('replies.outdated')}` : title,
  }));
  if (data && data.items.length === 0) {
    return (
      <div className="picks picks-empty">
        {t('replies.emptyHint')}{' '}
        <Link className="link" to="/settings/{-$part}" params={{ part: 'replies' }}>
          {t('replies.title')}
        </Link>
      </div>
    );
  }
  if (picks.length === 0) return null;
  return <Picks label={t('replies.title')} picks={picks} fieldRef={fieldRef} onPick={({ id }) => fill.mutate(id)} />;
}
