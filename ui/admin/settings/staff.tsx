import { Button, Modal, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Member, Role } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { CopyText } from './copy-text.tsx';

const roles: Role[] = ['agent', 'manager', 'owner', 'viewer'];

export function Staff() {
  const { t } = useWords();
  const { may } = useStanding();
  const [isInviting, setIsInviting] = useState(false);
  const { data } = useQuery({ queryKey: ['staff'], queryFn: () => api.get<{ items: Member[] }>('/staff') });
  return (
    <section className="part">
      <h2>{t('settings.staff')}</h2>
      {data?.items.map((member) => (
        <div key={member.userId} className="part-row">
          <div>
            <strong>{member.name}</strong>
            <div className="muted small">{member.email}</div>
          </div>
          <span className="tag">{t(`role.${member.role}`)}</span>
        </div>
      ))}
      {may('access') && (
        <Button size="xs" mt={10} variant="default" onClick={() => setIsInviting(true)}>
          {t('settings.invite')}
        </Button>
      )}
      <Modal
        opened={isInviting}
        onClose={() => setIsInviting(false)}
        title={t('settings.invite')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Invite />
      </Modal>
    </section>
  );
}

function Invite() {
  const { t } = useWords();
  const [role, setRole] = useState<Role>('agent');
  const invite = useMutation({ mutationFn: () => api.post<{ link: string }>('/staff/invitations', { role }) });
  if (invite.data) return <CopyText hint={t('settings.inviteHint')} text={invite.data.link} />;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <NativeSelect
        label={t('settings.role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      {invite.error && (
        <div className="failed" role="alert">
          {invite.error.message}
        </div>
      )}
      <div>
        <Button type="submit" loading={invite.isPending}>
          {t('settings.invite')}
        </Button>
      </div>
    </form>
  );
}
