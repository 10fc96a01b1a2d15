import { Button, Modal, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Member, Role } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { CopyText } from './copy-text.tsx';
import { Invitations } from './invitations.tsx';

const roles: Role[] = ['agent', 'manager', 'owner', 'viewer'];

/** Who works here, and what each may do. A change ends or widens rights at once, also on pages that are open. */
export function Staff() {
  const { t } = useWords();
  const { may, user } = useStanding();
  const queries = useQueryClient();
  const [isInviting, setIsInviting] = useState(false);
  const { data } = useQuery({ queryKey: ['staff'], queryFn: () => api.get<{ items: Member[] }>('/staff') });
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['staff'] });
  const change = useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) => api.patch(`/staff/${id}`, { role }),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: (id: string) => api.delete(`/staff/${id}`), onSuccess });
  const error = change.error ?? remove.error;
  return (
    <>
      {data?.items.map((member) => (
        <div key={member.userId} className="part-row">
          <div className="grow">
            <strong>{member.name}</strong>
            <div className="muted small">{member.email}</div>
          </div>
          {may('access') && member.userId !== user.id ? (
            <>
              <select
                className="select"
                aria-label={`${t('settings.role')}: ${member.name}`}
                value={member.role}
                onChange={(event) => change.mutate({ id: member.userId, role: event.currentTarget.value as Role })}
              >
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {t(`role.${role}`)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="link small"
                onClick={() => confirm(t('people.removeAsk', { name: member.name })) && remove.mutate(member.userId)}
              >
                {t('people.remove')}
              </button>
            </>
          ) : (
            <span className="tag">{t(`role.${member.role}`)}</span>
          )}
        </div>
      ))}
      {error && (
        <div className="failed" role="alert">
          {error.message}
        </div>
      )}
      {may('access') && <Invitations />}
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
    </>
  );
}

function Invite() {
  const { t } = useWords();
  const [role, setRole] = useState<Role>('agent');
  const queries = useQueryClient();
  const invite = useMutation({
    mutationFn: () => api.post<{ link: string }>('/staff/invitations', { role }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
  if (invite.data) return <CopyText hint={t('settings.inviteHint')} text={invite.data.link} />;
  return (
    <Form onSend={() => invite.mutate()}>
      <NativeSelect
        label={t('settings.role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <Failed error={invite.error} />
      <div>
        <Button type="submit" loading={invite.isPending}>
          {t('settings.invite')}
        </Button>
      </div>
    </Form>
  );
}
