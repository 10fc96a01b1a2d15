import '@mantine/core/styles/Checkbox.css';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { getAt, type Path } from './document.ts';
import type { Field } from './fields.ts';

export type Editing = {
  document: unknown;
  set(path: Path, value: unknown): void;
  errorAt(path: Path): string | undefined;
  readOnly: boolean;
};

/** One setting, as its kind is asked for. An empty field is no setting. */
export function SettingField({ field, at = [], editing }: { field: Field; at?: Path; editing: Editing }) {
  const { t } = useWords();
  const path = [...at, ...field.path];
  const value = getAt(editing.document, path);
  const common = {
    label: field.suffix ? `${t(field.words)} (${field.suffix})` : t(field.words),
    error: editing.errorAt(path),
    required: field.required ?? false,
    disabled: editing.readOnly,
  };
  const put = (next: unknown) => editing.set(path, next);
  const text = (typed: string) => put(typed === '' && !field.required ? undefined : typed);
  switch (field.kind) {
    case 'switch':
      return (
        <Checkbox
          label={common.label}
          disabled={editing.readOnly}
          checked={value === true}
          onChange={(event) => put(event.currentTarget.checked)}
        />
      );
    case 'select':
      return (
        <NativeSelect
          {...common}
          data={(field.options ?? []).map(([option, words]) => ({ value: option, label: t(words) }))}
          value={String(value ?? '')}
          onChange={(event) => put(event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...common}
          data={(field.options ?? []).map(([option, words]) => ({ value: option, label: t(words) }))}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => put(currentTarget.value === '' ? undefined : currentTarget.value === 'true')}
        />
      );
    case 'area':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          value={String(value ?? '')}
          onChange={(event) => text(event.currentTarget.value)}
        />
      );
    case 'lines':
    case 'commas':
      return <ListField key={path.join('.')} field={field} value={value} common={common} put={put} />;
    case 'number':
    case 'amount':
      return (
        <TextInput
          {...common}
          type="number"
          step={field.kind === 'amount' ? 'any' : 1}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => put(event.currentTarget.value === '' ? undefined : event.currentTarget.valueAsNumber)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          type={field.kind ?? 'text'}
          value={String(value ?? '')}
          onChange={(event) => text(event.currentTarget.value)}
        />
      );
  }
}

type ListProps = {
  field: Field;
  value: unknown;
  common: { label: string; error: string | undefined; disabled: boolean };
  put(next: unknown): void;
};

/** A list as text: kept as it is typed, read as a list. */
function ListField({ field, value, common, put }: ListProps) {
  const isLines = field.kind === 'lines';
  const shown = (Array.isArray(value) ? value : []).join(isLines ? '\n' : ', ');
  const change = (typed: string) => {
    const items = typed.split(isLines ? '\n' : ',').map((item) => item.trim());
    const given = items.filter(Boolean);
    put(given.length === 0 ? (isLines ? [] : undefined) : given);
  };
  const Input = isLines ? Textarea : TextInput;
  return <Input {...common} defaultValue={shown} onBlur={(event) => change(event.currentTarget.value)} />;
}
