import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';
import type { usePosts } from './use-posts.ts';

/** An answer before everybody; its id is kept until it is said, so that sent twice it stands once. */
export function AnswerForm({
  threadId,
  question,
  act,
}: {
  threadId: string;
  question: string;
  act: ReturnType<typeof usePosts>;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [id, setId] = useState(() => crypto.randomUUID());
  const send = async () => {
    await act.runNow({ id: threadId, name: 'answer', body: { text, id } });
    setText('');
    setId(crypto.randomUUID());
  };
  return (
    <Form
      className="thread-answer"
      onSend={() => {
        send().catch(() => {}); // said below the thread
      }}
    >
      <Textarea
        required
        autosize
        minRows={1}
        maxRows={8}
        maxLength={4000}
        aria-label={`${t('public.answer')}: ${question.slice(0, 60)}`}
        placeholder={t('public.answer')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={act.isPending} disabled={!text.trim()}>
        {t('public.send')}
      </Button>
    </Form>
  );
}
