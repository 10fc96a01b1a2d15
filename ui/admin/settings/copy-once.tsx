import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.tsx';

/** A secret that is shown this once. */
export function CopyOnce({ hint, secret }: { hint: string; secret: string }) {
  const { t } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="stack">
      <TextInput
        readOnly
        label={hint}
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
        styles={{ input: { fontFamily: 'ui-monospace, monospace' } }}
      />
      <div>
        <Button variant="default" onClick={() => navigator.clipboard?.writeText(secret).then(() => setIsCopied(true))}>
          {isCopied ? t('settings.copied') : t('settings.copy')}
        </Button>
      </div>
    </div>
  );
}
