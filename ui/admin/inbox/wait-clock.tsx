import type { Conversation } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { useNow } from './use-now.ts';

/** How long somebody has waited for a person: amber at half of the time that was promised, red when it is nearly over. */
export function WaitClock({ conversation }: { conversation: Conversation }) {
  const { waitingSince, dueAt } = conversation;
  const { t, ago } = useWords();
  const now = useNow(1_000);
  const since = waitingSince ?? dueAt;
  if (!since) return null;
  const urgency = urgencyOf(conversation, now);
  const ms = Math.max(0, now - Date.parse(since));
  const text = ms < 3_600_000 ? elapsed(ms) : ago(since, now);
  if (!waitingSince && urgency < 2) return null;
  return (
    <span className={`clock clock-${urgency}`} title={t('waited', { time: text })}>
      <span className="visually-hidden">{t('waited', { time: '' })}</span>
      <span className="number">{text}</span>
    </span>
  );
}

/** 0 calm, 1 half of the time is over, 2 nearly all or more: by the marks the ladder has passed, or by the clock at hand. */
export function urgencyOf(
  { waitingSince, dueAt, rung }: Pick<Conversation, 'waitingSince' | 'dueAt' | 'rung'>,
  now: number,
): 0 | 1 | 2 {
  if (!dueAt) return 0;
  const [from, until] = [Date.parse(waitingSince ?? dueAt), Date.parse(dueAt)];
  const part = until > from ? (now - from) / (until - from) : Number(now >= until);
  if (rung >= 2 || part >= 5 / 6) return 2;
  return rung >= 1 || part >= 1 / 2 ? 1 : 0;
}

/** "0:42", "12:05": of a length in milliseconds. */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
