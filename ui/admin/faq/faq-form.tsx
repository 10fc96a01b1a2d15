import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { FaqEntry } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';

export type Draft = Pick<FaqEntry, 'question' | 'answer' | 'language' | 'category'> & { id?: string };

/** @param categories those there are already, to be picked from */
export function FaqForm({ draft, categories, onDone }: { draft: Draft; categories: string[]; onDone(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [entry, setEntry] = useState(draft);
  const onSuccess = () => {
    for (const key of ['faq', 'faq-versions']) queries.invalidateQueries({ queryKey: [key] });
    onDone();
  };
  const save = useMutation({
    mutationFn: () => {
      const { question, answer, language, category } = entry;
      const body = { question, answer, language, category };
      return entry.id ? api.patch(`/faq/${entry.id}`, body) : api.post('/faq', body);
    },
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => api.delete(`/faq/${entry.id}`), onSuccess });
  return (
    <Form onSend={() => save.mutate()}>
      <TextInput
        data-autofocus
        required
        label={t('faq.question')}
        maxLength={500}
        error={errorAt(save.error, 'question')}
        value={entry.question}
        onChange={(event) => setEntry({ ...entry, question: event.currentTarget.value })}
      />
      <Textarea
        required
        autosize
        minRows={4}
        maxRows={14}
        label={t('faq.answer')}
        error={errorAt(save.error, 'answer')}
        value={entry.answer}
        onChange={(event) => setEntry({ ...entry, answer: event.currentTarget.value })}
      />
      <div className="entry-fields">
        <TextInput
          label={t('faq.category')}
          maxLength={100}
          list="faq-categories"
          error={errorAt(save.error, 'category')}
          value={entry.category}
          onChange={(event) => setEntry({ ...entry, category: event.currentTarget.value })}
        />
        <datalist id="faq-categories">
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <TextInput
          required
          w={90}
          maxLength={2}
          label={t('faq.language')}
          error={errorAt(save.error, 'language')}
          value={entry.language}
          onChange={(event) => setEntry({ ...entry, language: event.currentTarget.value.toLowerCase() })}
        />
      </div>
      <Failed error={save.error} fields={['question', 'answer', 'category', 'language']} />
      <div className="order-actions">
        <Button type="submit" loading={save.isPending}>
          {t('faq.save')}
        </Button>
        {entry.id && (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => confirm(t('faq.removeAsk')) && remove.mutate()}
          >
            {t('faq.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
