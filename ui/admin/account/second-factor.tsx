import { Form } from '../shell/form.tsx';
import '@mantine/core/styles/PasswordInput.css';
import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { CopyText } from '../settings/copy-text.tsx';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { CodeInput } from './code-input.tsx';
import { QrCode } from './qr-code.tsx';

type Factor = { uri: string; backupCodes: string[] };

/** A code from a phone beside the password: switched on by scanning a picture and giving the first code. */
export function SecondFactor() {
  const { t } = useWords();
  const { hasSecondFactor } = useStanding();
  const [factor, setFactor] = useState<Factor | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className="part">
      <h2>
        {t('factor.title')}{' '}
        <span className={hasSecondFactor ? 'tag tag-good' : 'tag'}>
          {t(hasSecondFactor ? 'settings.on' : 'settings.off')}
        </span>
      </h2>
      <p className="muted">{t(hasSecondFactor ? 'factor.isOn' : 'factor.hint')}</p>
      {factor && !hasSecondFactor && <FirstCode factor={factor} onDone={() => setFactor(null)} />}
      {!factor && !isAsking && (
        <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
          {t(hasSecondFactor ? 'factor.end' : 'factor.begin')}
        </Button>
      )}
      {!factor && isAsking && (
        <AskPassword
          onMade={(made) => {
            setFactor(made);
            setIsAsking(false);
          }}
        />
      )}
    </section>
  );
}

/** Whoever changes how one signs in shows that it is oneself. */
function AskPassword({ onMade }: { onMade(made: Factor | null): void }) {
  const { t } = useWords();
  const { hasSecondFactor } = useStanding();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: async () => {
      if (!hasSecondFactor) return api.post<Factor>('/session/second-factor', { password });
      await api.delete('/session/second-factor', { password });
      return null;
    },
    onSuccess: async (made) => {
      if (!made) await queries.invalidateQueries({ queryKey: ['session'] });
      onMade(made);
    },
  });
  return (
    <Form className="stack narrow" onSend={() => change.mutate()}>
      <PasswordInput
        required
        label={t('factor.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Failed error={change.error} />
      <div>
        <Button type="submit" size="xs" loading={change.isPending}>
          {t(hasSecondFactor ? 'factor.end' : 'factor.next')}
        </Button>
      </div>
    </Form>
  );
}

function FirstCode({ factor, onDone }: { factor: Factor; onDone(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const secret = new URL(factor.uri).searchParams.get('secret') ?? '';
  const begin = useMutation({
    mutationFn: () => api.post('/session/code', { code }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['session'] });
      onDone();
    },
  });
  return (
    <div className="factor">
      <ol className="steps">
        <li>
          {t('factor.scan')}
          <QrCode text={factor.uri} words={t('factor.picture')} />
          <div className="muted small">
            {t('factor.byHand')} <code className="secret">{secret.replace(/(.{4})/g, '$1 ')}</code>
          </div>
        </li>
        <li>
          {t('factor.keep')}
          <CopyText hint={t('factor.codes')} text={factor.backupCodes.join(' ')} />
        </li>
        <li>
          <Form className="stack narrow" onSend={() => begin.mutate()}>
            <CodeInput label={t('factor.first')} value={code} onChange={setCode} />
            <Failed error={begin.error} />
            <div>
              <Button type="submit" size="xs" loading={begin.isPending}>
                {t('factor.begin')}
              </Button>
            </div>
          </Form>
        </li>
      </ol>
    </div>
  );
}
