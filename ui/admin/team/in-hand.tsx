import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import type { Conversation } from '../api/types.ts';
import { useConversations } from '../inbox/use-conversations.ts';
import { WaitClock } from '../inbox/wait-clock.tsx';
import { takeConversation } from '../shell/take-frame.ts';
import { useWords } from '../words/words.tsx';

/** What somebody has in hand: to watch it, to whisper (a note that calls them), to take it over. */
export function InHand({ userId }: { userId: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data } = useConversations({ tab: 'all', channel: '', tag: '', assignee: userId });
  const take = useMutation({
    mutationFn: (id: string) => api.post<Conversation>(`/conversations/${id}/take`),
    onSuccess(conversation) {
      takeConversation(queries, conversation);
      navigate({ to: '/c/$conversationId', params: { conversationId: conversation.id } });
    },
  });
  const open = (data?.pages[0]?.items ?? []).filter(({ status }) => status === 'waiting' || status === 'human');
  return (
    <ul className="in-hand">
      {open.map((one) => {
        const name = one.customer.name ?? t('list.anonymous');
        const to = { to: '/c/$conversationId', params: { conversationId: one.id } } as const;
        return (
          <li key={one.id}>
            <strong>{name}</strong>
            <span className="row-words muted">{one.lastText}</span>
            <WaitClock conversation={one} />
            <span className="in-hand-do">
              <Link className="link" {...to} aria-label={`${t('team.watch')}: ${name}`}>
                {t('team.watch')}
              </Link>
              <Link className="link" {...to} search={{ whisper: userId }} aria-label={`${t('team.whisper')}: ${name}`}>
                {t('team.whisper')}
              </Link>
              <button
                type="button"
                className="link"
                aria-label={`${t('talk.takeOver')}: ${name}`}
                onClick={() => take.mutate(one.id)}
              >
                {t('talk.takeOver')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
