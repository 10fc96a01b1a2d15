import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Channel, Connection } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';
import { ChannelCheck } from './channel-check.tsx';
import { ChannelField } from './channel-field.tsx';
import { CopyText } from './copy-text.tsx';

type Made = Connection & { token?: string | null };
type Props = { channel: Channel; connection: Connection | null; onMade(connection: Made): void };

/** The settings of one connection, made of the channel's own schema and its steps in the language of the page. */
export function ChannelForm({ channel, connection, onMade }: Props) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(connection?.name ?? channel.label);
  const [enabled, setEnabled] = useState(connection?.enabled ?? true);
  const [settings, setSettings] = useState<Record<string, unknown>>(connection?.settings ?? {});
  const words = channel.setup?.[language] ?? channel.setup?.en;
  const fields = Object.entries(channel.settings.properties ?? {});
  const save = useMutation({
    mutationFn: () =>
      connection
        ? api.patch<Made>(`/connections/${connection.id}`, { name, enabled, settings })
        : api.post<Made>('/connections', { channel: channel.id, name, settings }),
    onSuccess: (made) => {
      queries.invalidateQueries({ queryKey: ['connections'] });
      onMade(made);
    },
  });
  const paths = fields.map(([field]) => `settings.${field}`);
  const token = (connection as Made | null)?.token;
  return (
    <Form onSend={() => save.mutate()}>
      {words && (
        <details open={connection === null}>
          <summary>{t('channels.steps')}</summary>
          <ol className="steps">
            {words.steps.map((step) => (
              <li key={step}>{step.replace('{hookUrl}', connection?.hookUrl ?? t('channels.addressLater'))}</li>
            ))}
          </ol>
        </details>
      )}
      {connection?.enabled && connection.trouble && (
        <div className="failed">
          {t('channels.trouble')} {connection.trouble}
        </div>
      )}
      {connection?.hookUrl && <CopyText hint={t('channels.address')} text={connection.hookUrl} />}
      {token && <CopyText hint={t('settings.shownOnce')} text={token} />}
      <TextInput
        required
        label={t('field.name')}
        error={errorAt(save.error, 'name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {fields.map(([field, schema]) => (
        <ChannelField
          key={field}
          name={field}
          schema={schema}
          words={words?.fields[field]}
          isRequired={channel.settings.required?.includes(field) ?? false}
          isKept={connection !== null}
          error={errorAt(save.error, `settings.${field}`)}
          value={settings[field]}
          onChange={(value) => setSettings({ ...settings, [field]: value })}
        />
      ))}
      {connection && (
        <Checkbox
          label={t('channels.on')}
          checked={enabled}
          onChange={(event) => setEnabled(event.currentTarget.checked)}
        />
      )}
      <Failed error={save.error} fields={['name', ...paths]} />
      <div className="order-actions">
        <Button type="submit" loading={save.isPending}>
          {connection ? t('settings.save') : t('channels.add')}
        </Button>
        {connection && channel.isPlatform && <ChannelCheck id={connection.id} />}
      </div>
    </Form>
  );
}
