import { useRef } from 'react';
import { ClipIcon } from '../icons.tsx';
import { useWords } from '../words/words.tsx';

/** What the shop may send: pictures, documents, sounds, videos. The server looks at the bytes, this only helps to choose. */
const fileKinds =
  'image/jpeg,image/png,image/webp,image/gif,application/pdf,audio/*,video/mp4,video/quicktime,video/webm';

/** Chooses a file of this device; it goes out at once, with what stands in the field as its words. */
export function FileButton({ onFile }: { onFile(file: File): void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={fileKinds}
        aria-label={t('file.send')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={t('file.send')}
        title={t('file.send')}
        onClick={() => input.current?.click()}
      >
        <ClipIcon />
      </button>
    </>
  );
}
