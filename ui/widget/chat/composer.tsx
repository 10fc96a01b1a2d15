import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useChat } from './context.ts';
import { ImageIcon, SendIcon } from './icons.tsx';
import { openReply } from './state.ts';
import { fill } from './words.ts';

type Hint = { autocomplete: string; inputMode?: 'tel' | 'email' | 'numeric' };

/** What the bot waits for decides the keyboard of a phone and what the browser offers to fill in. */
const hints: Record<string, Hint | undefined> = {
  name: { autocomplete: 'name' },
  phone: { autocomplete: 'tel', inputMode: 'tel' },
  email: { autocomplete: 'email', inputMode: 'email' },
  address: { autocomplete: 'street-address' },
  quantity: { autocomplete: 'off', inputMode: 'numeric' },
};

const longest = 4_000;

type Props = { onTyping(text: string): void; onImage(file: File): void };

/** Where the visitor writes. Enter sends, Shift+Enter begins a new line. */
export function Composer({ onTyping, onImage }: Props) {
  const { state, words, host, say } = useChat();
  const [text, setText] = useState(() => host.tab.read<string>('draft') ?? '');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = hints[openReply(state)?.content.expects?.field ?? ''];

  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 132)}px`;
  });

  const write = (value: string) => {
    setText(value);
    setProblem('');
    host.tab.write('draft', value);
    onTyping(value);
  };
  const send = () => {
    const said = text.trim();
    if (!said) return;
    say({ kind: 'text', text: said });
    write('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // isComposing: Enter that only accepts a suggestion of an input method
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const pick = (event: TargetedEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) return;
    const { types, maxBytes } = host.settings.images;
    if (!types.includes(file.type)) setProblem(words.wrongType);
    else if (file.size > maxBytes * 5) setProblem(fill(words.tooBig, { mb: Math.floor((maxBytes * 5) / 1_048_576) }));
    else onImage(file);
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
      <div class="writing">
        <label class="round" title={words.image}>
          <input
            type="file"
            class="hidden"
            accept={host.settings.images.types.join(',')}
            aria-label={words.image}
            onChange={pick}
          />
          <ImageIcon />
        </label>
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          maxLength={longest}
          placeholder={words.write}
          aria-label={words.write}
          enterkeyhint="send"
          autocomplete={hint?.autocomplete ?? 'off'}
          inputMode={hint?.inputMode}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="round send" aria-label={words.send} disabled={!text.trim()}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
