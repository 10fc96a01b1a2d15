import { ActionIcon, Textarea } from '@mantine/core';
import { type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import type { Conversation } from '../api/types.ts';
import { ClockIcon, EmojiIcon, SendIcon } from '../icons.tsx';
import { useWords } from '../words/words.tsx';
import { putDraft, useDraft } from './drafts.ts';
import { FileButton } from './file-button.tsx';
import { MentionPicks, mentionBegun } from './mention-picks.tsx';
import { ReplyPicks } from './reply-picks.tsx';
import { useReach } from './use-reach.ts';

export type Mode = 'reply' | 'note';

type Props = {
  conversation: Conversation;
  mode: Mode;
  onMode(mode: Mode): void;
  hint: string;
  /** Answering is somebody else's just now; notes can always be written. */
  isLocked: boolean;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onSend(text: string): void;
  onNote(text: string): void;
  onFile(file: File, words: string): void;
  onTyping(): void;
};

const EmojiPicks = lazy(() => import('./emoji-picks.tsx'));
const Later = lazy(() => import('./later.tsx'));
const typingEveryMs = 3_000;

/** Where one writes, to the customer or to colleagues; a draft stays with its conversation. */
export function Composer(props: Props) {
  const { conversation, mode, onMode, hint, isLocked, inputRef, onSend, onNote, onFile, onTyping } = props;
  const { t } = useWords();
  const [opened, setOpened] = useState<'emoji' | 'later' | null>(null);
  const key = `${mode} ${conversation.id}`;
  const text = useDraft(key);
  const toldAt = useRef(0);
  const reach = useReach(conversation, mode === 'reply' ? text : '');
  const isOff = mode === 'reply' && (isLocked || reach.isClosed);
  const place = t(mode === 'note' ? 'note.write' : 'talk.write');

  function change(value: string): void {
    putDraft(key, value);
    if (!value || mode === 'note' || Date.now() - toldAt.current < typingEveryMs) return;
    toldAt.current = Date.now();
    onTyping();
  }

  function send(): void {
    const words = text.trim();
    if (!words || isOff) return;
    if (mode === 'note') onNote(words);
    else onSend(words);
    change('');
  }

  function sendFile(file: File): void {
    onFile(file, text.trim());
    change('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  function insert(piece: string): void {
    const field = inputRef.current;
    const at = field?.selectionEnd ?? text.length;
    change(text.slice(0, at) + piece + text.slice(at));
    field?.focus();
  }

  return (
    <div className={mode === 'note' ? 'composer composer-note' : 'composer'}>
      <div className="composer-inner">
        {mode === 'reply' && !isOff && text.startsWith('/') && (
          <ReplyPicks conversationId={conversation.id} typed={text.slice(1)} fieldRef={inputRef} onPick={change} />
        )}
        {mode === 'note' && mentionBegun(text) !== null && (
          <MentionPicks text={text} fieldRef={inputRef} onPick={change} />
        )}
        <Suspense>
          {opened === 'emoji' && <EmojiPicks onPick={insert} />}
          {opened === 'later' && mode === 'reply' && (
            <Later conversationId={conversation.id} text={text.trim()} onLaid={() => change('')} />
          )}
        </Suspense>
        <div className="composer-modes">
          {(['reply', 'note'] as const).map((one) => (
            <button key={one} type="button" className="tab" aria-pressed={one === mode} onClick={() => onMode(one)}>
              {t(`mode.${one}`)}
            </button>
          ))}
          <span className="spread" />
          <Tool
            words={t('talk.emoji')}
            isOn={opened === 'emoji'}
            onPress={() => setOpened(opened === 'emoji' ? null : 'emoji')}
          >
            <EmojiIcon />
          </Tool>
          {mode === 'reply' && !isOff && <FileButton onFile={sendFile} />}
          {mode === 'reply' && (
            <Tool
              words={t('later.title')}
              isOn={opened === 'later'}
              onPress={() => setOpened(opened === 'later' ? null : 'later')}
            >
              <ClockIcon />
            </Tool>
          )}
        </div>
        <div className="composer-box">
          <Textarea
            ref={inputRef}
            style={{ flex: 1 }}
            autosize
            minRows={1}
            maxRows={8}
            maxLength={4_000}
            aria-label={place}
            placeholder={place}
            disabled={isOff}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onPaste={(event) => {
              const [file] = event.clipboardData.files;
              if (!file || mode === 'note' || isOff) return;
              event.preventDefault();
              sendFile(file);
            }}
          />
          <ActionIcon size={36} aria-label={t('talk.send')} title={t('talk.sendHint')} disabled={isOff} onClick={send}>
            <SendIcon />
          </ActionIcon>
        </div>
        {mode === 'reply' && reach.words && (
          <div className="composer-reach" role="status">
            {reach.words}
          </div>
        )}
        <div className="composer-hint">{mode === 'note' ? t('note.hint') : hint}</div>
      </div>
    </div>
  );
}

type ToolProps = { words: string; isOn: boolean; onPress(): void; children: ReactNode };

function Tool({ words, isOn, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
