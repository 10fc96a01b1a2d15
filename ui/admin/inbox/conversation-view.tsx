import { ActionIcon, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { ApiError } from '../api/client.ts';
import type { Conversation } from '../api/types.ts';
import { BackIcon, PersonIcon } from '../icons.tsx';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { useLive } from '../shell/live.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Composer } from './composer.tsx';
import { StatusTag } from './status-tag.tsx';
import { Timeline } from './timeline.tsx';
import { useNow } from './use-now.ts';
import { type useActions, useAnswer, useConversation, useMarkRead, useMessages } from './use-talk.ts';

type Props = {
  id: string;
  actions: ReturnType<typeof useActions>;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onShowCustomer(): void;
};

/** One conversation: who, what was said, and the answer. */
export function ConversationView({ id, actions, inputRef, onShowCustomer }: Props) {
  const { t } = useWords();
  const conversation = useConversation(id);
  const talk = useMessages(id);
  const sending = useAnswer(id);
  const live = useLive();
  useMarkRead(conversation.data, talk.messages.at(-1)?.seq ?? 0);

  if (conversation.isPending || talk.isPending) return <Loading />;
  if (!conversation.data) return <Gone error={conversation.error} />;
  const error = actions.error ?? sending.error;
  return (
    <>
      <Head conversation={conversation.data} actions={actions} onShowCustomer={onShowCustomer} />
      <Timeline
        key={id}
        messages={talk.messages}
        pending={sending.pending}
        hasEarlier={talk.hasEarlier}
        onEarlier={talk.readEarlier}
        onAgain={sending.again}
      />
      <TypingNote id={id} />
      {error && (
        <div className="lost" role="alert">
          {error.message}
        </div>
      )}
      <Answer
        conversation={conversation.data}
        inputRef={inputRef}
        onSend={sending.answer}
        onTyping={() => live.type(id)}
      />
      <span className="visually-hidden">{t('talk.sendHint')}</span>
    </>
  );
}

function Gone({ error }: { error: Error | null }) {
  const { t } = useWords();
  if (error instanceof ApiError && error.status < 500) return <Empty title={t('talk.gone')} />;
  return error ? <Trouble error={error} /> : null;
}

function Head({
  conversation,
  actions,
  onShowCustomer,
}: Pick<Props, 'actions' | 'onShowCustomer'> & { conversation: Conversation }) {
  const { t, ago } = useWords();
  const now = useNow();
  const { customer, channel, waitingSince } = conversation;
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
          {waitingSince && <span>{t('waited', { time: ago(waitingSince, now) })}</span>}
          <span>{channel}</span>
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

function Buttons({ conversation, actions }: { conversation: Conversation; actions: Props['actions'] }) {
  const { t } = useWords();
  const { user, may } = useStanding();
  if (!may('converse')) return null;
  const { status, assignee } = conversation;
  const isMine = status === 'human' && assignee?.id === user.id;
  const isTheirs = status === 'human' && !isMine;
  const button = (name: Parameters<typeof actions.act>[0], words: string, variant = 'default') => (
    <Button size="xs" variant={variant} loading={actions.isActing} onClick={() => actions.act(name)}>
      {words}
    </Button>
  );
  return (
    <>
      {isTheirs && button('take', t('talk.takeFrom', { name: assignee?.name ?? '' }))}
      {!isMine && !isTheirs && button('take-over', t('talk.takeOver'), 'filled')}
      {isMine && button('hand-back', t('talk.handBack'))}
      {status !== 'closed' && <span className="narrow-hide">{button('close', t('talk.close'), 'subtle')}</span>}
    </>
  );
}

function TypingNote({ id }: { id: string }) {
  const { t } = useWords();
  const { typing } = useLive();
  const now = useNow(1_000);
  const isTyping = now - (typing.get(id) ?? 0) < 5_000;
  return (
    <div className="composer-inner muted small" role="status">
      {isTyping && t('talk.typing')}
    </div>
  );
}

type AnswerProps = Pick<Props, 'inputRef'> & {
  conversation: Conversation;
  onSend(text: string): void;
  onTyping(): void;
};

function Answer({ conversation, ...rest }: AnswerProps) {
  const { t } = useWords();
  const { user, may } = useStanding();
  const { status, assignee } = conversation;
  const isTheirs = status === 'human' && assignee?.id !== user.id;
  const hint = !may('converse')
    ? t('talk.readOnly')
    : isTheirs
      ? t('talk.withOther', { name: assignee?.name ?? '' })
      : status === 'human'
        ? ''
        : t('talk.takesOver');
  return <Composer conversationId={conversation.id} hint={hint} disabled={!may('converse') || isTheirs} {...rest} />;
}
