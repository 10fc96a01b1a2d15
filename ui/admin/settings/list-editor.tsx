import { Button } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { getAt } from './document.ts';
import type { List } from './fields.ts';
import { type Editing, SettingField } from './setting-field.tsx';

/** Settings of which a shop has several: ways of delivery, promotions, stores. */
export function ListEditor({ list, editing }: { list: List; editing: Editing }) {
  const { t } = useWords();
  const found = getAt(editing.document, list.path);
  const items: unknown[] = Array.isArray(found) ? found : [];
  const remove = (at: number) => editing.set(list.path, items.toSpliced(at, 1));
  return (
    <>
      {items.length === 0 && <p className="muted">{t(list.empty)}</p>}
      {items.map((_item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry of the document is what stands at its place
        <fieldset key={`${items.length} ${at}`} className="entry">
          <div className="entry-fields">
            {list.fields.map((field) => (
              <SettingField key={field.path.join('.')} field={field} at={[...list.path, at]} editing={editing} />
            ))}
          </div>
          {!editing.readOnly && (
            <button type="button" className="link small" onClick={() => remove(at)}>
              {t('faq.remove')}
            </button>
          )}
        </fieldset>
      ))}
      {!editing.readOnly && (
        <div>
          <Button size="xs" variant="default" onClick={() => editing.set(list.path, [...items, list.blank])}>
            {t('settings.add')}
          </Button>
        </div>
      )}
    </>
  );
}
