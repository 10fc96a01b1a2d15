import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { putDraft } from './drafts.ts';
import { useColleagues } from './mention-picks.tsx';

/** Who was led here to whisper finds the note begun, with the name of who is called. */
export function useWhisper(conversationId: string | undefined, onBegin: () => void): void {
  const { whisper } = useSearch({ strict: false });
  const name = useColleagues().find(({ userId }) => userId === whisper)?.name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once for the place one was led to, not at each turn of the page
  useEffect(() => {
    if (!conversationId || !name) return;
    putDraft(`note ${conversationId}`, `@${name} `);
    onBegin();
  }, [conversationId, name]);
}
