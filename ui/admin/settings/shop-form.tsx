import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../api/client.ts';
import type { Shop } from '../api/types.ts';
import { paymentWords } from '../selling/payment-words.ts';
import { Failed, Loading } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { getAt, setAt } from './document.ts';
import * as all from './fields.ts';
import { Greetings } from './greetings.tsx';
import { HoursEditor } from './hours-editor.tsx';
import { ListEditor } from './list-editor.tsx';
import { type Editing, SettingField } from './setting-field.tsx';

const paymentWays = ['cod', 'bank_transfer', 'test_card'];

/** The parts of the shop's document; they are saved by themselves, each on the whole document as it was read. */
const parts: Record<string, (editing: Editing) => ReactNode> = {
  shop: (editing) => (
    <>
      <Fields fields={all.shopFields} editing={editing} />
      <Greetings editing={editing} />
    </>
  ),
  hours: (editing) => (
    <>
      <HoursEditor path={['hours']} editing={editing} />
      <Fields fields={all.hoursFields} editing={editing} />
    </>
  ),
  support: (editing) => <Fields fields={all.supportFields} editing={editing} />,
  public: (editing) => <Fields fields={all.publicFields} editing={editing} />,
  shipping: (editing) => <ListEditor list={all.shippingList} editing={editing} />,
  payments: (editing) => <Payments editing={editing} />,
  promotions: (editing) => <ListEditor list={all.promotionList} editing={editing} />,
  stores: (editing) => <ListEditor list={all.storeList} editing={editing} />,
};

export const shopParts = Object.keys(parts);

export function ShopForm({ part }: { part: string }) {
  const { data: shop } = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  return shop ? <SettingsForm key={`${part} ${shop.settingsVersion}`} part={part} shop={shop} /> : <Loading />;
}

function SettingsForm({ part, shop }: { part: string; shop: Shop }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const [document, setDocument] = useState<unknown>(shop.settings);
  const save = useMutation({
    mutationFn: () =>
      api.put<Shop>('/shop/settings', { settings: document as object, settingsVersion: shop.settingsVersion }),
    onSuccess: (saved) => queries.setQueryData(['shop'], saved),
  });
  const editing: Editing = {
    document,
    set: (path, value) => setDocument((before: unknown) => setAt(before, path, value)),
    errorAt: (path) => errorAt(save.error, ['settings', ...path].join('.')),
    readOnly: !may('settings'),
  };
  return (
    <Form className="stack settings-form" onSend={() => save.mutate()}>
      {editing.readOnly && <p className="muted">{t('settings.readOnly')}</p>}
      {parts[part]?.(editing)}
      <Failed error={save.error} />
      {!editing.readOnly && (
        <div className="order-actions">
          <Button type="submit" loading={save.isPending} disabled={document === shop.settings}>
            {t('settings.save')}
          </Button>
          <Saved version={shop.settingsVersion} />
        </div>
      )}
    </Form>
  );
}

const seen = { version: 0 };

/** Said once, after a version newer than the one the page came with. */
function Saved({ version }: { version: number }) {
  const { t } = useWords();
  const [isNew] = useState(() => seen.version > 0 && version > seen.version);
  seen.version = version;
  return (
    <span role="status" className="muted">
      {isNew && t('settings.saved')}
    </span>
  );
}

function Fields({ fields, editing }: { fields: all.Field[]; editing: Editing }) {
  return (
    <div className="entry-fields">
      {fields.map((field) => (
        <SettingField key={field.words} field={field} editing={editing} />
      ))}
    </div>
  );
}

function Payments({ editing }: { editing: Editing }) {
  const { t } = useWords();
  const found = getAt(editing.document, ['payments']);
  const chosen = Array.isArray(found) ? (found as string[]) : [];
  return (
    <>
      <Checkbox.Group
        label={t('field.ways')}
        error={editing.errorAt(['payments'])}
        value={chosen}
        onChange={(next) => editing.set(['payments'], next)}
      >
        <div className="stack ways">
          {paymentWays.map((id) => (
            <Checkbox key={id} value={id} disabled={editing.readOnly} label={paymentWords(id, t)} />
          ))}
        </div>
      </Checkbox.Group>
      {chosen.includes('bank_transfer') && <Fields fields={all.transferFields} editing={editing} />}
      {chosen.includes('cod') && <Fields fields={all.codFields} editing={editing} />}
    </>
  );
}
