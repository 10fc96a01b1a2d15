import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useColleagues } from './mention-picks.tsx';

/** Writes a note; whoever is named in it with "@" is called to look. */
export function useNote(conversationId: string) {
  const queries = useQueryClient();
  const colleagues = useColleagues();
  const write = useMutation({
    mutationFn: (text: string) => {
      const mentions = colleagues.filter(({ name }) => text.includes(`@${name}`)).map(({ userId }) => userId);
      return api.post(`/conversations/${conversationId}/notes`, { text, mentions });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['story', conversationId] }),
  });
  return { write: write.mutate, error: write.error };
}
