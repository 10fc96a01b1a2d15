import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { useColleagues } from '../inbox/mention-picks.tsx';
import { Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';
import { TraitPicks } from './trait-picks.tsx';

type Draft = { id?: string; name: string; takes: string[]; members: string[] };

/** Its name, what comes to it by itself, and who is in it. */
export function TeamForm({ team, onDone }: { team: Draft; onDone(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(team);
  const colleagues = useColleagues();
  const onSuccess = () => {
    for (const key of ['teams', 'desk']) queries.invalidateQueries({ queryKey: [key] });
    onDone();
  };
  const save = useMutation({
    mutationFn: () => {
      const { id, name, takes, members } = draft;
      const body = { name, takes, members };
      return id ? api.patch(`/teams/${id}`, body) : api.post('/teams', body);
    },
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => api.delete(`/teams/${draft.id}`), onSuccess });
  return (
    <Form onSend={() => save.mutate()}>
      <TextInput
        required
        data-autofocus
        maxLength={100}
        label={t('teams.name')}
        error={errorAt(save.error, 'name')}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <TraitPicks
        label={t('teams.takes')}
        hint={t('teams.takesHint')}
        value={draft.takes}
        onChange={(takes) => setDraft({ ...draft, takes })}
      />
      <Checkbox.Group
        label={t('teams.members')}
        value={draft.members}
        onChange={(members) => setDraft({ ...draft, members })}
      >
        <div className="scopes">
          {colleagues.map(({ userId, name }) => (
            <Checkbox key={userId} size="xs" value={userId} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <Failed error={save.error ?? remove.error} fields={['name']} />
      <div className="order-actions">
        <Button type="submit" loading={save.isPending}>
          {t('settings.save')}
        </Button>
        {draft.id && (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => confirm(t('teams.removeAsk', { name: team.name })) && remove.mutate()}
          >
            {t('faq.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
