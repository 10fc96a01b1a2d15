import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { DeskMember, Presence } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { useStanding } from './session.tsx';

const presences: Presence[] = ['online', 'away', 'offline'];

/** Whether one is here: who goes hands what is open to the others. */
export function PresenceSwitch() {
  const { t } = useWords();
  const { user, may } = useStanding();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['desk'], queryFn: () => api.get<{ items: DeskMember[] }>('/desk') });
  const change = useMutation({
    mutationFn: (presence: Presence) => api.put<{ items: DeskMember[] }>('/desk/presence', { presence }),
    onSuccess: (desk) => queries.setQueryData(['desk'], desk),
  });
  const mine = data?.items.find(({ userId }) => userId === user.id);
  if (!mine || !may('converse')) return null;
  const shown = change.isPending ? change.variables : mine.presence;
  return (
    <div className="presence">
      <span className={`dot dot-${shown}`} />
      <select
        className="select"
        aria-label={t('presence.title')}
        value={shown}
        onChange={(event) => change.mutate(event.currentTarget.value as Presence)}
      >
        {presences.map((one) => (
          <option key={one} value={one}>
            {t(`presence.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
