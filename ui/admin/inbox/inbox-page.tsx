import { Drawer } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Empty, scrolls } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import type { Mode } from './composer.tsx';
import { ConversationList } from './conversation-list.tsx';
import { ConversationView } from './conversation-view.tsx';
import { CustomerPane } from './customer-pane.tsx';
import { KeysHelp } from './keys-help.tsx';
import { useConversations, type Wanted } from './use-conversations.ts';
import { useKeys } from './use-keys.ts';
import { useActions, useConversation } from './use-talk.ts';
import { useWhisper } from './use-whisper.ts';

/** Where people answer, all day: list, conversation, customer. */
export function InboxPage() {
  const { t } = useWords();
  const { conversationId } = useParams({ strict: false });
  const [wanted, setWanted] = useState<Wanted>({ tab: 'all', q: '', channel: '', tag: '' });
  const [mode, setMode] = useState<Mode>('reply');
  const [showsKeys, setShowsKeys] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const list = useConversations(wanted);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = items.filter((item) => item.unread > 0).length;
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) ${t('nav.inbox')} · Warung` : `${t('nav.inbox')} · Warung`;
  }, [unread, t]);
  const actions = useActions(conversationId ?? '');
  const step = useStep(items, conversationId);
  const { may } = useStanding();
  const act = (name: 'take-over' | 'hand-back' | 'close') => conversationId && may('converse') && actions.act(name);
  const write = (next: Mode) => {
    // At once: whoever types on must not have their letters taken for keys.
    flushSync(() => setMode(next));
    input.current?.focus();
  };
  useWhisper(conversationId, () => write('note'));
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    r: () => write('reply'),
    n: () => write('note'),
    t: () => act('take-over'),
    e: () => act('hand-back'),
    c: () => act('close'),
    '/': () => search.current?.focus(),
    '?': () => setShowsKeys(true),
  });

  return (
    <div className="inbox" data-open={conversationId !== undefined}>
      <ConversationList
        list={list}
        items={items}
        chosen={conversationId}
        wanted={wanted}
        onWant={(change) => setWanted({ ...wanted, ...change })}
        searchRef={search}
      />
      {!conversationId && <h1 className="visually-hidden">{t('nav.inbox')}</h1>}
      {conversationId ? (
        <Open key={conversationId} id={conversationId} actions={actions} inputRef={input} mode={mode} onMode={write} />
      ) : (
        <section className="talk" aria-label={t('talk.messages')}>
          <Empty title={t('talk.choose')} hint={t('talk.chooseHint')} />
        </section>
      )}
      <KeysHelp isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}

/** Moves to the next or previous conversation of the list as it stands. */
function useStep(items: { id: string }[], chosen: string | undefined): (by: 1 | -1) => void {
  const navigate = useNavigate();
  return (by) => {
    const at = items.findIndex((item) => item.id === chosen);
    const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + by))];
    if (next) navigate({ to: '/c/$conversationId', params: { conversationId: next.id } });
  };
}

type OpenProps = Omit<Parameters<typeof ConversationView>[0], 'onShowCustomer'>;

function Open({ id, ...talk }: OpenProps) {
  const { t } = useWords();
  const [showsCustomer, setShowsCustomer] = useState(false);
  const { data: conversation } = useConversation(id);
  return (
    <>
      <section className="talk" aria-label={conversation?.customer.name ?? t('talk.messages')}>
        <ConversationView id={id} {...talk} onShowCustomer={() => setShowsCustomer(true)} />
      </section>
      <aside className="side" {...scrolls} aria-label={t('customer.title')}>
        {conversation && <CustomerPane conversation={conversation} />}
      </aside>
      <Drawer
        position="right"
        size={360}
        padding={0}
        opened={showsCustomer}
        onClose={() => setShowsCustomer(false)}
        title={t('customer.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <div className="side">{conversation && <CustomerPane conversation={conversation} />}</div>
      </Drawer>
    </>
  );
}
