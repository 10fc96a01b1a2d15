import { Failed } from './empty.tsx';
import { errorAt, Form } from './form.tsx';
import '@mantine/core/styles/PasswordInput.css';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { CodeInput } from '../account/code-input.tsx';
import { api } from '../api/client.ts';
import { useWords } from '../words/words.tsx';

/** The two doors: with e-mail and password, or by the one-time link. */
function Door({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Warung`;
  }, [title]);
  return (
    <main className="door">
      <div className="door-sheet">
        <h1>{title}</h1>
        <p className="muted">{lead}</p>
        {children}
      </div>
    </main>
  );
}

/** What the server may find wrong in them stands at them. */
const fields = ['name', 'email', 'password'];

function useEntrance(path: string) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => api.post<{ kind: 'signedIn' | 'needsCode' }>(path, body),
    onSuccess: async ({ kind }) => {
      if (kind === 'needsCode') return;
      await queries.resetQueries();
      await navigate({ to: '/' });
    },
  });
}

export function SignInPage() {
  const { t } = useWords();
  const entrance = useEntrance('/session');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  if (entrance.data?.kind === 'needsCode') return <CodeStep onBack={entrance.reset} />;
  return (
    <Door title={t('signIn.title')} lead={t('signIn.lead')}>
      <Form onSend={() => entrance.mutate({ email, password })}>
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          error={errorAt(entrance.error, 'email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Failed error={entrance.error} fields={fields} />
        <Button type="submit" loading={entrance.isPending}>
          {t('signIn.submit')}
        </Button>
      </Form>
      <p className="muted small">{t('signIn.hint')}</p>
    </Door>
  );
}

/** The second step, for who has one. */
function CodeStep({ onBack }: { onBack(): void }) {
  const { t } = useWords();
  const entrance = useEntrance('/session/code');
  const [code, setCode] = useState('');
  return (
    <Door title={t('signIn.title')} lead={t('signIn.codeLead')}>
      <Form onSend={() => entrance.mutate({ code })}>
        <CodeInput label={t('signIn.code')} value={code} onChange={setCode} />
        <Failed error={entrance.error} fields={fields} />
        <Button type="submit" loading={entrance.isPending}>
          {t('signIn.submit')}
        </Button>
      </Form>
      <button type="button" className="link small" onClick={onBack}>
        {t('signIn.back')}
      </button>
    </Door>
  );
}

export function WelcomePage() {
  const { t } = useWords();
  const entrance = useEntrance('/session/welcome');
  const [token] = useState(() => location.hash.slice(1));
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return (
    <Door title={t('welcome.title')} lead={t('welcome.lead')}>
      {token === '' ? (
        <p role="alert" className="failed">
          {t('welcome.missing')}
        </p>
      ) : (
        <Form onSend={() => entrance.mutate({ token, name, email, password })}>
          <TextInput
            label={t('welcome.name')}
            autoComplete="name"
            required
            value={name}
            error={errorAt(entrance.error, 'name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            error={errorAt(entrance.error, 'email')}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('welcome.password')}
            autoComplete="new-password"
            required
            minLength={10}
            value={password}
            error={errorAt(entrance.error, 'password')}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Failed error={entrance.error} fields={fields} />
          <Button type="submit" loading={entrance.isPending}>
            {t('welcome.submit')}
          </Button>
        </Form>
      )}
    </Door>
  );
}
