import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Visitor } from '../api/types.ts';
import { useNow } from '../inbox/use-now.ts';
import { PublicTabs } from '../public/public-tabs.tsx';
import { Empty, Loading, scrolls, Trouble } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { InviteForm } from './invite-form.tsx';
import { Rules } from './rules.tsx';

/** Who is in the shop just now, and when the chat speaks to them first. */
export function VisitorsPage() {
  const { t } = useWords();
  return (
    <Sheet title={t('visitors.title')} lead={t('visitors.lead')}>
      <PublicTabs />
      <Present />
      <Rules />
    </Sheet>
  );
}

function Present() {
  const { t } = useWords();
  const [invited, setInvited] = useState<Visitor | null>(null);
  const list = useQuery({
    queryKey: ['visitors'],
    queryFn: () => api.get<{ items: Visitor[] }>('/visitors'),
    refetchInterval: 30_000,
  });
  const items = list.data?.items ?? [];
  if (list.isPending) return <Loading />;
  if (list.isError) return <Trouble error={list.error} reset={list.refetch} />;
  if (items.length === 0) return <Empty title={t('visitors.empty')} hint={t('visitors.emptyHint')} />;
  return (
    <>
      <p role="status">{t('visitors.count', { n: items.length })}</p>
      <section className="rows scroll-x" aria-label={t('visitors.title')} {...scrolls}>
        <table className="table visitors">
          <thead>
            <tr>
              <th>{t('visitors.page')}</th>
              <th>{t('visitors.time')}</th>
              <th>{t('visitors.from')}</th>
              <th>
                <span className="visually-hidden">{t('visitors.invite')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((visitor) => (
              <Row key={visitor.id} visitor={visitor} onInvite={() => setInvited(visitor)} />
            ))}
          </tbody>
        </table>
      </section>
      <Modal
        opened={invited !== null}
        onClose={() => setInvited(null)}
        title={t('visitors.invite')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {invited && <InviteForm visitor={invited} onDone={() => setInvited(null)} />}
      </Modal>
    </>
  );
}

function Row({ visitor, onInvite }: { visitor: Visitor; onInvite(): void }) {
  const { t, language } = useWords();
  const { may } = useStanding();
  const now = useNow(1_000);
  const { title, page, country, cart, conversationId, returning, invitedAt } = visitor;
  return (
    <tr>
      <td>
        <strong dir="auto">{title || page}</strong>
        <div className="muted small">{page}</div>
      </td>
      <td className="number">{clockOf(visitor.since, now)}</td>
      <td>
        {country ? (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country) : visitor.language}
        <div className="muted small">{t(returning ? 'visitors.returning' : 'visitors.new')}</div>
        {cart && <div className="small number">{`${t('visitors.cart')}: ${cart.count} · ${cart.total}`}</div>}
      </td>
      <td className="end">
        {conversationId && (
          <Link className="link" to="/c/$conversationId" params={{ conversationId }}>
            {t('learn.conversation')}
          </Link>
        )}{' '}
        {invitedAt && <span className="tag tag-good">{t('visitors.invited')}</span>}
        {may('converse') && !invitedAt && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t('visitors.invite')}: ${title || page}`}
            onClick={onInvite}
          >
            {t('visitors.invite')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** "4:07" */
function clockOf(since: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
