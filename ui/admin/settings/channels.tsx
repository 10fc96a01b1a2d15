import { Button, Modal, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Channel, Connection } from '../api/types.ts';
import { Drawing } from '../icons.tsx';
import { Loading } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { ChannelForm } from './channel-form.tsx';
import { CopyText } from './copy-text.tsx';

type Opened = { channel: Channel; connection: Connection | null };

/** Where customers write: each connection with its settings; new ones are made of what the channel says of itself. */
export function Channels() {
  const { t } = useWords();
  const { may } = useStanding();
  const [opened, setOpened] = useState<Opened | null>(null);
  const known = useQuery({ queryKey: ['channels'], queryFn: () => api.get<{ items: Channel[] }>('/channels') });
  const made = useQuery({
    queryKey: ['connections'],
    queryFn: () => api.get<{ items: Connection[] }>('/connections'),
  });
  const channels = known.data?.items ?? [];
  if (!known.data || !made.data) return <Loading />;
  const open = (id: string, connection: Connection | null) => {
    const channel = channels.find((one) => one.id === id);
    if (channel) setOpened({ channel, connection });
  };
  return (
    <>
      <p className="muted">{t('channels.hint')}</p>
      <div>
        {made.data.items.map((connection) => (
          <ConnectionRow
            key={connection.id}
            connection={connection}
            channel={channels.find(({ id }) => id === connection.channel)}
            onOpen={may('access') ? () => open(connection.channel, connection) : null}
          />
        ))}
      </div>
      {may('access') && (
        <NativeSelect
          mt={12}
          w={260}
          label={t('channels.add')}
          value=""
          data={[{ value: '', label: '' }, ...channels.map(({ id, label }) => ({ value: id, label }))]}
          onChange={(event) => open(event.currentTarget.value, null)}
        />
      )}
      <ScriptTag />
      <Modal
        size="lg"
        opened={opened !== null}
        onClose={() => setOpened(null)}
        title={opened?.connection?.name ?? opened?.channel.label}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {opened && <ChannelForm {...opened} onMade={(connection) => setOpened({ ...opened, connection })} />}
      </Modal>
    </>
  );
}

type Row = { connection: Connection; channel: Channel | undefined; onOpen: (() => void) | null };

function ConnectionRow({ connection: { name, enabled, trouble }, channel, onOpen }: Row) {
  const { t } = useWords();
  return (
    <div className="part-row">
      <Drawing>
        <path d={channel?.icon} />
      </Drawing>
      <div className="grow">
        <strong>{name}</strong> {channel?.label !== name && <span className="muted small">{channel?.label}</span>}
      </div>
      <span className={enabled ? (trouble ? 'tag tag-bad' : 'tag tag-good') : 'tag'}>
        {enabled ? t(trouble ? 'channels.unheard' : 'settings.on') : t('settings.off')}
      </span>
      {onOpen && (
        <Button size="compact-xs" variant="default" onClick={onOpen}>
          {t('channels.setUp')}
        </Button>
      )}
    </div>
  );
}

function ScriptTag() {
  const { t } = useWords();
  const { shop } = useStanding();
  const tag = `<script src="${location.origin}/widget.js" data-shop="${shop.slug}" async></script>`;
  return (
    <section className="part">
      <h2>{t('settings.widget')}</h2>
      <CopyText hint={t('settings.widgetHint')} text={tag} />
    </section>
  );
}
