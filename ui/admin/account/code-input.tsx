import { TextInput } from '@mantine/core';

type CodeProps = { label: string; value: string; onChange(value: string): void };

/** For the figures of an app or a recovery code; phones offer what has just come in. */
export function CodeInput({ label, value, onChange }: CodeProps) {
  return (
    <TextInput
      required
      autoFocus
      label={label}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
