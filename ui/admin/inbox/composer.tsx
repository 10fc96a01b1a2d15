import { ActionIcon, Textarea } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { SendIcon } from '../icons.tsx';
import { useWords } from '../words/words.tsx';

type Props = {
  conversationId: string;
  hint: string;
  disabled: boolean;
  inputRef: Ref<HTMLTextAreaElement>;
  onSend(text: string): void;
  onTyping(): void;
};

const drafts = new Map<string, string>();
const typingEveryMs = 3_000;

/** Where one writes; a draft stays with its conversation. */
export function Composer({ conversationId, hint, disabled, inputRef, onSend, onTyping }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const toldAt = useRef(0);
  useEffect(() => setText(drafts.get(conversationId) ?? ''), [conversationId]);

  function change(value: string): void {
    setText(value);
    drafts.set(conversationId, value);
    if (value && Date.now() - toldAt.current > typingEveryMs) {
      toldAt.current = Date.now();
      onTyping();
    }
  }

  function send(): void {
    const words = text.trim();
    if (!words || disabled) return;
    onSend(words);
    change('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <div className="composer">
      <div className="composer-inner">
        <div className="composer-box">
          <Textarea
            ref={inputRef}
            style={{ flex: 1 }}
            autosize
            minRows={1}
            maxRows={8}
            maxLength={4_000}
            aria-label={t('talk.write')}
            placeholder={t('talk.write')}
            description={undefined}
            disabled={disabled}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <ActionIcon
            size={36}
            aria-label={t('talk.send')}
            title={t('talk.sendHint')}
            disabled={disabled}
            onClick={send}
          >
            <SendIcon />
          </ActionIcon>
        </div>
        <div className="composer-hint">{hint}</div>
      </div>
    </div>
  );
}
