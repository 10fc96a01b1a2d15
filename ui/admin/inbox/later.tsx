import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Scheduled } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { useWords } from '../words/words.tsx';
import { localTime } from './local-time.ts';

type Props = { conversationId: string; text: string; onLaid(): void };

/** What will be said later: when, and what is laid already. */
export default function Later({ conversationId, text, onLaid }: Props) {
  const { t, day, time } = useWords();
  const queries = useQueryClient();
  const [at, setAt] = useState(() => localTime(Date.now() + 3_600_000));
  const place = `/conversations/${conversationId}/scheduled`;
  const key = ['scheduled', conversationId];
  const { data } = useQuery({ queryKey: key, queryFn: () => api.get<{ items: Scheduled[] }>(place) });
  const again = () => queries.invalidateQueries({ queryKey: key });
  const lay = useMutation({
    mutationFn: () => api.post(place, { text, sendAt: new Date(at).toISOString() }),
    onSuccess: () => {
      onLaid();
      again();
    },
  });
  const takeBack = useMutation({ mutationFn: (id: string) => api.delete(`/scheduled/${id}`), onSuccess: again });
  return (
    <div className="later">
      {data?.items.map((one) => (
        <div key={one.id} className="later-row">
          <span className="number">
            {day(one.sendAt)} {time(one.sendAt)}
          </span>
          <span className="row-words">{one.text}</span>
          <button type="button" className="link small" onClick={() => takeBack.mutate(one.id)}>
            {t('later.takeBack')}
          </button>
        </div>
      ))}
      <div className="later-row">
        <label>
          {t('later.at')}{' '}
          <input
            className="select"
            type="datetime-local"
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
          />
        </label>
        <Button
          size="xs"
          variant="default"
          disabled={!text || !at}
          loading={lay.isPending}
          onClick={() => lay.mutate()}
        >
          {t('later.lay')}
        </Button>
      </div>
      {!text && <div className="muted small">{t('later.hint')}</div>}
      <Failed error={lay.error} />
    </div>
  );
}
