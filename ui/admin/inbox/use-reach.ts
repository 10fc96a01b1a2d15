import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Conversation, Reach } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { useChannels } from './channel-label.ts';
import { unsentWords } from './unsent-words.ts';
import { useNow } from './use-now.ts';

const everyMs = 60_000;
/** From so long before the end on, it is said. */
const nearMs = 6 * 3_600_000;

/** What stands in the way of answering on the conversation's channel, in words, before anything is sent; `isClosed`: it cannot be. */
export function useReach({ id, channel }: Conversation, text: string): { words: string; isClosed: boolean } {
  const { t, time } = useWords();
  const now = useNow(everyMs);
  const isPlatform = useChannels().some((one) => one.id === channel && one.isPlatform);
  const { data: reach } = useQuery({
    queryKey: ['reach', id],
    queryFn: () => api.get<Reach>(`/conversations/${id}/reach`),
    enabled: isPlatform,
    refetchInterval: everyMs,
  });
  if (reach?.kind === 'closed') return { words: unsentWords(t, reach.why), isClosed: true };
  if (reach?.kind === 'template') return { words: t('reach.template'), isClosed: false };
  if (reach?.kind !== 'open') return { words: '', isClosed: false };
  const { until, text: one } = reach;
  const isNear = until !== null && Date.parse(until) - now < nearMs;
  const words = [
    isNear && t('reach.until', { time: time(until) }),
    lengthIn(text, one.unit) > one.max && t('reach.parts'),
  ];
  return { words: words.filter(Boolean).join(' '), isClosed: false };
}

/** As the platform counts it; segments of a text message are taken for the shortest they can be. */
function lengthIn(text: string, unit: 'characters' | 'utf16' | 'utf8' | 'gsm'): number {
  if (unit === 'utf16') return text.length;
  if (unit === 'utf8') return new TextEncoder().encode(text).length;
  return unit === 'gsm' ? Math.ceil(text.length / 153) : [...text].length;
}
