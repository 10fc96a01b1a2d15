import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { inPages } from '../api/pages.ts';
import type { FoundMessage, Search } from '../api/types.ts';
import { Empty, Loading, scrolls, Trouble } from '../shell/empty.tsx';
import { More } from '../shell/more.tsx';
import { isKey, useWords } from '../words/words.tsx';
import { useNow } from './use-now.ts';

/** Everything in which the words stand: people, orders, and what was said, of all conversations that ever were. */
export default function SearchResults({ words }: { words: string }) {
  const { t } = useWords();
  const found = useInfiniteQuery({
    queryKey: ['search', words],
    ...inPages<Search>('/inbox/search', { q: words }),
    placeholderData: (before) => before,
  });
  if (found.isPending) return <Loading />;
  if (found.isError) return <Trouble error={found.error} reset={found.refetch} />;
  const [first] = found.data.pages;
  const messages = found.data.pages.flatMap((page) => page.items);
  const [customers, orders] = [first?.customers ?? [], first?.orders ?? []];
  if (messages.length + customers.length + orders.length === 0)
    return <Empty title={t('list.emptySearch')} hint={t('list.emptySearchHint')} />;
  return (
    <div className="list-rows found" {...scrolls}>
      <Group title={t('found.customers')} isThere={customers.length > 0}>
        {customers.map(({ id, name, phone, email, conversationId }) => (
          <Hit key={id} talk={conversationId} title={name ?? t('list.anonymous')}>
            {[phone, email].filter(Boolean).join(' · ')}
          </Hit>
        ))}
      </Group>
      <Group title={t('orders.title')} isThere={orders.length > 0}>
        {orders.map(({ id, number, name, status, conversationId }) => (
          <Hit key={id} talk={conversationId} title={`${number} · ${name}`}>
            <OrderState status={status} />
          </Hit>
        ))}
      </Group>
      <Group title={t('found.messages')} isThere={messages.length > 0}>
        {messages.map((message) => (
          <MessageHit key={message.messageId} message={message} />
        ))}
      </Group>
      <More list={found} />
    </div>
  );
}

function OrderState({ status }: { status: string }) {
  const { t } = useWords();
  const key = `order.${status}`;
  return isKey(key) ? t(key) : status;
}

function Group({ title, isThere, children }: { title: string; isThere: boolean; children: ReactNode }) {
  if (!isThere) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Who never wrote has no conversation that could be opened. */
function Hit({ talk, title, children }: { talk: string | null; title: string; children: ReactNode }) {
  const inner = (
    <>
      <span className="row-name">{title}</span>
      <span className="row-words">{children}</span>
    </>
  );
  if (!talk) return <div className="row">{inner}</div>;
  return (
    <Link className="row" to="/c/$conversationId" params={{ conversationId: talk }}>
      {inner}
    </Link>
  );
}

function MessageHit({ message }: { message: FoundMessage }) {
  const { t, ago } = useWords();
  const now = useNow(60_000);
  return (
    <Link className="row" to="/c/$conversationId" params={{ conversationId: message.conversationId }}>
      <span className="row-name">{message.customer.name ?? t('list.anonymous')}</span>
      <span className="row-time number">{ago(message.at, now)}</span>
      <span className="row-words row-whole">
        {message.author === 'staff' && '↩ '}
        {message.text}
      </span>
    </Link>
  );
}
