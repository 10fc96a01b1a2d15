import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Conversation, Suggestions } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** What could be said next to the customer's last words: an answer into the field, or goods as cards. */
export function Suggested({ conversation, onUse }: { conversation: Conversation; onUse(text: string): void }) {
  const { t } = useWords();
  const { may } = useStanding();
  const { id, status, lastAuthor } = conversation;
  const isWanted = (status === 'waiting' || status === 'human') && lastAuthor !== 'staff';
  const { data } = useQuery({
    queryKey: ['suggestions', id],
    queryFn: () => api.get<Suggestions>(`/conversations/${id}/suggestions`),
    enabled: isWanted,
  });
  const show = useMutation({
    mutationFn: (handle: string) => api.post(`/conversations/${id}/offer`, { kind: 'products', handles: [handle] }),
  });
  if (!isWanted || !data || data.answers.length + data.products.length === 0) return null;
  return (
    <fieldset className="suggested" aria-label={t('suggest.title')}>
      {data.answers.map((answer) => (
        <button
          key={answer.id}
          type="button"
          className="chip chip-do"
          title={answer.answer}
          onClick={() => onUse(answer.answer)}
        >
          {answer.question}
        </button>
      ))}
      {may('sell') &&
        data.products.slice(0, 3).map((product) => (
          <button
            key={product.handle}
            type="button"
            className="chip chip-do"
            disabled={show.isPending}
            onClick={() => show.mutate(product.handle)}
          >
            {t('suggest.show', { title: product.title })}
          </button>
        ))}
    </fieldset>
  );
}
