import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.tsx';
import { getAt, type Path } from './document.ts';
import type { Editing } from './setting-field.tsx';

/** Days with their times, line by line, as shop.yaml has them. */
export function HoursEditor({ path, editing }: { path: Path; editing: Editing }) {
  const { t } = useWords();
  const [rows, setRows] = useState(() =>
    Object.entries((getAt(editing.document, path) ?? {}) as Record<string, string>),
  );
  const change = (next: [string, string][]) => {
    setRows(next);
    editing.set(path, Object.fromEntries(next.filter(([days]) => days.trim() !== '')));
  };
  const replace = (at: number, row: [string, string]) => change(rows.with(at, row));
  return (
    <>
      {rows.length === 0 && <p className="muted">{t('empty.hours')}</p>}
      {rows.map(([days, times], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its place while it is written
        <div key={`${rows.length} ${at}`} className="entry-fields entry-line">
          <TextInput
            label={t('field.days')}
            description={at === 0 ? t('field.daysHint') : undefined}
            disabled={editing.readOnly}
            error={editing.errorAt([...path, days])}
            value={days}
            onChange={(event) => replace(at, [event.currentTarget.value, times])}
          />
          <TextInput
            label={t('field.times')}
            description={at === 0 ? t('field.timesHint') : undefined}
            disabled={editing.readOnly}
            value={times}
            onChange={(event) => replace(at, [days, event.currentTarget.value])}
          />
          {!editing.readOnly && (
            <button type="button" className="link small" onClick={() => change(rows.toSpliced(at, 1))}>
              {t('faq.remove')}
            </button>
          )}
        </div>
      ))}
      {!editing.readOnly && (
        <div>
          <Button size="xs" variant="default" onClick={() => change([...rows, ['', '']])}>
            {t('settings.add')}
          </Button>
        </div>
      )}
    </>
  );
}
