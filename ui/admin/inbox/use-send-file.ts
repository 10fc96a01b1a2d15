import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Conversation } from '../api/types.ts';
import { takeConversation } from '../shell/take-frame.ts';

type Sending = { id: string; file: File; caption: string };

/** Sends a file; its message's id is made here, so that sent twice it is said once. */
export function useSendFile(conversationId: string) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: ({ id, file, caption }: Sending) =>
      api.upload<Conversation>(`/conversations/${conversationId}/files`, file, { id, caption }),
    retry: 1,
    onSuccess: async (conversation) => {
      takeConversation(queries, conversation);
      await queries.invalidateQueries({ queryKey: ['story', conversationId] });
    },
  });
  return {
    sendFile: (file: File, caption: string) => send.mutate({ id: crypto.randomUUID(), file, caption }),
    isSending: send.isPending,
    error: send.error,
  };
}
