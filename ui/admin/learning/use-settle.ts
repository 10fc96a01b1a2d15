import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { LearnedModel } from '../api/types.ts';

/** All that shows what was said of messages, wherever it stands. */
const shown = ['unclear', 'learning', 'faq', 'reading', 'story'];

export type Settling = { name: 'teach' | 'dismiss' | 'reopen'; body?: object };

/** Says what one message meant, that nothing is to be learned of it, or takes that back. */
export function useSettle(messageId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ name, body }: Settling) => api.post(`/learning/messages/${messageId}/${name}`, body),
    onSuccess,
  });
}

export function useReadAgain(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const key of shown) queries.invalidateQueries({ queryKey: [key] });
  };
}

/** What can be taught, and what was learned. */
export function useLearning() {
  return useQuery({
    queryKey: ['learning'],
    queryFn: () => api.get<{ meanings: string[]; models: LearnedModel[] }>('/learning'),
  });
}
