import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';

type Deed = { id: string; name: 'answer' | 'show' | 'hide' | 'feature' | 'faq' | 'ban'; body?: object };

/** What people do about posts; every list of them is read again afterwards. */
export function usePosts() {
  const queries = useQueryClient();
  const onSuccess = () => {
    for (const key of ['posts', 'post-counts', 'post-bans', 'faq']) queries.invalidateQueries({ queryKey: [key] });
  };
  const deed = useMutation({
    mutationFn: ({ id, name, body }: Deed) => api.post(`/posts/${id}/${name}`, body),
    onSuccess,
  });
  const removal = useMutation({ mutationFn: (id: string) => api.delete(`/posts/${id}`), onSuccess });
  return {
    run: deed.mutate,
    runNow: deed.mutateAsync,
    remove: removal.mutate,
    isPending: deed.isPending || removal.isPending,
    error: deed.error ?? removal.error,
  };
}
