import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { SavedReply, Shop } from '../api/types.ts';
import { Empty, Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

type Draft = Omit<SavedReply, 'id'> & { id?: string };

const variables =
  '{customer.name} {shop.name} {staff.name} {order.number} {order.status} {order.tracking} {cart.total}';

/** What people say every day, by a shortcut and in every language of the shop. */
export function Replies() {
  const { t } = useWords();
  const { may } = useStanding();
  const [draft, setDraft] = useState<Draft | null>(null);
  const { data } = useQuery({
    queryKey: ['saved-replies'],
    queryFn: () => api.get<{ items: SavedReply[] }>('/saved-replies'),
  });
  return (
    <>
      <p className="muted">{t('replies.hint')}</p>
      {data?.items.length === 0 && <Empty title={t('replies.title')} hint={t('replies.hint')} />}
      {data?.items.map((reply) => (
        <div key={reply.id} className="part-row">
          <span className="tag">/{reply.shortcut}</span>
          <div className="grow row-words">
            <strong>{reply.title}</strong> {Object.values(reply.texts)[0]}
            {reply.outdated?.map(({ handle, title, what, prices }) => (
              <div key={handle} className="failed" role="note">
                {t(`faq.outdated.${what}`, { title, prices: prices.join(', ') })}
              </div>
            ))}
          </div>
          {may('converse') && (
            <Button size="compact-xs" variant="default" onClick={() => setDraft(reply)}>
              {t('products.change')}
            </Button>
          )}
        </div>
      ))}
      {may('converse') && (
        <Button size="xs" mt={10} onClick={() => setDraft({ shortcut: '', title: '', texts: {} })}>
          {t('replies.add')}
        </Button>
      )}
      <Modal
        size="lg"
        opened={draft !== null}
        onClose={() => setDraft(null)}
        title={t('replies.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {draft && <ReplyForm draft={draft} onDone={() => setDraft(null)} />}
      </Modal>
    </>
  );
}

function ReplyForm({ draft, onDone }: { draft: Draft; onDone(): void }) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const [reply, setReply] = useState(draft);
  const shop = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  const languages = (shop.data?.settings.languages ?? []) as string[];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const onSuccess = () => {
    queries.invalidateQueries({ queryKey: ['saved-replies'] });
    onDone();
  };
  const save = useMutation({
    mutationFn: () => {
      const texts = Object.fromEntries(Object.entries(reply.texts).filter(([, text]) => text.trim() !== ''));
      const body = { shortcut: reply.shortcut, title: reply.title, texts };
      return reply.id ? api.put(`/saved-replies/${reply.id}`, body) : api.post('/saved-replies', body);
    },
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => api.delete(`/saved-replies/${reply.id}`), onSuccess });
  const at = (path: string) => errorAt(save.error, path);
  return (
    <Form onSend={() => save.mutate()}>
      <TextInput
        required
        data-autofocus
        label={t('replies.shortcut')}
        error={at('shortcut')}
        value={reply.shortcut}
        onChange={(event) => setReply({ ...reply, shortcut: event.currentTarget.value.trim() })}
      />
      <TextInput
        required
        label={t('replies.name')}
        error={at('title')}
        value={reply.title}
        onChange={(event) => setReply({ ...reply, title: event.currentTarget.value })}
      />
      {languages.map((one) => (
        <Textarea
          key={one}
          autosize
          minRows={2}
          label={t('replies.text', { language: names.of(one) ?? one })}
          error={at(`texts.${one}`)}
          value={reply.texts[one] ?? ''}
          onChange={(event) => setReply({ ...reply, texts: { ...reply.texts, [one]: event.currentTarget.value } })}
        />
      ))}
      <div className="muted small">{t('replies.variables', { names: variables })}</div>
      <Failed error={save.error} fields={['shortcut', 'title', ...languages.map((one) => `texts.${one}`)]} />
      <div className="order-actions">
        <Button type="submit" loading={save.isPending}>
          {t('settings.save')}
        </Button>
        {reply.id && (
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('faq.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
