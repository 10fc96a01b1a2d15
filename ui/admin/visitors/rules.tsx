import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WidgetSettings } from '../../../src/channels/web/protocol.ts';
import { api } from '../api/client.ts';
import type { Connection, Shop } from '../api/types.ts';
import { setAt } from '../settings/document.ts';
import type { Field, List } from '../settings/fields.ts';
import { ListEditor } from '../settings/list-editor.tsx';
import { type Editing, SettingField } from '../settings/setting-field.tsx';
import { Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

const limitFields: Field[] = [
  { path: ['prompt_limits', 'per_session'], words: 'rules.perSession', kind: 'number', required: true },
  { path: ['prompt_limits', 'per_week'], words: 'rules.perWeek', kind: 'number', required: true },
  { path: ['prompt_limits', 'rest_hours'], words: 'rules.restHours', kind: 'number', required: true },
  { path: ['show_visitors'], words: 'rules.showVisitors', kind: 'switch' },
];

/** When the chat speaks first by itself: rules of the web chat's connection, with how often at most. */
export function Rules() {
  const { t } = useWords();
  const { shop: standing } = useStanding();
  const { data: shop } = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  const { data: list } = useQuery({
    queryKey: ['connections'],
    queryFn: () => api.get<{ items: Connection[] }>('/connections'),
  });
  const { data: now } = useQuery({
    queryKey: ['widget', standing.slug],
    queryFn: () => api.get<WidgetSettings>(`/channels/web/${standing.slug}/settings`),
  });
  const connection = list?.items.find(({ channel }) => channel === 'web');
  return (
    <section className="part">
      <h2>{t('rules.title')}</h2>
      <p className="muted">{t('rules.lead')}</p>
      {connection && now && shop && (
        <SettingsForm
          connection={connection}
          now={now}
          languages={(shop.settings as { languages: string[] }).languages}
        />
      )}
    </section>
  );
}

/** One rule as it is asked for; its words by the shop's languages. */
function listOf(languages: string[]): List {
  return {
    path: ['prompts'],
    empty: 'rules.none',
    blank: { on: 'any', after: 30, text: Object.fromEntries(languages.map((language) => [language, ''])) },
    fields: [
      {
        path: ['on'],
        words: 'rules.on',
        kind: 'select',
        options: [
          ['any', 'rules.on.any'],
          ['landing', 'rules.on.landing'],
          ['product', 'rules.on.product'],
          ['cart', 'rules.on.cart'],
        ],
      },
      { path: ['after'], words: 'rules.after', kind: 'number', required: true },
      { path: ['page'], words: 'rules.page' },
      { path: ['cart_from'], words: 'rules.cartFrom', kind: 'amount' },
      {
        path: ['returning'],
        words: 'rules.who',
        kind: 'choice',
        options: [
          ['', 'rules.who.all'],
          ['true', 'rules.who.returning'],
          ['false', 'rules.who.new'],
        ],
      },
      ...languages.map(
        (language): Field => ({
          path: ['text', language],
          words: 'rules.words',
          suffix: language,
          kind: 'area',
          required: true,
        }),
      ),
    ],
  };
}

function SettingsForm({
  connection,
  now,
  languages,
}: {
  connection: Connection;
  now: WidgetSettings;
  languages: string[];
}) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const before = {
    ...connection.settings,
    prompts: now.prompts,
    prompt_limits: now.promptLimits,
    show_visitors: now.presence,
  };
  const [document, setDocument] = useState<unknown>(before);
  const save = useMutation({
    mutationFn: () => api.patch(`/connections/${connection.id}`, { settings: document as object }),
    onSuccess: () => {
      for (const key of ['connections', 'widget']) queries.invalidateQueries({ queryKey: [key] });
    },
  });
  const editing: Editing = {
    document,
    set: (path, value) => setDocument((old: unknown) => setAt(old, path, value)),
    errorAt: (path) => errorAt(save.error, ['settings', ...path].join('.')),
    readOnly: !may('access'),
  };
  return (
    <Form className="stack settings-form" onSend={() => save.mutate()}>
      <ListEditor list={listOf(languages)} editing={editing} />
      <div className="entry-fields">
        {limitFields.map((field) => (
          <SettingField key={field.words} field={field} editing={editing} />
        ))}
      </div>
      <Failed error={save.error} />
      {!editing.readOnly && (
        <div className="order-actions">
          <Button type="submit" loading={save.isPending}>
            {t('settings.save')}
          </Button>
          <span role="status" className="muted">
            {save.isSuccess && t('settings.saved')}
          </span>
        </div>
      )}
    </Form>
  );
}
