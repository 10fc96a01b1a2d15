import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../api/client.ts';
import type { Conversation, Customer, Page, Team } from '../api/types.ts';
import { Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { localTime } from './local-time.ts';
import { useColleagues } from './mention-picks.tsx';
import type { useActions } from './use-talk.ts';

type Props = { conversation: Conversation; actions: ReturnType<typeof useActions>; onDone(): void };

type FormProps = { words: string; isReady?: boolean; onSubmit(): void; children: ReactNode };

function MenuForm({ words, isReady = true, onSubmit, children }: FormProps) {
  return (
    <Form onSend={onSubmit}>
      {children}
      <div>
        <Button type="submit" disabled={!isReady}>
          {words}
        </Button>
      </div>
    </Form>
  );
}

/** To a colleague, a team, or back to everybody; refused when somebody else has it by now. */
export function AssignForm({ conversation, actions, onDone }: Props) {
  const { t } = useWords();
  const { may } = useStanding();
  const [to, setTo] = useState('');
  const colleagues = useColleagues();
  const teams = useQuery({
    queryKey: ['teams'],
    queryFn: () => api.get<{ items: Team[] }>('/teams'),
    enabled: may('supervise'),
  });
  const data = [
    { value: '', label: t('assign.everybody') },
    ...colleagues.map(({ userId, name, presence }) => ({
      value: `staffId ${userId}`,
      label: `${name} · ${t(`presence.${presence}`)}`,
    })),
    ...(teams.data?.items ?? []).map(({ id, name }) => ({ value: `teamId ${id}`, label: name })),
  ];
  const submit = () => {
    const [kind, id] = to.split(' ');
    actions.act('assign', { ...(kind && id ? { [kind]: id } : {}), from: conversation.assignee?.id ?? null });
    onDone();
  };
  return (
    <MenuForm words={t('assign.do')} onSubmit={submit}>
      <NativeSelect
        label={t('assign.to')}
        data={data}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </MenuForm>
  );
}

export function PauseForm({ actions, onDone }: Props) {
  const { t } = useWords();
  const [at, setAt] = useState(() => localTime(Date.now() + 2 * 3_600_000));
  const submit = () => {
    actions.act('pause', { until: new Date(at).toISOString() });
    onDone();
  };
  return (
    <MenuForm words={t('pause.do')} isReady={at !== ''} onSubmit={submit}>
      <p className="muted">{t('pause.hint')}</p>
      <TextInput
        type="datetime-local"
        label={t('later.at')}
        value={at}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
    </MenuForm>
  );
}

export function CallBackForm({ conversation, onDone }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const customer = useCustomer(conversation);
  const [typed, setPhone] = useState<string | null>(null);
  const [at, setAt] = useState(() => localTime(Date.now() + 3_600_000));
  const phone = typed ?? customer?.phone ?? '';
  const promise = useMutation({
    mutationFn: () =>
      api.post(`/conversations/${conversation.id}/call-back`, { phone, at: new Date(at).toISOString() }),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: ['call-backs'] });
      onDone();
    },
  });
  return (
    <MenuForm words={t('call.promise')} isReady={phone !== '' && at !== ''} onSubmit={() => promise.mutate()}>
      <TextInput
        type="tel"
        label={t('customer.phone')}
        error={promise.error?.message}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
      <TextInput
        type="datetime-local"
        label={t('later.at')}
        value={at}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
    </MenuForm>
  );
}

/** Shown within another conversation of the same person; both keep their channels, and it can be undone. */
export function MergeForm({ conversation, actions, onDone }: Props) {
  const { t } = useWords();
  const [q, setQ] = useState(conversation.customer.name ?? '');
  const [into, setInto] = useState('');
  const { data } = useQuery({
    queryKey: ['merge', q],
    queryFn: () => api.get<Page<Conversation>>('/conversations', { q, limit: 20 }),
  });
  const others = data?.items.filter(({ id }) => id !== conversation.id) ?? [];
  const options = others.map(({ id, customer, channel, lastText }) => ({
    value: id,
    label: `${customer.name ?? t('list.anonymous')} · ${channel} · ${lastText.slice(0, 40)}`,
  }));
  const submit = () => {
    actions.act('merge', { into });
    onDone();
  };
  return (
    <MenuForm words={t('merge.do')} isReady={into !== ''} onSubmit={submit}>
      <p className="muted">{t('merge.hint')}</p>
      <TextInput label={t('list.search')} value={q} onChange={(event) => setQ(event.currentTarget.value)} />
      <NativeSelect
        label={t('merge.into')}
        data={[{ value: '', label: '' }, ...options]}
        value={into}
        onChange={(event) => setInto(event.currentTarget.value)}
      />
    </MenuForm>
  );
}

/** What was said, as a file or as a letter from the shop's mailbox. */
export function TranscriptForm({ conversation, onDone }: Props) {
  const { t } = useWords();
  const customer = useCustomer(conversation);
  const [typed, setEmail] = useState<string | null>(null);
  const email = typed ?? customer?.email ?? '';
  const path = `/conversations/${conversation.id}/transcript`;
  const { data } = useQuery({
    queryKey: ['transcript', path],
    queryFn: () => api.get<{ text: string }>(path),
    gcTime: 0,
  });
  const send = useMutation({ mutationFn: () => api.post(path, { email }), onSuccess: onDone });
  return (
    <MenuForm words={t('transcript.send')} isReady={email !== '' && !send.isPending} onSubmit={() => send.mutate()}>
      <TextInput
        type="email"
        label={t('transcript.email')}
        error={send.error?.message}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {data && (
        <a
          className="link"
          download={`${conversation.customer.name ?? conversation.id}.txt`}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(data.text)}`}
        >
          {t('transcript.download')}
        </a>
      )}
    </MenuForm>
  );
}

function useCustomer({ customer: { id } }: Conversation): Customer | undefined {
  return useQuery({ queryKey: ['customer', id], queryFn: () => api.get<Customer>(`/customers/${id}`) }).data;
}
