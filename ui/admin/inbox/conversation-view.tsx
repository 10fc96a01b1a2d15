import type { RefObject } from 'react';
import { ApiError } from '../api/client.ts';
import type { Conversation } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { useLive } from '../shell/live.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Company } from './company.tsx';
import { Composer, type Mode } from './composer.tsx';
import { ConversationHead } from './conversation-head.tsx';
import { putDraft } from './drafts.ts';
import { Suggested } from './suggested.tsx';
import { Timeline } from './timeline.tsx';
import { useNote } from './use-note.ts';
import { useSendFile } from './use-send-file.ts';
import { type useActions, useAnswer, useConversation, useMarkRead, useStory } from './use-talk.ts';

type Props = {
  id: string;
  actions: ReturnType<typeof useActions>;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  mode: Mode;
  onMode(mode: Mode): void;
  onShowCustomer(): void;
};

/** One conversation: who, what was said, and the answer. */
export function ConversationView({ id, actions, inputRef, mode, onMode, onShowCustomer }: Props) {
  const { t } = useWords();
  const conversation = useConversation(id);
  const story = useStory(id);
  const sending = useAnswer(id);
  const note = useNote(id);
  const files = useSendFile(id);
  useMarkRead(conversation.data, story.lastSeq);

  if (conversation.isPending || story.isPending) return <Loading />;
  if (!conversation.data) return <Gone error={conversation.error} />;
  const error = actions.error ?? sending.error ?? note.error ?? files.error;
  return (
    <>
      <ConversationHead conversation={conversation.data} actions={actions} onShowCustomer={onShowCustomer} />
      <Timeline
        key={id}
        entries={story.entries}
        pending={sending.pending}
        hasEarlier={story.hasNextPage}
        onEarlier={() => story.fetchNextPage()}
        onAgain={sending.again}
      />
      <Company conversation={conversation.data} />
      {files.isSending && (
        <div className="company" role="status">
          {t('file.sending')}
        </div>
      )}
      {error && (
        <div className="lost" role="alert">
          {error.message}
        </div>
      )}
      <Answer
        conversation={conversation.data}
        inputRef={inputRef}
        mode={mode}
        onMode={onMode}
        onSend={sending.answer}
        onNote={note.write}
        onFile={files.sendFile}
      />
    </>
  );
}

function Gone({ error }: { error: Error | null }) {
  const { t } = useWords();
  if (error instanceof ApiError && error.status < 500) return <Empty title={t('talk.gone')} />;
  return error ? <Trouble error={error} /> : null;
}

type AnswerProps = Pick<Props, 'inputRef' | 'mode' | 'onMode'> & {
  conversation: Conversation;
  onSend(text: string): void;
  onNote(text: string): void;
  onFile(file: File, words: string): void;
};

function Answer({ conversation, inputRef, onSend, ...rest }: AnswerProps) {
  const { t } = useWords();
  const { user, may } = useStanding();
  const live = useLive();
  const { id, status, assignee } = conversation;
  const isTheirs = status === 'human' && assignee !== null && assignee.id !== user.id;
  if (!may('converse')) return <div className="composer composer-hint">{t('talk.readOnly')}</div>;
  const hint = isTheirs
    ? t('talk.withOther', { name: assignee.name })
    : status === 'human'
      ? t('talk.slashHint')
      : t('talk.takesOver');
  return (
    <>
      {!isTheirs && rest.mode === 'reply' && (
        <Suggested
          conversation={conversation}
          onUse={(text) => {
            putDraft(`reply ${id}`, text);
            inputRef.current?.focus();
          }}
        />
      )}
      <Composer
        conversation={conversation}
        hint={hint}
        isLocked={isTheirs}
        inputRef={inputRef}
        onSend={onSend}
        onTyping={() => live.type(id)}
        {...rest}
      />
    </>
  );
}
