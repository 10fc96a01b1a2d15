import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';
import { useReadAgain } from './use-settle.ts';

type Props = {
  /** The messages that ask it. */
  ids: string[];
  question: string;
};

/** Answers what was asked once for everybody: it becomes a question of the shop's own. */
export function AnswerOnce({ ids, question }: Props) {
  const { t } = useWords();
  const [entry, setEntry] = useState({ question, answer: '' });
  const save = useMutation({
    mutationFn: () => api.post('/learning/groups/answer', { ids, ...entry }),
    onSuccess: useReadAgain(),
  });
  return (
    <Form onSend={() => save.mutate()}>
      <TextInput
        required
        maxLength={500}
        label={t('faq.question')}
        value={entry.question}
        onChange={(event) => setEntry({ ...entry, question: event.currentTarget.value })}
      />
      <Textarea
        required
        autosize
        minRows={2}
        label={t('learn.answerLabel')}
        error={save.error?.message}
        value={entry.answer}
        onChange={(event) => setEntry({ ...entry, answer: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" size="xs" loading={save.isPending}>
          {t('faq.save')}
        </Button>
      </div>
    </Form>
  );
}
