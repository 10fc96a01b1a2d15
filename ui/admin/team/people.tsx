import { Button, Modal, NumberInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { DeskMember } from '../api/types.ts';
import { useNow } from '../inbox/use-now.ts';
import { Failed } from '../shell/empty.tsx';
import { Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { InHand } from './in-hand.tsx';
import { TraitPicks, TraitTags } from './trait-picks.tsx';

/** Who is here, and how much they have in hand. */
export function People() {
  const { t, ago } = useWords();
  const { may } = useStanding();
  const now = useNow();
  const [changed, setChanged] = useState<DeskMember | null>(null);
  const { data } = useQuery({ queryKey: ['desk'], queryFn: () => api.get<{ items: DeskMember[] }>('/desk') });
  return (
    <section className="part">
      <h2>{t('team.people')}</h2>
      {data?.items.map((member) => (
        <div key={member.userId} className="part-row">
          <span className={`dot dot-${member.presence}`} />
          <div className="grow">
            <strong>{member.name}</strong>{' '}
            <span className="muted small">
              {t(`role.${member.role}`)} · {t(`presence.${member.presence}`)}
              {member.presenceSince && ` · ${ago(member.presenceSince, now)}`}
            </span>
            {member.skills.length > 0 && (
              <div>
                <TraitTags traits={member.skills} />
              </div>
            )}
            {may('supervise') && member.open > 0 && <InHand userId={member.userId} />}
          </div>
          <span className="number">{t('team.open', { open: member.open, limit: member.limit })}</span>
          {may('supervise') && (
            <Button size="compact-xs" variant="default" onClick={() => setChanged(member)}>
              {t('team.skills')}
            </Button>
          )}
        </div>
      ))}
      <Modal
        opened={changed !== null}
        onClose={() => setChanged(null)}
        title={changed?.name}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {changed && <MemberForm member={changed} onDone={() => setChanged(null)} />}
      </Modal>
    </section>
  );
}

function MemberForm({ member, onDone }: { member: DeskMember; onDone(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [limit, setLimit] = useState<number | string>(member.limit);
  const [skills, setSkills] = useState(member.skills);
  const save = useMutation({
    mutationFn: () =>
      api.patch(`/desk/${member.userId}`, {
        chatLimit: limit === '' ? null : Number(limit),
        skills,
      }),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: ['desk'] });
      onDone();
    },
  });
  return (
    <Form onSend={() => save.mutate()}>
      <NumberInput label={t('team.limit')} min={0} max={1000} value={limit} onChange={setLimit} hideControls />
      <TraitPicks label={t('team.skills')} hint={t('team.skillsHint')} value={skills} onChange={setSkills} />
      <Failed error={save.error} />
      <div>
        <Button type="submit" loading={save.isPending}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  );
}
