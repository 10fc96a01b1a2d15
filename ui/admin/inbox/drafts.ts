import { useEffect, useState } from 'react';

const drafts = new Map<string, string>();
const listeners = new Set<(key: string) => void>();

export function putDraft(key: string, text: string): void {
  drafts.set(key, text);
  for (const listener of listeners) listener(key);
}

/** What stands in a field, kept while the page is open. */
export function useDraft(key: string): string {
  const [text, setText] = useState('');
  useEffect(() => {
    const read = () => setText(drafts.get(key) ?? '');
    const listener = (changed: string) => changed === key && read();
    read();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [key]);
  return text;
}
