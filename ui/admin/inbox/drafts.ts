import { useEffect, useState } from 'react';

/** Kept by the window, so that a page that is loaded anew has them again. */
const storageKey = 'warung.drafts';
const drafts = new Map<string, string>(readKept());
const listeners = new Set<(key: string) => void>();

export function putDraft(key: string, text: string): void {
  if (text) drafts.set(key, text);
  else drafts.delete(key);
  sessionStorage.setItem(storageKey, JSON.stringify([...drafts]));
  for (const listener of listeners) listener(key);
}

/** What stands in a field. */
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

/** Whoever signs out leaves nothing for who comes next. */
export function forgetDrafts(): void {
  drafts.clear();
  sessionStorage.removeItem(storageKey);
}

function readKept(): [string, string][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(kept: unknown): kept is [string, string] {
  return Array.isArray(kept) && kept.length === 2 && kept.every((part) => typeof part === 'string');
}
