import '@mantine/core/styles/Checkbox.css';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { PushKind, PushList } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { useWords } from '../words/words.tsx';
import { deviceOf } from './device.ts';
import { pushState, switchPushOff, switchPushOn } from './push.ts';

const kinds: PushKind[] = ['waiting', 'assigned', 'mention'];

/** Of what one is told while no page is open: asked for here, and nowhere else by itself. */
export function Notifications() {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<PushKind[] | null>(null);
  const list = useQuery({ queryKey: ['push'], queryFn: () => api.get<PushList>('/push') });
  const state = useQuery({ queryKey: ['push-state'], queryFn: pushState });
  const mine = list.data?.items.find(({ agent }) => agent === navigator.userAgent.slice(0, 300));
  const wants = chosen ?? mine?.wants ?? kinds;
  const refresh = () => {
    for (const key of ['push', 'push-state']) queries.invalidateQueries({ queryKey: [key] });
  };
  const on = useMutation({
    mutationFn: () => switchPushOn({ publicKey: list.data?.publicKey ?? '', wants, language }),
    onSettled: refresh,
  });
  const off = useMutation({
    mutationFn: ({ id, isThis }: { id: string; isThis: boolean }) => switchPushOff(id, isThis),
    onSettled: refresh,
  });
  const isOn = state.data === 'on';
  return (
    <section className="part">
      <h2>{t('push.title')}</h2>
      <p className="muted">{t('push.hint')}</p>
      {state.data === 'unsupported' && <p className="muted">{t('push.unsupported')}</p>}
      {state.data === 'denied' && <p className="failed">{t('push.denied')}</p>}
      {(state.data === 'off' || isOn) && (
        <div className="stack">
          <Checkbox.Group label={t('push.wants')} value={wants} onChange={(next) => setChosen(next as PushKind[])}>
            <div className="stack push-kinds">
              {kinds.map((kind) => (
                <Checkbox key={kind} size="xs" value={kind} label={t(`push.${kind}`)} />
              ))}
            </div>
          </Checkbox.Group>
          <div>
            {(!isOn || chosen) && (
              <Button size="xs" loading={on.isPending} disabled={!list.data} onClick={() => on.mutate()}>
                {t(isOn ? 'settings.save' : 'push.on')}
              </Button>
            )}
          </div>
        </div>
      )}
      <Failed error={on.error ?? off.error} />
      {list.data?.items.map(({ id, agent, wants: told }) => (
        <div key={id} className="part-row">
          <div className="grow">
            <strong>{deviceOf(agent) ?? t('sessions.unknown')}</strong>{' '}
            {id === mine?.id && isOn && <span className="tag tag-good">{t('sessions.this')}</span>}
            <div className="muted small">{told.map((kind) => t(`push.${kind}`)).join(', ')}</div>
          </div>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => off.mutate({ id, isThis: id === mine?.id && isOn })}
          >
            {t('factor.end')}
          </Button>
        </div>
      ))}
    </section>
  );
}
