import type { StoryEntry } from '../api/types.ts';
import { isKey, useWords } from '../words/words.tsx';

/** What happened between the messages, in a line: cart, order, who took the talk. Events that say nothing to people are left out. */
export function Happened({ entry }: { entry: StoryEntry }) {
  const { t, time } = useWords();
  const key = `event.${entry.type === 'conversation.assigned' && !entry.staff ? 'conversation.unassigned' : entry.type}`;
  if (!isKey(key)) return null;
  const { number, status, to, score, comment } = entry.content;
  const state = [status, to].find((value) => typeof value === 'string');
  const stateKey = `order.${state}`;
  const said = typeof comment === 'string' && comment ? `“${comment}”` : undefined;
  const detail = [number, state && isKey(stateKey) ? t(stateKey) : undefined, said].filter(Boolean).join(' · ');
  return (
    <div className="happened">
      {t(key, { name: entry.staff?.name ?? '', score: String(score ?? '') })}
      {detail && ` · ${detail}`} · <span className="number">{time(entry.at)}</span>
    </div>
  );
}
