import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Team } from '../api/types.ts';
import { useColleagues } from '../inbox/mention-picks.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { TeamForm } from './team-form.tsx';
import { TraitTags } from './trait-picks.tsx';

const blank = { name: '', takes: [], members: [] };

/** Who answers what: a conversation goes to the first team that takes it, and there to who is free. */
export function Teams() {
  const { t } = useWords();
  const { may } = useStanding();
  const [edited, setEdited] = useState<(Omit<Team, 'id' | 'waiting'> & { id?: string }) | null>(null);
  const colleagues = useColleagues();
  const { data } = useQuery({ queryKey: ['teams'], queryFn: () => api.get<{ items: Team[] }>('/teams') });
  const namesOf = (team: Team) =>
    colleagues.filter(({ userId }) => team.members.includes(userId)).map(({ name }) => name);
  return (
    <section className="part">
      <h2>{t('teams.title')}</h2>
      {data?.items.length === 0 && <p className="muted">{t('teams.empty')}</p>}
      {data?.items.map((team) => (
        <div key={team.id} className="part-row">
          <div className="grow">
            <strong>{team.name}</strong> <TraitTags traits={team.takes} />
            <div className="muted small">{namesOf(team).join(', ') || t('teams.nobody')}</div>
          </div>
          {team.waiting > 0 && <span className="tag tag-warn">{t('teams.waiting', { n: team.waiting })}</span>}
          {may('supervise') && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${t('products.change')}: ${team.name}`}
              onClick={() => setEdited(team)}
            >
              {t('products.change')}
            </Button>
          )}
        </div>
      ))}
      {may('supervise') && (
        <Button size="xs" mt={10} variant="default" onClick={() => setEdited(blank)}>
          {t('teams.add')}
        </Button>
      )}
      <Modal
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={edited?.name || t('teams.add')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {edited && <TeamForm team={edited} onDone={() => setEdited(null)} />}
      </Modal>
    </section>
  );
}
