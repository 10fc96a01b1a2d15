import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { StoryEntry } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** What nobody knows of, a person can say; what was refused, a person can send once more. */
export function Settle({ entry: { id, conversationId, delivery } }: { entry: StoryEntry }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: (decision: 'again' | 'arrived') => api.post(`/messages/${id}/settle`, { decision }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['story', conversationId] }),
  });
  const isDoubtful = delivery?.state === 'ambiguous';
  if (!may('converse') || (!isDoubtful && delivery?.state !== 'refused')) return null;
  return (
    <div className="order-actions">
      <Button size="compact-xs" variant="default" loading={settle.isPending} onClick={() => settle.mutate('again')}>
        {t('delivery.again')}
      </Button>
      {isDoubtful && (
        <Button
          size="compact-xs"
          variant="default"
          disabled={settle.isPending}
          onClick={() => settle.mutate('arrived')}
        >
          {t('delivery.arrived')}
        </Button>
      )}
      <Failed error={settle.error} />
    </div>
  );
}
