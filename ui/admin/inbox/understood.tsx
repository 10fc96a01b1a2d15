import { lazy, Suspense, useState } from 'react';
import type { StoryEntry } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useMeaning, useWords } from '../words/words.tsx';

const Correction = lazy(() => import('./correction.tsx'));

/** What the bot read in a message; who answers here can say what it meant instead. */
export function Understood({ entry, names }: { entry: StoryEntry; names: string[] }) {
  const { t } = useWords();
  const { may } = useStanding();
  const meaning = useMeaning();
  const [isOpen, setIsOpen] = useState(false);
  const read = `${t('talk.understood')}: ${[...new Set(names)].map(meaning).join(', ')}`;
  const words = entry.meant ? `${read} · ${t('learn.meant')}: ${meaning(entry.meant)}` : read;
  if (!may('converse') || !entry.content.text) return <span className="understood">{words}</span>;
  return (
    <>
      <button
        type="button"
        className="understood understood-do"
        title={t('talk.understoodHint')}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen && (
        <Suspense>
          <Correction entry={entry} />
        </Suspense>
      )}
    </>
  );
}
