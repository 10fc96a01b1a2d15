import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import type { Conversation, Page } from '../api/types.ts';
import { WaitClock } from '../inbox/wait-clock.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Calls } from './calls.tsx';
import { Figures } from './figures.tsx';
import { People } from './people.tsx';
import { Teams } from './teams.tsx';

/** How the day goes, for who looks after it; who is here and what was promised, for everybody. */
export function TeamPage() {
  const { t } = useWords();
  const { may } = useStanding();
  return (
    <Sheet title={t('team.title')} lead={t('team.lead')}>
      {may('supervise') && <Figures />}
      <Queue />
      <People />
      <Teams />
      <Calls />
    </Sheet>
  );
}

function Queue() {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['waiting'],
    queryFn: () => api.get<Page<Conversation>>('/conversations', { status: 'waiting', limit: 99 }),
  });
  const waiting = (data?.items ?? []).toSorted((one, other) =>
    (one.waitingSince ?? '').localeCompare(other.waitingSince ?? ''),
  );
  return (
    <section className="part">
      <h2>{t('team.queue')}</h2>
      {data && waiting.length === 0 && <p className="muted">{t('list.emptyWaiting')}</p>}
      {waiting.map((one) => (
        <div key={one.id} className="part-row">
          <Link className="link" to="/c/$conversationId" params={{ conversationId: one.id }}>
            {one.customer.name ?? t('list.anonymous')}
          </Link>
          <span className="row-words">{one.lastText}</span>
          {one.assignee && <span className="muted">{one.assignee.name}</span>}
          <WaitClock conversation={one} />
        </div>
      ))}
    </section>
  );
}
