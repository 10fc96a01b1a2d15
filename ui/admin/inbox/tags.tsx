import { useState } from 'react';
import type { Conversation } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { useActions } from './use-talk.ts';

/** The conversation's tags; Enter adds what was typed. */
export function Tags({ conversation }: { conversation: Conversation }) {
  const { t } = useWords();
  const { may } = useStanding();
  const { put, error } = useActions(conversation.id);
  const [typed, setTyped] = useState('');
  const { tags } = conversation;
  const set = (next: string[]) => put('tags', { tags: next });
  return (
    <section>
      <h2>{t('tags.title')}</h2>
      <div className="tags">
        {tags.map((tag) => (
          <span key={tag} className="tag tag-own">
            {tag}
            {may('converse') && (
              <button
                type="button"
                className="tag-remove"
                aria-label={t('tags.remove', { tag })}
                onClick={() => set(tags.filter((one) => one !== tag))}
              >
                ×
              </button>
            )}
          </span>
        ))}
        {may('converse') && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (!typed.trim()) return;
              set([...new Set([...tags, typed.trim()])]);
              setTyped('');
            }}
          >
            <input
              className="select tag-field"
              aria-label={t('tags.add')}
              placeholder={t('tags.add')}
              maxLength={50}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </form>
        )}
      </div>
      {error && (
        <div className="failed" role="alert">
          {error.message}
        </div>
      )}
    </section>
  );
}
