import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { api } from '../api/client.ts';
import type { DeskMember } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { Picks } from './picks.tsx';

type Props = { text: string; fieldRef: RefObject<HTMLTextAreaElement | null>; onPick(text: string): void };

/** What stands after the last "@", null when nobody is being mentioned. */
export function mentionBegun(text: string): string | null {
  return /(?:^|\s)@([^\s@]*)$/u.exec(text)?.[1] ?? null;
}

export function useColleagues() {
  return useQuery({ queryKey: ['desk'], queryFn: () => api.get<{ items: DeskMember[] }>('/desk') }).data?.items ?? [];
}

/** Who of the colleagues is called to look. */
export function MentionPicks({ text, fieldRef, onPick }: Props) {
  const { t } = useWords();
  const begun = mentionBegun(text) ?? '';
  const picks = useColleagues()
    .filter(({ name }) => name.toLowerCase().startsWith(begun.toLowerCase()))
    .map(({ userId, name, presence }) => ({ id: userId, label: `@${name}`, detail: t(`presence.${presence}`) }));
  if (picks.length === 0) return null;
  const take = (label: string) => onPick(`${text.slice(0, text.length - begun.length - 1)}${label} `);
  return <Picks label={t('note.mention')} picks={picks} fieldRef={fieldRef} onPick={({ label }) => take(label)} />;
}
