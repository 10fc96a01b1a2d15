import { Failed } from '../shell/empty.tsx';
import { Form } from '../shell/form.tsx';
import '@mantine/core/styles/Checkbox.css';
import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { ApiToken, Permission } from '../api/types.ts';
import { useNow } from '../inbox/use-now.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { CopyText } from './copy-text.tsx';

export function Tokens() {
  const { t, ago } = useWords();
  const now = useNow(60_000);
  const queries = useQueryClient();
  const [isMaking, setIsMaking] = useState(false);
  const { data } = useQuery({ queryKey: ['tokens'], queryFn: () => api.get<{ items: ApiToken[] }>('/tokens') });
  const revoke = useMutation({
    mutationFn: (id: string) => api.delete(`/tokens/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
  return (
    <section className="part">
      <p className="muted">{t('settings.tokensHint')}</p>
      {data?.items.length === 0 && <p className="muted">{t('settings.noTokens')}</p>}
      {data?.items.map((token) => (
        <div key={token.id} className="part-row">
          <div>
            <strong>{token.name}</strong>
            <div className="muted small">
              {token.scopes.map((scope) => t(`right.${scope}`)).join(', ')} ·{' '}
              {token.lastUsedAt ? t('settings.lastUsed', { time: ago(token.lastUsedAt, now) }) : t('settings.never')}
            </div>
          </div>
          {token.revokedAt ? (
            <span className="tag">{t('settings.revoked')}</span>
          ) : (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${t('settings.revoke')}: ${token.name}`}
              onClick={() => revoke.mutate(token.id)}
            >
              {t('settings.revoke')}
            </Button>
          )}
        </div>
      ))}
      <Button size="xs" mt={10} variant="default" onClick={() => setIsMaking(true)}>
        {t('settings.newToken')}
      </Button>
      <Modal
        opened={isMaking}
        onClose={() => setIsMaking(false)}
        title={t('settings.newToken')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <NewToken />
      </Modal>
    </section>
  );
}

function NewToken() {
  const { t } = useWords();
  const { shop } = useStanding();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Permission[]>(['read']);
  const create = useMutation({
    mutationFn: () => api.post<{ token: string }>('/tokens', { name, scopes }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
  if (create.data) return <CopyText hint={t('settings.shownOnce')} text={create.data.token} />;
  return (
    <Form onSend={() => create.mutate()}>
      <TextInput
        data-autofocus
        required
        label={t('settings.tokenName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label={t('settings.scopes')} value={scopes} onChange={(next) => setScopes(next as Permission[])}>
        <div className="scopes">
          {shop.permissions.map((permission) => (
            <Checkbox key={permission} size="xs" value={permission} label={t(`right.${permission}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Failed error={create.error} />
      <div>
        <Button type="submit" loading={create.isPending} disabled={scopes.length === 0}>
          {t('settings.create')}
        </Button>
      </div>
    </Form>
  );
}
