import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Visitor } from '../api/types.ts';
import { Form } from '../shell/form.tsx';
import { useWords } from '../words/words.tsx';

/** The first word to a visitor: it shows beside the chat on their page, with the name of who wrote it. */
export function InviteForm({ visitor, onDone }: { visitor: Visitor; onDone(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const invite = useMutation({
    mutationFn: () => api.post(`/visitors/${visitor.id}/invite`, { text }),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: ['visitors'] });
      onDone();
    },
  });
  return (
    <Form onSend={() => invite.mutate()}>
      <p className="muted">{visitor.title || visitor.page}</p>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        maxLength={300}
        label={t('visitors.words')}
        description={t('visitors.wordsHint', { language: visitor.language })}
        error={invite.error?.message}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={invite.isPending}>
          {t('public.send')}
        </Button>
      </div>
    </Form>
  );
}
