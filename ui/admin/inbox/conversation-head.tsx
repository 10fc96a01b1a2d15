import { ActionIcon, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Conversation } from '../api/types.ts';
import { BackIcon, MoreIcon, PersonIcon } from '../icons.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { useChannelLabel } from './channel-label.ts';
import { StatusTag } from './status-tag.tsx';
import type { useActions } from './use-talk.ts';
import { WaitClock } from './wait-clock.tsx';

type Props = {
  conversation: Conversation;
  actions: ReturnType<typeof useActions>;
  onShowCustomer(): void;
};

/** Who it is, how long they wait, and what can be done with the conversation. */
export function ConversationHead({ conversation, actions, onShowCustomer }: Props) {
  const { t, day, time } = useWords();
  const labelOf = useChannelLabel();
  const { customer, channel, snoozedUntil, promisedAt, team } = conversation;
  return (
    <div className="talk-head">
      <ActionIcon
        component={Link}
        to="/"
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('talk.back')}
        className="only-narrow back"
      >
        <BackIcon />
      </ActionIcon>
      <div className="talk-who">
        <h1>{customer.name ?? t('list.anonymous')}</h1>
        <div className="row-foot">
          <StatusTag conversation={conversation} />
          <WaitClock conversation={conversation} />
          {snoozedUntil && <span>{t('pause.until', { time: `${day(snoozedUntil)} ${time(snoozedUntil)}` })}</span>}
          {promisedAt && <span>{t('talk.promised', { time: time(promisedAt) })}</span>}
          {team && <span>{team.name}</span>}
          <span className="row-channel">{labelOf(channel)}</span>
        </div>
      </div>
      <Buttons conversation={conversation} actions={actions} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('talk.customer')}
        className="only-narrow"
        onClick={onShowCustomer}
      >
        <PersonIcon />
      </ActionIcon>
    </div>
  );
}

function Buttons({ conversation, actions }: Omit<Props, 'onShowCustomer'>) {
  const { t } = useWords();
  const { user, may } = useStanding();
  if (!may('converse')) return null;
  const { status, assignee } = conversation;
  const isMine = status === 'human' && assignee?.id === user.id;
  const isTheirs = status === 'human' && assignee !== null && !isMine;
  const button = (name: string, words: string, variant = 'default', className?: string) => (
    <Button
      size="xs"
      variant={variant}
      className={className}
      loading={actions.isActing}
      onClick={() => actions.act(name)}
    >
      {words}
    </Button>
  );
  return (
    <>
      {isTheirs && button('take', t('talk.takeFrom', { name: assignee?.name ?? '' }))}
      {!isMine && !isTheirs && button('take-over', t('talk.takeOver'), 'filled')}
      {isMine && button('hand-back', t('talk.handBack'))}
      {status !== 'closed' && button('close', t('talk.close'), 'subtle', 'narrow-hide')}
      <More conversation={conversation} actions={actions} />
    </>
  );
}

const ConversationMenu = lazy(() => import('./conversation-menu.tsx'));

function More({ conversation, actions }: Omit<Props, 'onShowCustomer'>) {
  const { t } = useWords();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('talk.more')} onClick={() => setIsWanted(true)}>
      <MoreIcon />
    </ActionIcon>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <ConversationMenu conversation={conversation} actions={actions} />
    </Suspense>
  );
}
