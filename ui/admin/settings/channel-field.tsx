import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/PasswordInput.css';
import { Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import type { JsonSchema } from '../api/types.ts';
import { useWords } from '../words/words.tsx';

type Props = {
  name: string;
  schema: JsonSchema;
  words: { label: string; help?: string } | undefined;
  isRequired: boolean;
  /** Whether the connection stands already: a secret that is left empty stays as it was. */
  isKept: boolean;
  error: string | undefined;
  value: unknown;
  onChange(value: unknown): void;
};

/** One setting of a channel, as its JSON Schema describes it. */
export function ChannelField({ name, schema, words, isRequired, isKept, error, value, onChange }: Props) {
  const { t } = useWords();
  const isSecret = schema.secret === true;
  const common = {
    label: words?.label ?? name.replaceAll('_', ' '),
    description: isSecret && isKept ? t('channels.secretKept') : words?.help,
    error,
    required: isRequired && !(isSecret && isKept),
  };
  if (schema.type === 'boolean') {
    return (
      <Checkbox
        label={common.label}
        description={common.description}
        checked={(value ?? schema.default) === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  if (schema.enum) {
    return (
      <NativeSelect
        {...common}
        data={schema.enum}
        value={String(value ?? schema.default ?? '')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (schema.type === 'array') {
    return (
      <TextInput
        {...common}
        defaultValue={Array.isArray(value) ? value.join(', ') : ''}
        onBlur={(event) =>
          onChange(
            event.currentTarget.value
              .split(',')
              .map((item) => item.trim())
              .filter(Boolean),
          )
        }
      />
    );
  }
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const change = (typed: string) => onChange(typed === '' ? undefined : isNumber ? Number(typed) : typed);
  const Input = isSecret ? PasswordInput : TextInput;
  return (
    <Input
      {...common}
      type={isNumber ? 'number' : undefined}
      autoComplete="off"
      placeholder={schema.default === undefined ? undefined : String(schema.default)}
      value={String(value ?? '')}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
