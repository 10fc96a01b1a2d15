import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Conversation, StoryEntry } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { takeConversation } from '../shell/take-frame.ts';
import { isKey, useWords } from '../words/words.tsx';
import { useConversation } from './use-talk.ts';

/** What happened between the messages, in a line: cart, order, who took the talk. Events that say nothing to people are left out. */
export function Happened({ entry }: { entry: StoryEntry }) {
  const { t, time } = useWords();
  const key = `event.${saidType(entry)}`;
  if (!isKey(key)) return null;
  const { number, status, to, score, comment } = entry.content;
  const state = [status, to].find((value) => typeof value === 'string');
  const stateKey = `order.${state}`;
  const said = typeof comment === 'string' && comment ? `“${comment}”` : undefined;
  const detail = [number, state && isKey(stateKey) ? t(stateKey) : undefined, said].filter(Boolean).join(' · ');
  return (
    <div className="happened">
      {t(key, { name: entry.staff?.name ?? '', score: String(score ?? '') })}
      {detail && ` · ${detail}`} · <span className="number">{time(entry.at)}</span>
      {typeof entry.content.merged === 'string' && (
        <UndoMerge merged={entry.content.merged} into={entry.conversationId} />
      )}
    </div>
  );
}

/** One type of event says several things, by what stands in it. */
function saidType({ type, staff, content }: StoryEntry): string {
  if (type === 'conversation.assigned' && !staff) return 'conversation.unassigned';
  if (type === 'conversation.merged' && content.unmerged) return 'conversation.unmerged';
  return type ?? '';
}

/** Offered as long as the other one is still shown within this. */
function UndoMerge({ merged, into }: { merged: string; into: string }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const other = useConversation(merged);
  const undo = useMutation({
    mutationFn: () => api.post<Conversation>(`/conversations/${merged}/unmerge`),
    onSuccess(conversation) {
      takeConversation(queries, conversation);
      for (const key of [['story', into], ['conversations']]) queries.invalidateQueries({ queryKey: key });
    },
  });
  if (other.data?.mergedInto !== into || !may('converse')) return null;
  return (
    <>
      {' · '}
      <button type="button" className="link" disabled={undo.isPending} onClick={() => undo.mutate()}>
        {t('merge.undo')}
      </button>
    </>
  );
}
