import { Textarea } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { getAt } from './document.ts';
import type { Editing } from './setting-field.tsx';

/** What the bot says first, in each of the shop's languages. */
export function Greetings({ editing }: { editing: Editing }) {
  const { t, language } = useWords();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const found = getAt(editing.document, ['languages']);
  return (
    <>
      {(Array.isArray(found) ? (found as string[]) : []).map((one) => (
        <Textarea
          key={one}
          autosize
          minRows={2}
          label={t('field.greeting', { language: names.of(one) ?? one })}
          disabled={editing.readOnly}
          error={editing.errorAt(['greeting', one])}
          value={String(getAt(editing.document, ['greeting', one]) ?? '')}
          onChange={(event) => editing.set(['greeting', one], event.currentTarget.value || undefined)}
        />
      ))}
    </>
  );
}
