import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.tsx';

/** A text that is to be copied: a secret that is shown this once, a line for a page. */
export function CopyText({ hint, text }: { hint: string; text: string }) {
  const { t } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="stack">
      <TextInput
        readOnly
        label={hint}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        styles={{ input: { fontFamily: 'ui-monospace, monospace' } }}
      />
      <div>
        <Button variant="default" onClick={() => navigator.clipboard?.writeText(text).then(() => setIsCopied(true))}>
          {isCopied ? t('settings.copied') : t('settings.copy')}
        </Button>
      </div>
    </div>
  );
}
