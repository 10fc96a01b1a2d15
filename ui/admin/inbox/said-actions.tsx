import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Conversation, StoryEntry } from '../api/types.ts';
import { Failed } from '../shell/empty.tsx';
import { Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { takeConversation } from '../shell/take-frame.ts';
import { useWords } from '../words/words.tsx';
import { useChannels } from './channel-label.ts';

/** Says a person's words otherwise or takes them back, where the channel can. */
export function SaidActions({ entry }: { entry: StoryEntry }) {
  const { t } = useWords();
  const { user, may } = useStanding();
  const queries = useQueryClient();
  const [text, setText] = useState<string | null>(null);
  const channels = useChannels();
  const talk = queries.getQueryData<Conversation>(['conversation', entry.conversationId]);
  const isMine = entry.staff?.id === user.id;
  const revise = useMutation({
    mutationFn: (words: string | null) =>
      words === null
        ? api.delete<Conversation>(`/messages/${entry.id}`)
        : api.patch<Conversation>(`/messages/${entry.id}`, { text: words }),
    onSuccess(conversation) {
      setText(null);
      takeConversation(queries, conversation);
      queries.invalidateQueries({ queryKey: ['story', entry.conversationId] });
    },
  });
  const can = channels.find(({ id }) => id === talk?.channel)?.revises ?? false;
  if (!can || entry.content.takenBackAt || !may('converse')) return null;
  if (!isMine && !may('supervise')) return null;
  if (text !== null) {
    return (
      <Form
        className="revise"
        onSend={() => {
          if (text.trim()) revise.mutate(text.trim());
        }}
      >
        <Textarea
          autoFocus
          autosize
          maxLength={4_000}
          aria-label={t('said.edit')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setText(null)}
        />
        <Failed error={revise.error} />
        <div className="order-actions">
          <Button size="compact-xs" type="submit" loading={revise.isPending}>
            {t('settings.save')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setText(null)}>
            {t('cancel')}
          </Button>
        </div>
      </Form>
    );
  }
  return (
    <span className="said-do">
      {isMine && entry.content.kind === 'text' && (
        <button type="button" className="link small" onClick={() => setText(entry.content.text ?? '')}>
          {t('said.edit')}
        </button>
      )}
      <button
        type="button"
        className="link small"
        disabled={revise.isPending}
        onClick={() => confirm(t('said.takeBackAsk')) && revise.mutate(null)}
      >
        {t('note.takeBack')}
      </button>
      <Failed error={revise.error} />
    </span>
  );
}
